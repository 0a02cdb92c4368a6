// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/PlanOrder.h"

#include <algorithm>

namespace bex::law
{

namespace
{

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

} // namespace

void finish(Plan &plan)
{
    std::ranges::stable_sort(plan.steps, {}, rankOf);
    std::ranges::stable_sort(plan.waiting, {}, &RegisterReason::penalty);
    plan.status = statusOf(plan);
}

} // namespace bex::law
