// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Clock.h"
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr EnumSet<Copy> probationCopies{Copy::C, Copy::D, Copy::J, Copy::S};
constexpr EnumSet<Mention> probationMentions{Mention::M1, Mention::M2, Mention::M12};

/// BEX-49i: alone, beside a firm part that is summoned too, or beside an adjustment
/// whose SPIP appointment serves both. Not beside a deferred committal.
bool isProbationSummoned(const Subject &s)
{
    return asks::isProbationAlone(s) ||
           (asks::isFirmWithinYear(s) && (asks::isSummonsMode(s) || asks::isAdjusted(s)));
}

void summonToSpip(const Subject &subject, PlanDraft &draft)
{
    const SummonsForm form{PaperKind::Spip, Recipient::Spip, probationMentions, probationCopies};
    Step &step = summon(subject, draft, bex50.id, form);
    step.because.push_back({"probation.spip", {}});
    setDays(step, subject.facts, Parameter::SpipWindowDays);
}

Step &summonReinforced(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    const SummonsForm form{PaperKind::Spr, Recipient::Spip, probationMentions, probationCopies};
    Step &step = summon(subject, draft, rule, form);
    step.because.push_back({"probation.reinforced", {}});
    if (asks::isReinforcedSettledHere(subject)) {
        alsoBy(step, bex53b.id, subject.facts);
        restOn(step, subject.facts, Parameter::ReinforcedElsewhereChoice);
        step.because.push_back({"probation.settled_here", {}});
    }
    return step;
}

void summonWithin8Days(const Subject &subject, PlanDraft &draft)
{
    Step &step = summonReinforced(subject, draft, bex52.id);
    setDays(step, subject.facts, Parameter::ReinforcedProvisionalWindowDays);
}

void summonBetween10And15(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    Step &step = summonReinforced(subject, draft, bex53.id);
    const QDate first = facts.day().addDays(figureFor(step, facts, Parameter::ReinforcedFloorDays));
    const QDate last = facts.day().addDays(figureFor(step, facts, Parameter::ReinforcedWindowDays));
    step.because.push_back({"window.floor_and_days", {facts.day(), first, last}});
    setWindow(step, facts, {first, last});
}

void sendReinforced(const Subject &subject, PlanDraft &draft)
{
    summonReinforced(subject, draft, bex54.id);
    if (mustBeServed(subject.facts.judgment) && !subject.facts.judgment.served)
        draft.wait(subject.penalty, WaitReason::NotServed);
}

/// D. 546-2 is a text of its own, which D. 48-2 al. 11 does not name: asked each time, until the
/// court has settled it.
void settleWhoSummons(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    if (facts.figure(Parameter::ReinforcedElsewhereChoice) == 2) {
        transmit(subject, draft, bex53b.id, residesElsewhere(facts));
        return restOn(draft.steps().back(), facts, Parameter::ReinforcedElsewhereChoice);
    }
    draft.ask(bex53b.id, {u"/person/residence/judicial_court"_s}, {"question.BEX-53b", {}});
    draft.wait(subject.penalty, WaitReason::OtherRessort);
}

/// The firm part and the probation of one penalty: both sets of steps stand (CPP D. 48-2 1° and
/// 2°).
void markMixed(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        const bool concerns =
            std::ranges::find(step.penalties, subject.penalty) != step.penalties.end();
        const bool appointment = step.act == Act::Summons || step.act == Act::SendLater;
        if (concerns && appointment)
            alsoBy(step, bex41.id, subject.facts);
    }
}

void askWhenFirmOver(const Subject &subject, PlanDraft &draft)
{
    draft.ask(
        bex49i.id, {penaltyPointer(subject.penalty, "suspended"_L1)}, {"question.BEX-49i", {}});
    draft.wait(subject.penalty, WaitReason::TimeLimitRunning);
}

bool isReinforcedElsewhere(const Subject &s)
{
    return asks::isOtherRessort(s) && !asks::isReinforcedSettledHere(s);
}

constexpr Condition probationSummoned{"probation_summoned", isProbationSummoned};
constexpr Condition reinforcedElsewhere{"reinforced_elsewhere", isReinforcedElsewhere};

constexpr Condition when50[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::plainProbation,
                             probationSummoned,
                             when::knownFree,
                             when::sameRessort};
constexpr Condition when52[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::reinforcedProbation,
                             probationSummoned,
                             when::provisional,
                             when::atCounter,
                             when::knownFree,
                             when::reinforcedHere};
constexpr Condition when53[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::reinforcedProbation,
                             probationSummoned,
                             when::notProvisional,
                             when::atCounter,
                             when::knownFree,
                             when::reinforcedHere};
constexpr Condition when53b[]{when::convicted,
                              when::naturalPerson,
                              when::reinforcedProbation,
                              probationSummoned,
                              when::knownFree,
                              reinforcedElsewhere};
constexpr Condition when54[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::reinforcedProbation,
                             probationSummoned,
                             when::notAtCounter,
                             when::knownFree,
                             when::reinforcedHere};
constexpr Condition when41[]{when::convicted,
                             when::adult,
                             when::firmPart,
                             when::probation,
                             when::firmWithinYear,
                             when::summonsMode};
constexpr Condition when49i[]{when::convicted,
                              when::naturalPerson,
                              when::firmPart,
                              when::probation,
                              when::firmOver,
                              when::noneMode,
                              when::knownFree};

} // namespace

constinit const Rule bex50{RuleId("BEX-50"), since2020, Scope::EachPenalty, when50, summonToSpip};
constinit const Rule bex52{
    RuleId("BEX-52"), since2020, Scope::EachPenalty, when52, summonWithin8Days};
constinit const Rule bex53{
    RuleId("BEX-53"), since2020, Scope::EachPenalty, when53, summonBetween10And15};
constinit const Rule bex53b{
    RuleId("BEX-53b"), since2020, Scope::EachPenalty, when53b, settleWhoSummons};
constinit const Rule bex54{RuleId("BEX-54"), since2020, Scope::EachPenalty, when54, sendReinforced};
constinit const Rule bex41{RuleId("BEX-41"), since2020, Scope::EachPenalty, when41, markMixed};
constinit const Rule bex49i{
    RuleId("BEX-49i"), since2020, Scope::EachPenalty, when49i, askWhenFirmOver};

} // namespace bex::law
