// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"
#include "models/registry/PlanReading.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Office;

// What acts that give a person another plan have in common, inside the transaction of the
// act that asks.

/// What counts of one person: judgment, plan, and what became of its steps.
struct Standing {
    std::optional<KeptJudgment> judgment;
    std::optional<KeptPlan> plan;
    std::vector<KeptStep> steps;
};

[[nodiscard]] Result<Standing> standing(const Office &office, RollEntryId entry);

/// The plan with its steps, why each penalty waits, and a line of the journal. Whoever left
/// without being received goes on waiting for that reason too.
[[nodiscard]] Result<void>
keepPlan(Office &office, RollEntryId entry, const KeptPlan &plan, const PlanParts &parts);

/// A line for each of these former steps that was still to be done: the plan that follows
/// asks it no more. `cause` is the subject that stopped it, "event/3".
[[nodiscard]] Result<void>
noteStopped(Office &office, const std::vector<KeptStep> &stopped, const QString &cause);

} // namespace bex::registry
