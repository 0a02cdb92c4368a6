// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"

#include "models/law/Facts.h"
#include "models/law/rules/PlanDraft.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/RuleTable.h"
#include "models/law/rules/Trial.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

namespace
{

/// A day whose law is not computed: before 29 October 2010, and from 2029.
bool isOutsideTheLaw(LawVersion version)
{
    return version == LawVersion::V0 || version == LawVersion::V6;
}

Plan refusedPlan(LawVersion version, PlanDraft &draft)
{
    Plan plan;
    plan.law = version;
    plan.status = PlanStatus::Refused;
    draft.moveTo(plan);
    plan.steps.clear();
    plan.waiting.clear();
    return plan;
}

/// Register: at least one reason for each penalty that waits (BEX-132).
void giveEveryPenaltyAReason(const Facts &facts, PlanDraft &draft)
{
    const auto &penalties = facts.judgment.penalties;
    for (std::size_t i = 0; i < penalties.size(); ++i) {
        const int index = static_cast<int>(i);
        if (isExecutedInTime(penalties[i]) && !draft.isWaiting(index))
            draft.wait(index, WaitReason::TimeLimitRunning);
    }
}

/// The order in which the greffier does things; the receipt closes.
int rankOf(const Step &step)
{
    if (step.paper == PaperKind::Rec)
        return 100;
    if (step.paper == PaperKind::Bor)
        return 90;
    if (step.paper == PaperKind::Rcp)
        return 20;
    switch (step.act) {
    case Act::Receive:
        return 0;
    case Act::Alert:
        return 5;
    case Act::Explain:
        return 10;
    case Act::Record:
        return 15;
    case Act::Inform:
        return step.paper ? 30 : 70;
    case Act::Summons:
    case Act::Hand:
        return 40 + step.order.value_or(0);
    case Act::SendLater:
        return 50 + step.order.value_or(0);
    case Act::Transmit:
        break;
    }
    return 60;
}

PlanStatus statusOf(const Plan &plan)
{
    if (!plan.questions.empty())
        return PlanStatus::Question;
    return plan.firm && plan.firm->ambiguous ? PlanStatus::Ambiguous : PlanStatus::Sure;
}

Plan planFrom(const Facts &facts, PlanDraft &draft)
{
    giveEveryPenaltyAReason(facts, draft);
    Plan plan;
    plan.law = facts.version;
    draft.moveTo(plan);
    std::ranges::stable_sort(plan.steps, {}, rankOf);
    if (facts.firm)
        plan.firm = facts.firm->effective;
    plan.remedies = facts.remedies.open;
    plan.enforceableOn = facts.remedies.enforceableOn;
    plan.finalOn = facts.remedies.finalOn;
    plan.money = facts.money;
    plan.status = statusOf(plan);
    return plan;
}

} // namespace

Plan route(const Judgment &judgment, const LawBook &book, const Practice &practice)
{
    return route(judgment, AppliedLaw(book, practice, judgment.pronouncedOn));
}

Plan route(const Judgment &judgment, const AppliedLaw &law)
{
    const Facts facts(judgment, law);
    PlanDraft draft(facts);
    if (isOutsideTheLaw(facts.version)) {
        const RuleId row(facts.version == LawVersion::V0 ? "V0" : "V6");
        draft.refuse(row, {u"/pronounced_on"_s}, {"refused.version", {law.day()}});
        return refusedPlan(facts.version, draft);
    }
    for (const Rule *rule : ruleTable()) {
        tryRule(*rule, facts, draft);
        if (draft.isRefused())
            return refusedPlan(facts.version, draft);
    }
    return planFrom(facts, draft);
}

} // namespace bex::law
