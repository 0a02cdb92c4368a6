// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// Rows that make no appointment of their own: they say something of those that the others make.
namespace bex::law
{

namespace
{

bool isAppointment(const Step &step)
{
    return (step.act == Act::Summons || step.act == Act::SendLater) &&
           (step.to == Recipient::Jap || step.to == Recipient::Spip);
}

void remark(Step &step, const Subject &subject, RuleId row, std::string_view sentence)
{
    alsoBy(step, row, subject.facts);
    step.because.push_back({sentence, {}});
}

/// CPP 474 al. 1, last sentence: on the prison's register, but received as a free person.
void withinOutingHours(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (!isAppointment(step))
            continue;
        remark(step, subject, bex04.id, "adjusted.outing_hours");
        step.copies |= {Copy::S, Copy::E};
    }
}

/// CPP 712-10: nobody resident in France goes to the JAP of the court that tried.
void beforeJapOfTheTrial(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (isAppointment(step))
            remark(step, subject, bex26b.id, "ressort.no_residence");
    }
}

/// "Other ressort" is outside that of the court of appeal; inside, the JAP of the residence.
void withinTheCourtOfAppeal(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (isAppointment(step)) {
            remark(step, subject, bex26b.id, "ressort.court_of_appeal");
            weaken(step, Confidence::ToConfirm);
        } else if (step.paper == PaperKind::Tra) {
            remark(step, subject, bex26b.id, "ressort.prosecutor_general");
        }
    }
}

/// D. 49-89: missing the limits of D. 49-84 and 49-85 voids nothing.
void withoutNullity(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (step.latest && (step.paper == PaperKind::Dds || step.paper == PaperKind::Ddj))
            remark(step, subject, bex66.id, "home.no_nullity");
    }
}

bool isAdjustedElsewhere(const Subject &s)
{
    return s.facts.judgment.person.custody == Custody::Adjusted;
}

bool isWithoutResidence(const Subject &s)
{
    const auto &residence = s.facts.judgment.person.residence;
    return residence &&
           (residence->kind == ResidenceKind::None || residence->kind == ResidenceKind::Abroad);
}

constexpr Condition adjustedElsewhere{"under_adjustment", isAdjustedElsewhere};
constexpr Condition withoutResidence{"no_residence_in_france", isWithoutResidence};

constexpr Condition when04[]{when::convicted, adjustedElsewhere, when::atCounter};
constexpr Condition when26b[]{when::convicted, withoutResidence, when::livesHere};
constexpr Condition when26bAppeal[]{when::convicted, when::courtOfAppeal};
constexpr Condition when66[]{when::convicted};

} // namespace

constinit const Rule bex04{
    RuleId("BEX-04"), since2014October, Scope::Decision, when04, withinOutingHours};
constinit const Rule bex26b{
    RuleId("BEX-26b"), since2020, Scope::Decision, when26b, beforeJapOfTheTrial};
constinit const Rule bex26bAppeal{
    RuleId("BEX-26b"), since2020, Scope::Decision, when26bAppeal, withinTheCourtOfAppeal};
constinit const Rule bex66{RuleId("BEX-66"), since2020, Scope::Decision, when66, withoutNullity};

} // namespace bex::law
