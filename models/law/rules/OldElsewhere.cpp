// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/OldLaw.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// Decisions before 24 March 2020: who lives elsewhere, and a summons that was not handed over.
namespace bex::law
{

namespace
{

/// The penal constraint has had a text of its own for the sending since D. 49-82 (BEX-59c).
bool isSentUnderNoText(const Subject &s)
{
    const bool ownText =
        ofTheConstraintDecree.contains(s.facts.version) && asks::isPenalConstraint(s);
    return asks::isAnySummonsOfTheArticle(s) && !ownText;
}

/// A course is no matter of the JAP, be he that of Paris (BEX-49m).
bool isHeldHere(const Subject &s)
{
    return asks::isCourse(s) ? asks::livesHere(s) : asks::isSameRessort(s);
}

void transmitAll(const Subject &subject, PlanDraft &draft)
{
    transmit(subject, draft, bex46.id, {"ressort.all_summonses", {}});
}

void transmitCourse(const Subject &subject, PlanDraft &draft)
{
    transmit(subject, draft, bex84.id, {"ressort.all_summonses", {}});
}

/// BEX-49n: recorded; sending is offered, no text of that time imposes it.
void recordNotHanded(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex49n.id, Act::Record);
    step.because.push_back({"send_later.offered", {}});
}

constexpr Condition oldCourse{"course_of_4", asks::isOldCourse};
constexpr Condition heldHere{"held_here", isHeldHere};
constexpr Condition sentUnderNoText{"sent_under_no_text", isSentUnderNoText};
constexpr Condition anySummons{"any_summons_of_the_article", asks::isAnySummonsOfTheArticle};

constexpr Condition when46[]{
    when::convicted, when::naturalPerson, anySummons, when::knownFree, when::otherRessort};
constexpr Condition when49n[]{
    when::convicted, when::naturalPerson, sentUnderNoText, when::notAtCounter, heldHere};
constexpr Condition when84[]{
    when::convicted, when::naturalPerson, oldCourse, when::knownFree, when::otherRessort};

} // namespace

constinit const Rule bex46{RuleId("BEX-46"), before2020, Scope::EachPenalty, when46, transmitAll};
constinit const Rule bex49n{
    RuleId("BEX-49n"), before2020, Scope::EachPenalty, when49n, recordNotHanded};
constinit const Rule bex84{
    RuleId("BEX-84"), before2020, Scope::EachPenalty, when84, transmitCourse};

} // namespace bex::law
