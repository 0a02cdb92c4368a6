// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

/// The JAP of the residence issues the summonses.
void sendOn(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    transmit(subject, draft, rule, residesElsewhere(subject.facts));
}

void transmitFirm(const Subject &subject, PlanDraft &draft)
{
    sendOn(subject, draft, bex26.id);
}

void transmitProbation(const Subject &subject, PlanDraft &draft)
{
    sendOn(subject, draft, bex56.id);
}

void transmitHomeDetention(const Subject &subject, PlanDraft &draft)
{
    sendOn(subject, draft, bex65.id);
}

/// Followed "as probation" (BEX-95): no text read says who summons.
void transmitSupervision(const Subject &subject, PlanDraft &draft)
{
    sendOn(subject, draft, bex95.id);
}

bool isServedByJap(const Subject &s)
{
    return asks::isSummonsMode(s) || asks::isAdjusted(s);
}

/// A penalty of 2°: probation that is summoned now, or community service with consent.
bool isOf2(const Subject &s)
{
    if (asks::isCommunityService(s))
        return asks::isServiceAccepted(s);
    return asks::isPlainProbation(s) &&
           (asks::isProbationAlone(s) || (asks::isFirmWithinYear(s) && isServedByJap(s)));
}

constexpr Condition servedByJap{"served_by_jap", isServedByJap};
constexpr Condition of2{"penalty_of_2", isOf2};

constexpr Condition when26[]{when::convicted,
                             when::naturalPerson,
                             when::firmPart,
                             servedByJap,
                             when::firmWithinYear,
                             when::knownFree,
                             when::otherRessort};
constexpr Condition when56[]{
    when::convicted, when::naturalPerson, of2, when::knownFree, when::otherRessort};
constexpr Condition when65[]{
    when::convicted, when::naturalPerson, when::homeDetention, when::knownFree, when::otherRessort};
constexpr Condition when95[]{
    when::convicted, when::naturalPerson, when::supervision, when::knownFree, when::otherRessort};

} // namespace

constinit const Rule bex26{RuleId("BEX-26"), since2020, Scope::EachPenalty, when26, transmitFirm};
constinit const Rule bex56{
    RuleId("BEX-56"), since2020, Scope::EachPenalty, when56, transmitProbation};
constinit const Rule bex95Elsewhere{
    RuleId("BEX-95"), everComputed, Scope::EachPenalty, when95, transmitSupervision};
constinit const Rule bex65{
    RuleId("BEX-65"), since2020, Scope::EachPenalty, when65, transmitHomeDetention};

} // namespace bex::law
