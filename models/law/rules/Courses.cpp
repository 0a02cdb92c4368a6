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
    summonToCourse(subject, draft, bex80.id, {Copy::C, Copy::D, Copy::P, Copy::SVC});
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

void summonToOldCourse(const Subject &subject, PlanDraft &draft)
{
    summonToCourse(subject, draft, bex83.id, {Copy::C, Copy::D, Copy::SVC});
}

void recordCourse(const Subject &subject, PlanDraft &draft)
{
    tell(subject, draft, bex83.id, Act::Record).because.push_back({"course.not_in_4", {}});
}

bool isOtherCourse(const Subject &s)
{
    return asks::isCourse(s) && !asks::isOldCourse(s);
}

constexpr Condition oldCourse{"course_of_4", asks::isOldCourse};
constexpr Condition otherCourse{"course_not_of_4", isOtherCourse};
/// A course is no matter of the JAP, be he that of Paris (BEX-49m).
constexpr Condition heldHere{"held_here", asks::livesHere};

constexpr Condition when80[]{
    when::convicted, when::naturalPerson, when::adult, when::course, when::knownFree};
/// D. 48-2 governs a person who is not imprisoned; of its list 4° alone is sent (BEX-03, BEX-82).
constexpr Condition when82[]{
    when::convicted, when::naturalPerson, when::adult, when::course, when::imprisonedOtherCase};
constexpr Condition when81[]{when::convicted, when::course, when::otherRessort};
constexpr Condition when83[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             oldCourse,
                             when::atCounter,
                             when::knownFree,
                             heldHere};
constexpr Condition when83Other[]{when::convicted, otherCourse};

} // namespace

constinit const Rule bex80{
    RuleId("BEX-80"), since2020, Scope::EachPenalty, when80, summonToProvider};
constinit const Rule bex82{
    RuleId("BEX-82"), since2020, Scope::EachPenalty, when82, summonToProvider};
constinit const Rule bex81{RuleId("BEX-81"), since2020, Scope::EachPenalty, when81, keepHere};
constinit const Rule bex83{
    RuleId("BEX-83"), before2020, Scope::EachPenalty, when83, summonToOldCourse};
constinit const Rule bex83Other{
    RuleId("BEX-83"), before2020, Scope::EachPenalty, when83Other, recordCourse};

} // namespace bex::law
