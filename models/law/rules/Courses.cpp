// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

void summonToProvider(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    const SummonsForm form{PaperKind::Stg,
                           Recipient::CourseProvider,
                           {Mention::M1, Mention::M2, Mention::M13},
                           {Copy::C, Copy::D, Copy::P, Copy::SVC}};
    Step &step = summon(subject, draft, bex80.id, form);
    step.because.push_back({"course.summons", {}});
    if (const auto &finalOn = facts.remedies.finalOn) {
        restOnRemedies(step, facts);
        const int months = figureFor(step, facts, Parameter::CourseMonths);
        step.deadline = finalOn->earliest.addMonths(months);
        step.because.push_back({"course.deadline", {finalOn->earliest, months, *step.deadline}});
    }
}

/// D. 48-2 al. 11 does not name 4°: the course stays here wherever the person lives.
void keepHere(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        if (step.rule != bex80.id ||
            std::ranges::find(step.penalties, subject.penalty) == step.penalties.end())
            continue;
        alsoBy(step, bex81.id, subject.facts);
        step.because.push_back({"course.other_ressort", {}});
    }
}

constexpr Condition when80[]{
    when::convicted, when::naturalPerson, when::adult, when::course, when::knownFree};
/// D. 48-2 governs a person who is not imprisoned; of its list 4° alone is sent (BEX-03, BEX-82).
constexpr Condition when82[]{
    when::convicted, when::naturalPerson, when::adult, when::course, when::imprisonedOtherCase};
constexpr Condition when81[]{when::convicted, when::course, when::otherRessort};

} // namespace

constinit const Rule bex80{
    RuleId("BEX-80"), since2020, Scope::EachPenalty, when80, summonToProvider};
constinit const Rule bex82{
    RuleId("BEX-82"), since2020, Scope::EachPenalty, when82, summonToProvider};
constinit const Rule bex81{RuleId("BEX-81"), since2020, Scope::EachPenalty, when81, keepHere};

} // namespace bex::law
