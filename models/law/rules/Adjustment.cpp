// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

namespace bex::law
{

namespace
{

/// D. 48-2 7°: the SPIP and the JAP, both. No figure there: the windows are those of 474.
void summonBoth(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    for (const Recipient to : {Recipient::Spip, Recipient::Jap}) {
        const SummonsForm form{PaperKind::Ame,
                               to,
                               {Mention::M1, Mention::M2, Mention::M16},
                               {Copy::C, Copy::D, Copy::J, Copy::S, Copy::P}};
        Step &step = summon(subject, draft, bex24.id, form);
        step.because.push_back({"adjustment.ordered", {facts.firm->effective.endsOn}});
        setDays(step,
                facts,
                to == Recipient::Spip ? Parameter::SpipWindowDays : Parameter::JapWindowDays);
        if (const auto &enforceable = facts.remedies.enforceableOn) {
            restOnRemedies(step, facts);
            const int months = figureFor(step, facts, Parameter::JapDecisionMonths);
            step.because.push_back(
                {"jap.decides", {*enforceable, months, enforceable->addMonths(months)}});
        }
    }
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
}

/// D. 48-2-3 does not name 7°: the JAP is told, and summons (723-7-1).
void tellJap(const Subject &subject, PlanDraft &draft)
{
    Step &step = tell(subject, draft, bex112.id, Act::Inform);
    step.paper = PaperKind::Inf;
    step.to = Recipient::Jap;
    step.copies = {Copy::D, Copy::J, Copy::P};
    step.because.push_back({"adjustment.not_handed", {}});
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
}

bool isInDetention(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return prison && prison->adjustment && prison->adjustment->inDetention.value_or(false);
}

bool isAtLarge(const Subject &s)
{
    return !isInDetention(s);
}

/// CP 132-25 al. 3: placed or kept in detention; the JAP fixes the terms at once.
void informAtOnce(const Subject &subject, PlanDraft &draft)
{
    const Facts &facts = subject.facts;
    // For a minor the children's judge takes the JAP's place (BEX-09).
    const bool juvenile = facts.juvenile;
    for (const Recipient to :
         {juvenile ? Recipient::ChildrensJudge : Recipient::Jap, Recipient::Prison}) {
        Step &step = tell(subject, draft, bex25.id, Act::Inform);
        step.paper = PaperKind::Inf;
        step.to = to;
        step.copies = {juvenile ? Copy::JE : Copy::J, Copy::P, Copy::E};
        const WorkingEnd end =
            workingEnd(step, facts, facts.day(), Parameter::AdjustmentInDetentionWorkingDays);
        step.because.push_back({"adjustment.in_detention", {end.from, end.days, end.latest}});
    }
    draft.wait(subject.penalty, WaitReason::AwaitingJap);
}

constexpr Condition inDetention{"in_detention", isInDetention};
constexpr Condition atLarge{"at_large", isAtLarge};

constexpr Condition when25[]{when::convicted,
                             when::naturalPerson,
                             when::ageKnown,
                             when::firmPart,
                             when::adjusted,
                             when::firmWithinYear,
                             inDetention};
constexpr Condition when24[]{when::convicted,
                             when::naturalPerson,
                             when::adult,
                             when::firmPart,
                             when::adjusted,
                             atLarge,
                             when::firmWithinYear,
                             when::knownFree,
                             when::atCounter,
                             when::sameRessort};
constexpr Condition when112[]{when::convicted,
                              when::naturalPerson,
                              when::adult,
                              when::firmPart,
                              when::adjusted,
                              atLarge,
                              when::firmWithinYear,
                              when::knownFree,
                              when::notAtCounter,
                              when::sameRessort};

} // namespace

constinit const Rule bex25{RuleId("BEX-25"), since2020, Scope::EachPenalty, when25, informAtOnce};
constinit const Rule bex24{RuleId("BEX-24"), since2020, Scope::EachPenalty, when24, summonBoth};
constinit const Rule bex112{RuleId("BEX-112"), since2020, Scope::EachPenalty, when112, tellJap};

} // namespace bex::law
