// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"
#include "models/registry/PlanReading.h"

namespace bex::registry
{

class Office;

// What the office owes for a plan, as the law says it; inside the transaction of the act that
// keeps the plan.

/// Says of each step what the office owes for it and by when; one carried over keeps what it had.
[[nodiscard]] Result<void> dateDuties(const Office &office, RollEntryId entry, PlanParts &parts);

/// What the judgment asks beside its plan: to be compared with the typed judgment, once for each
/// revision, and its sheet for the criminal record.
[[nodiscard]] Result<void>
askDuties(Office &office, RollEntryId entry, const KeptPlan &plan, const PlanParts &parts);

} // namespace bex::registry
