// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

// What the court pronounced beyond what it may: an alert with its row, never a correction.
namespace bex::law
{

namespace
{

void alert(const Subject &subject, PlanDraft &draft, RuleId row, std::string_view sentence)
{
    Step &step = tell(subject, draft, row, Act::Alert);
    step.to = Recipient::Prosecutor;
    step.because.push_back({sentence, {}});
}

bool isRecidivist(const Facts &facts)
{
    return std::ranges::any_of(facts.judgment.offences, [](const Offence &offence) {
        return offence.recidivism.value_or(false);
    });
}

bool exceeds(const LegalDuration &length, int months, QDate start)
{
    return length.endFrom(start) > start.addMonths(months);
}

/// CP 132-41, 132-42: five years at most, a period of twelve months to three years;
/// ten and seven for a recidivist.
bool isProbationTooLong(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    if (!asks::isProbation(s))
        return false;
    const bool recidivist = isRecidivist(s.facts);
    const auto &period = prison->suspended->period;
    if (exceeds(prison->total, recidivist ? 120 : 60, s.facts.day()))
        return true;
    return period && (exceeds(*period, recidivist ? 84 : 36, s.facts.day()) ||
                      period->endFrom(s.facts.day()) < s.facts.day().addMonths(12));
}

bool isServiceOutOfRange(const Subject &s)
{
    const auto *service = s.facts.as<CommunityService>(s.penalty);
    if (!service)
        return false;
    return service->hours < s.facts.figure(Parameter::CommunityServiceMinHours) ||
           service->hours > s.facts.figure(Parameter::CommunityServiceMaxHours) ||
           (service->deadline && exceeds(*service->deadline, 18, s.facts.day()));
}

/// CP 131-4-1: fifteen days to six months.
bool isHomeDetentionOutOfRange(const Subject &s)
{
    const auto *home = s.facts.as<HomeDetention>(s.penalty);
    return home && (exceeds(home->length, 6, s.facts.day()) ||
                    home->length.endFrom(s.facts.day()) < s.facts.day().addDays(15));
}

/// The kinds of course that came after the list of 2020.
bool isCourseNotYetInForce(const Subject &s)
{
    const auto *course = s.facts.as<Course>(s.penalty);
    if (!course)
        return false;
    if (course->course == CourseKind::AnimalAbuse)
        return !s.facts.law.isInForce(DatedText::AnimalAbuseCourse);
    return course->course == CourseKind::OnlineHate &&
           !s.facts.law.isInForce(DatedText::OnlineHateCourse);
}

/// CP 131-5: 360 days and 1 000 euros a day at most.
bool isDayFineOutOfRange(const Subject &s)
{
    const auto *fine = s.facts.as<DayFine>(s.penalty);
    return fine && (fine->days > 360 || fine->perDay > Money::ofEuros(1000));
}

/// CP 131-4-1 of 2014: six months to five years.
bool isConstraintOutOfRange(const Subject &s)
{
    const auto *constraint = s.facts.as<PenalConstraint>(s.penalty);
    return constraint && (exceeds(constraint->length, 60, s.facts.day()) ||
                          constraint->length.endFrom(s.facts.day()) < s.facts.day().addMonths(6));
}

/// CP 132-27: two years at most, one for a recidivist.
bool isTooLongForParts(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return prison && prison->firm && s.facts.penalty(s.penalty).parts &&
           exceeds(*prison->firm, isRecidivist(s.facts) ? 12 : 24, s.facts.day());
}

constexpr Condition constraintOutOfRange{"penal_constraint_out_of_range", isConstraintOutOfRange};
constexpr Condition tooLongForParts{"too_long_for_parts", isTooLongForParts};
constexpr Condition probationTooLong{"probation_too_long", isProbationTooLong};
constexpr Condition serviceOutOfRange{"community_service_out_of_range", isServiceOutOfRange};
constexpr Condition homeOutOfRange{"home_detention_out_of_range", isHomeDetentionOutOfRange};
constexpr Condition courseNotYet{"course_not_yet_in_force", isCourseNotYetInForce};
constexpr Condition dayFineOutOfRange{"day_fine_out_of_range", isDayFineOutOfRange};

void alertConstraint(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex59Excess.id, "excess.constraint");
}

void alertParts(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex42Excess.id, "excess.parts");
}

void alertProbation(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex50Excess.id, "excess.probation");
}

void alertService(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex57Excess.id, "excess.service");
}

void alertHomeDetention(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex61Excess.id, "excess.home");
}

void alertCourse(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex80Excess.id, "excess.course");
}

void alertDayFine(const Subject &subject, PlanDraft &draft)
{
    alert(subject, draft, bex72Excess.id, "excess.day_fine");
}

constexpr Condition when42[]{when::convicted, tooLongForParts};
constexpr Condition when59[]{when::convicted, constraintOutOfRange};
constexpr Condition when50[]{when::convicted, probationTooLong};
constexpr Condition when57[]{when::convicted, serviceOutOfRange};
constexpr Condition when61[]{when::convicted, homeOutOfRange};
constexpr Condition when80[]{when::convicted, courseNotYet};
constexpr Condition when72[]{when::convicted, dayFineOutOfRange};

} // namespace

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
constinit const Rule bex80Excess{
    RuleId("BEX-80"), since2020, Scope::EachPenalty, when80, alertCourse};
constinit const Rule bex72Excess{
    RuleId("BEX-72"), everComputed, Scope::EachPenalty, when72, alertDayFine};

} // namespace bex::law
