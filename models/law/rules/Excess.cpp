// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// What the court pronounced beyond what it may: an alert with its row, never a correction.
namespace bex::law
{

namespace
{

/// The bounds that one penalty oversteps, each a dated figure of the law.
class Bounds final
{
public:
    explicit Bounds(const Facts &facts)
        : m_facts(facts)
    {
    }

    void atMost(Parameter months, const LegalDuration &length)
    {
        note(months, endOf(length) > m_facts.day().addMonths(m_facts.figure(months)));
    }
    void atLeast(Parameter months, const LegalDuration &length)
    {
        note(months, endOf(length) < m_facts.day().addMonths(m_facts.figure(months)));
    }
    void atLeastDays(Parameter days, const LegalDuration &length)
    {
        note(days, endOf(length) < m_facts.day().addDays(m_facts.figure(days)));
    }
    void atMost(Parameter most, qint64 pronounced)
    {
        note(most, pronounced > m_facts.figure(most));
    }
    void atLeast(Parameter least, qint64 pronounced)
    {
        note(least, pronounced < m_facts.figure(least));
    }

    [[nodiscard]] EnumSet<Parameter> overstepped() const { return m_overstepped; }

private:
    [[nodiscard]] QDate endOf(const LegalDuration &length) const
    {
        return length.endFrom(m_facts.day());
    }
    void note(Parameter bound, bool isBeyond)
    {
        if (isBeyond)
            m_overstepped.insert(bound);
    }

    const Facts &m_facts;
    EnumSet<Parameter> m_overstepped;
};

/// CP 132-41, 132-42: five years at most, a period of twelve months to three years; for a
/// recidivist ten, and five or seven.
EnumSet<Parameter> ofProbation(const Subject &s)
{
    Bounds bounds(s.facts);
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    if (!asks::isProbation(s))
        return {};
    const bool recidivist = asks::isRecidivist(s);
    bounds.atMost(recidivist ? Parameter::ProbationSentenceRecidivistMaxMonths
                             : Parameter::ProbationSentenceMaxMonths,
                  prison->total);
    if (const auto &period = prison->suspended->period) {
        bounds.atLeast(Parameter::ProbationPeriodMinMonths, *period);
        bounds.atMost(recidivist ? Parameter::ProbationPeriodRecidivistMaxMonths
                                 : Parameter::ProbationPeriodMaxMonths,
                      *period);
        bounds.atMost(Parameter::ProbationPeriodRenewedMaxMonths, *period);
    }
    return bounds.overstepped();
}

EnumSet<Parameter> ofService(const Subject &s)
{
    Bounds bounds(s.facts);
    if (const auto *service = s.facts.as<CommunityService>(s.penalty)) {
        bounds.atLeast(Parameter::CommunityServiceMinHours, service->hours);
        bounds.atMost(Parameter::CommunityServiceMaxHours, service->hours);
        if (service->deadline)
            bounds.atMost(Parameter::CommunityServiceDeadlineMaxMonths, *service->deadline);
    }
    return bounds.overstepped();
}

/// CP 131-4-1: fifteen days to six months.
EnumSet<Parameter> ofHomeDetention(const Subject &s)
{
    Bounds bounds(s.facts);
    if (const auto *home = s.facts.as<HomeDetention>(s.penalty)) {
        bounds.atLeastDays(Parameter::HomeDetentionMinDays, home->length);
        bounds.atMost(Parameter::HomeDetentionMaxMonths, home->length);
    }
    return bounds.overstepped();
}

/// CP 131-5: 360 days and 1 000 euros a day at most.
EnumSet<Parameter> ofDayFine(const Subject &s)
{
    Bounds bounds(s.facts);
    if (const auto *fine = s.facts.as<DayFine>(s.penalty)) {
        bounds.atMost(Parameter::DayFineMaxDays, fine->days);
        bounds.atMost(Parameter::DayFineMaxCents, fine->perDay.cents());
    }
    return bounds.overstepped();
}

/// CP 131-4-1 of 2014: six months to five years.
EnumSet<Parameter> ofConstraint(const Subject &s)
{
    Bounds bounds(s.facts);
    if (const auto *constraint = s.facts.as<PenalConstraint>(s.penalty)) {
        bounds.atLeast(Parameter::PenalConstraintMinMonths, constraint->length);
        bounds.atMost(Parameter::PenalConstraintMaxMonths, constraint->length);
    }
    return bounds.overstepped();
}

/// CP 132-27: two years at most, one for a recidivist.
EnumSet<Parameter> ofParts(const Subject &s)
{
    Bounds bounds(s.facts);
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    if (prison && prison->firm && s.facts.penalty(s.penalty).parts)
        bounds.atMost(asks::isRecidivist(s) ? Parameter::PartsRecidivistMaxMonths
                                            : Parameter::PartsMaxMonths,
                      *prison->firm);
    return bounds.overstepped();
}

template <EnumSet<Parameter> (*bounds)(const Subject &)> bool isOverstepped(const Subject &s)
{
    return !bounds(s).isEmpty();
}

template <CourseKind kind> bool isCourseOf(const Subject &s)
{
    const auto *course = s.facts.as<Course>(s.penalty);
    return course && course->course == kind;
}

/// BEX-14: what only a natural person can serve.
bool isForNaturalPersons(const Subject &s)
{
    return s.facts.as<Imprisonment>(s.penalty) || asks::isHomeDetention(s) ||
           asks::isCommunityService(s) || asks::isCourse(s) || asks::isPenalConstraint(s);
}

constexpr Condition constraintOutOfRange{"penal_constraint_out_of_range",
                                         isOverstepped<ofConstraint>};
constexpr Condition tooLongForParts{"too_long_for_parts", isOverstepped<ofParts>};
constexpr Condition probationTooLong{"probation_too_long", isOverstepped<ofProbation>};
constexpr Condition serviceOutOfRange{"community_service_out_of_range", isOverstepped<ofService>};
constexpr Condition homeOutOfRange{"home_detention_out_of_range", isOverstepped<ofHomeDetention>};
constexpr Condition dayFineOutOfRange{"day_fine_out_of_range", isOverstepped<ofDayFine>};
constexpr Condition animalAbuse{"animal_abuse_course", isCourseOf<CourseKind::AnimalAbuse>};
constexpr Condition onlineHate{"online_hate_course", isCourseOf<CourseKind::OnlineHate>};
constexpr Condition forNaturalPersons{"for_natural_persons", isForNaturalPersons};

/// The kinds of course that came after the list of 2020.
constexpr TextBound beforeAnimalAbuse{DatedText::AnimalAbuseCourse, false};
constexpr TextBound beforeOnlineHate{DatedText::OnlineHateCourse, false};

Step &alert(const Subject &subject, PlanDraft &draft, RuleId row, std::string_view sentence)
{
    Step &step = tell(subject, draft, row, Act::Alert);
    step.to = Recipient::Prosecutor;
    step.because.push_back({sentence, {}});
    return step;
}

void restOnAll(Step &step, const Facts &facts, EnumSet<Parameter> bounds)
{
    for (int i = 0; i < static_cast<int>(Parameter::Count); ++i) {
        const auto bound = static_cast<Parameter>(i);
        if (bounds.contains(bound))
            restOn(step, facts, bound);
    }
}

void alertConstraint(const Subject &subject, PlanDraft &draft)
{
    Step &step = alert(subject, draft, bex59Excess.id, "excess.constraint");
    restOnAll(step, subject.facts, ofConstraint(subject));
}

void alertParts(const Subject &subject, PlanDraft &draft)
{
    Step &step = alert(subject, draft, bex42Excess.id, "excess.parts");
    restOnAll(step, subject.facts, ofParts(subject));
}

void alertProbation(const Subject &subject, PlanDraft &draft)
{
    const EnumSet<Parameter> bounds = ofProbation(subject);
    // Seven years are for a case that the file does not tell from the other.
    const bool mayBeRenewed =
        bounds == EnumSet<Parameter>{Parameter::ProbationPeriodRecidivistMaxMonths};
    Step &step = alert(subject,
                       draft,
                       bex50Excess.id,
                       mayBeRenewed ? "excess.probation_renewed" : "excess.probation");
    restOnAll(step, subject.facts, bounds);
}

void alertService(const Subject &subject, PlanDraft &draft)
{
    Step &step = alert(subject, draft, bex57Excess.id, "excess.service");
    restOnAll(step, subject.facts, ofService(subject));
}

void alertHomeDetention(const Subject &subject, PlanDraft &draft)
{
    Step &step = alert(subject, draft, bex61Excess.id, "excess.home");
    restOnAll(step, subject.facts, ofHomeDetention(subject));
}

void alertCourse(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex80Animal.id, "excess.course");
}

void alertDayFine(const Subject &subject, PlanDraft &draft)
{
    Step &step = alert(subject, draft, bex72Excess.id, "excess.day_fine");
    restOnAll(step, subject.facts, ofDayFine(subject));
}

void alertLegalPerson(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex14Excess.id, "excess.legal_person");
}

