// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/OldLaw.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

// Firm imprisonment of decisions of 29 October 2010 to 23 March 2020 (V1 to V3): one threshold.
namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// Both sums can be shown, be the first of them read in two ways; until one is chosen,
/// no row that looks at the firm length acts.
bool isSumOpen(const Subject &s)
{
    return s.facts.firm && s.facts.firm->isOpen;
}

/// No mode, a summons or an adjustment: above the threshold, none opens a summons.
bool isNotCarriedOutAtOnce(const Subject &s)
{
    return asks::isSummonsMode(s) || asks::isAdjusted(s);
}

void summonToJapAndSpip(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    const Facts &facts = subject.facts;
    const EnumSet<Copy> copies = {Copy::C, Copy::D, Copy::J, Copy::S, Copy::P};
    const SummonsForm toJap{
        PaperKind::Jap, Recipient::Jap, {Mention::M1, Mention::M2, Mention::M3}, copies};
    Step &jap = summon(subject, draft, rule, toJap);
    jap.because.push_back({"firm.within_old", {facts.firm->effective.endsOn}});
    setDays(jap, facts, Parameter::JapWindowDays);
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
    const SummonsForm toSpip{PaperKind::Spip, Recipient::Spip, {Mention::M1, Mention::M2}, copies};
    Step &spip = summon(subject, draft, rule, toSpip);
    spip.because.push_back({"firm.within_old", {facts.firm->effective.endsOn}});
    setDays(spip, facts, Parameter::SpipWindowDays);
}

void summonFirm(const Subject &subject, PlanDraft &draft)
{
    summonToJapAndSpip(subject, draft, bex45.id);
}

void summonAdjusted(const Subject &subject, PlanDraft &draft)
{
    summonToJapAndSpip(subject, draft, bex45d.id);
}

void leaveToProsecutor(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex45b.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::P};
    step.because.push_back({"firm.over_old", {subject.facts.firm->effective.endsOn}});
    draft.wait(subject.penalty, WaitReason::TimeLimitRunning);
}

/// Nobody could establish whether revoked suspensions were added before D. 48-1-1 (BEX-49f).
void askBothSums(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    draft.ask(
        bex45c.id,
        {u"/revocations"_s},
        {"question.BEX-45c", {facts.firm->effective.endsOn, endWithRevocations(facts.judgment)}});
}

/// BEX-49i: before release too, the prison's service can summon (741-1).
void askWhenProbationBegins(const Subject &subject, PlanDraft &draft)
{
    draft.ask(bex49iOld.id,
              {penaltyPointer(subject.penalty, "suspended"_L1)},
              {"question.BEX-49i.old", {}});
    draft.wait(subject.penalty, WaitReason::TimeLimitRunning);
}

/// Art. 7 of décret 2020-81: no mandate, no summons handed, within the threshold.
void leaveToProsecutor72315(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex46c.id, Act::Inform);
    step.to = Recipient::Prosecutor;
    step.copies = {Copy::J, Copy::P};
    step.because.push_back({"firm.not_handed_old", {}});
}

constexpr Condition sumOpen{"sum_open", isSumOpen};
constexpr Condition oldProbation{"old_probation", asks::isOldProbation};
constexpr Condition notCarriedOutAtOnce{"not_carried_out_at_once", isNotCarriedOutAtOnce};

constexpr Condition when45[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::firmPart,
                             when::firmWithinOld,
                             when::summonsMode,
                             when::atCounter,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when45b[]{
    when::convicted, when::naturalPerson, when::firmPart, notCarriedOutAtOnce, when::firmOver};
constexpr Condition when45c[]{when::convicted, when::naturalPerson, when::firmPart, sumOpen};
constexpr Condition when45d[]{when::convicted,
                              when::naturalPerson,
                              when::adult,
                              when::firmPart,
                              when::firmWithinOld,
                              when::adjusted,
                              when::atCounter,
                              when::knownFree,
                              when::sameRessort};
constexpr Condition when46c[]{when::convicted,
                              when::naturalPerson,
                              when::firmPart,
                              when::firmWithinOld,
                              when::summonsMode,
                              when::notAtCounter};
constexpr Condition when49i[]{when::convicted,
                              when::naturalPerson,
                              when::firmPart,
                              oldProbation,
                              when::firmOver,
                              notCarriedOutAtOnce,
                              when::knownFree};

} // namespace

constinit const Rule bex45{RuleId("BEX-45"), before2020, Scope::EachPenalty, when45, summonFirm};
constinit const Rule bex45b{
    RuleId("BEX-45b"), before2020, Scope::EachPenalty, when45b, leaveToProsecutor};
constinit const Rule bex45c{
    RuleId("BEX-45c"), before2020, Scope::EachPenalty, when45c, askBothSums};
constinit const Rule bex45d{
    RuleId("BEX-45d"), before2020, Scope::EachPenalty, when45d, summonAdjusted};
constinit const Rule bex46c{
    RuleId("BEX-46c"), before2020, Scope::EachPenalty, when46c, leaveToProsecutor72315};
constinit const Rule bex49iOld{
    RuleId("BEX-49i"), before2020, Scope::EachPenalty, when49i, askWhenProbationBegins};

} // namespace bex::law
