// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

template <JapOrder order> bool isOrder(const Subject &s)
{
    return s.facts.judgment.court.japOrder == order;
}

bool isNoOrder(const Subject &s)
{
    return !s.facts.judgment.court.japOrder;
}

constexpr Condition japThenSpip{"jap_then_spip", isOrder<JapOrder::JapThenSpip>};
constexpr Condition spipThenJap{"spip_then_jap", isOrder<JapOrder::SpipThenJap>};
constexpr Condition japOnly{"jap_only", isOrder<JapOrder::JapOnly>};
constexpr Condition noOrder{"no_order", isNoOrder};

/// The summonses of 1°, under the law of either side of 24 March 2020.
bool isSummonedBy20(const Step &step)
{
    return step.rule == bex20.id || step.rule == bex45.id || step.rule == bex45d.id;
}

/// BEX-20 sends to both, or to one of them.
Step *summonsOf20(PlanDraft &draft, Recipient to)
{
    const auto found = std::ranges::find_if(
        draft.steps(), [to](const Step &step) { return isSummonedBy20(step) && step.to == to; });
    return found == draft.steps().end() ? nullptr : &*found;
}

void setOrder(const Subject &subject, PlanDraft &draft, RuleId rule, Recipient first)
{
    for (Step &step : draft.steps()) {
        if (!isSummonedBy20(step))
            continue;
        step.order = step.to == first ? 1 : 2;
        alsoBy(step, rule, subject.facts);
        step.because.push_back(
            {first == Recipient::Jap ? "order.jap_first" : "order.spip_first", {}});
    }
}

/// D. 48-2-1 al. 5: the prosecution informs at the same time those who will see the person.
void inform(const Subject &subject, PlanDraft &draft, RuleId rule, Recipient to)
{
    if (!summonsOf20(draft, to) || !asks::isAtCounter(subject))
        return;
    Step &step = draft.add(RuleId("BEX-136"), Act::Inform, PaperKind::Inf, to);
    step.copies = {Copy::D, Copy::J, Copy::P};
    if (!isOrder<JapOrder::JapOnly>(subject))
        step.copies.insert(Copy::S);
    alsoBy(step, rule, subject.facts);
    step.because.push_back({"inform.same_time", {}});
}

void informBoth(const Subject &subject, PlanDraft &draft, RuleId rule)
{
    inform(subject, draft, rule, Recipient::Jap);
    inform(subject, draft, rule, Recipient::Spip);
}

void japFirst(const Subject &subject, PlanDraft &draft)
{
    setOrder(subject, draft, bex21.id, Recipient::Jap);
    informBoth(subject, draft, bex21.id);
}

void spipFirst(const Subject &subject, PlanDraft &draft)
{
    setOrder(subject, draft, bex22.id, Recipient::Spip);
    informBoth(subject, draft, bex22.id);
}

/// BEX-49j: the JAP's choice is for 1°; the SPIP summons of 2° stays.
void keepProbation(const Subject &subject, PlanDraft &draft)
{
    for (Step &step : draft.steps()) {
        const bool appointment = step.act == Act::Summons || step.act == Act::SendLater;
        if (!appointment || step.to != Recipient::Spip || isSummonedBy20(step))
            continue;
        alsoBy(step, RuleId("BEX-49j"), subject.facts);
        step.because.push_back({"order.probation_stays", {}});
    }
}

/// D. 48-2-1 3°: the JAP summons before the SPIP himself, for what 1° covers; until then the SPIP
/// has nothing to be told.
void japAlone(const Subject &subject, PlanDraft &draft)
{
    std::erase_if(draft.steps(), [](const Step &step) {
        return isSummonedBy20(step) && step.to == Recipient::Spip;
    });
    if (Step *jap = summonsOf20(draft, Recipient::Jap)) {
        alsoBy(*jap, bex23.id, subject.facts);
        jap->because.push_back({"order.jap_only", {}});
        jap->copies.erase(Copy::S);
        keepProbation(subject, draft);
    }
    inform(subject, draft, bex23.id, Recipient::Jap);
}

void japFirstByDefault(const Subject &subject, PlanDraft &draft)
{
    setOrder(subject, draft, bex23b.id, Recipient::Jap);
    for (Step &step : draft.steps()) {
        if (isSummonedBy20(step)) {
            weaken(step, Confidence::Deduced);
            step.because.push_back({"order.unknown", {}});
        }
    }
    informBoth(subject, draft, bex23b.id);
}

constexpr Condition when21[]{when::convicted, japThenSpip};
constexpr Condition when22[]{when::convicted, spipThenJap};
constexpr Condition when23[]{when::convicted, japOnly};
constexpr Condition when23b[]{when::convicted, noOrder};

} // namespace

constinit const Rule bex21{RuleId("BEX-21"), everComputed, Scope::Decision, when21, japFirst};
constinit const Rule bex22{RuleId("BEX-22"), everComputed, Scope::Decision, when22, spipFirst};
constinit const Rule bex23{RuleId("BEX-23"), everComputed, Scope::Decision, when23, japAlone};
constinit const Rule bex23b{
    RuleId("BEX-23b"), everComputed, Scope::Decision, when23b, japFirstByDefault};

} // namespace bex::law
