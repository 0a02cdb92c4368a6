// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PlanWriting.h"

#include "models/registry/DutyWriting.h"
#include "models/registry/Office.h"
#include "models/registry/RollWriting.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<void> keepParts(Office &office, PlanId plan, const PlanParts &parts)
{
    Result<void> done;
    for (const KeptStep &step : parts.steps) {
        if (done)
            done = office.stores.steps.add(plan, step).map([](StepId) {});
    }
    for (const Waiting &waiting : parts.waiting) {
        if (done)
            done = office.stores.plans.addWaiting(plan, waiting);
    }
    return done;
}

} // namespace

Result<Standing> standing(const Office &office, RollEntryId entry)
{
    const Stores &stores = office.stores;
    auto judgment = stores.judgments.current(entry);
    if (!judgment)
        return unexpected(judgment.error());
    auto plan = stores.plans.current(entry);
    if (!plan)
        return unexpected(plan.error());
    return stores.steps.of(entry).map([&](std::vector<KeptStep> steps) {
        return Standing{*std::move(judgment), *std::move(plan), std::move(steps)};
    });
}

Result<void>
keepPlan(Office &office, RollEntryId entry, const KeptPlan &plan, const PlanParts &parts)
{
    const auto id = office.stores.plans.add(plan);
    if (!id)
        return unexpected(id.error());
    return keepParts(office, *id, parts)
        .and_then([&] { return askDuties(office, plan, parts); })
        .and_then([&] { return keepReasonOfLeaving(office, entry); })
        .and_then([&] {
            return office.note({u"plan_derived"_s,
                                subjectOf("plan"_L1, *id),
                                entry,
                                {},
                                compact({{"law"_L1, plan.law},
                                         {"status"_L1, plan.status},
                                         {"program"_L1, plan.program}})});
        });
}

Result<void> noteStopped(Office &office, const std::vector<KeptStep> &stopped, const QString &cause)
{
    Result<void> done;
    for (const KeptStep &step : stopped) {
        // What was done stays done, whatever follows.
        if (!done || step.state == StepState::Done)
            continue;
        done = office.note({u"step_stopped"_s,
                            subjectOf("step"_L1, step.id),
                            step.entry,
                            compact(factsOf(step)),
                            compact({{"by"_L1, cause}})});
    }
    return done;
}

} // namespace bex::registry