constexpr Condition when14[]{when::convicted, when::legalPerson, forNaturalPersons};
constexpr Condition when42[]{when::convicted, tooLongForParts};
constexpr Condition when59[]{when::convicted, constraintOutOfRange};
constexpr Condition when50[]{when::convicted, probationTooLong};
constexpr Condition when57[]{when::convicted, serviceOutOfRange};
constexpr Condition when61[]{when::convicted, homeOutOfRange};
constexpr Condition when80Animal[]{when::convicted, animalAbuse};
constexpr Condition when80Online[]{when::convicted, onlineHate};
constexpr Condition when72[]{when::convicted, dayFineOutOfRange};

} // namespace

constinit const Rule bex14Excess{
    RuleId("BEX-14"), everComputed, Scope::EachPenalty, when14, alertLegalPerson};
constinit const Rule bex42Excess{
    RuleId("BEX-42"), everComputed, Scope::EachPenalty, when42, alertParts};
constinit const Rule bex59Excess{
    RuleId("BEX-59"), ofTheConstraint, Scope::EachPenalty, when59, alertConstraint};
constinit const Rule bex50Excess{
    RuleId("BEX-50"), since2020, Scope::EachPenalty, when50, alertProbation};
constinit const Rule bex57Excess{
    RuleId("BEX-57"), everComputed, Scope::EachPenalty, when57, alertService};
constinit const Rule bex61Excess{
    RuleId("BEX-61"), since2020, Scope::EachPenalty, when61, alertHomeDetention};
constinit const Rule bex80Animal{
    RuleId("BEX-80"), since2020, Scope::EachPenalty, when80Animal, alertCourse, beforeAnimalAbuse};
constinit const Rule bex80Online{
    RuleId("BEX-80"), since2020, Scope::EachPenalty, when80Online, alertCourse, beforeOnlineHate};
constinit const Rule bex72Excess{
    RuleId("BEX-72"), everComputed, Scope::EachPenalty, when72, alertDayFine};

} // namespace bex::law
