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

/// Says of each step what the office owes for it and by when, and by when it owes what the judgment
/// asks beside its plan. A step carried over keeps what it had.
///
/// `pronounced` is the judgment of the plan; what happened since is read from the register.
[[nodiscard]] Result<void> dateDuties(const Office &office,
                                      RollEntryId entry,
                                      const law::Judgment &pronounced,
                                      PlanParts &parts);

/// The judgment is to be compared with the typed one, once for each revision, and its sheet for the
/// criminal record to be sent.
[[nodiscard]] Result<void> askDuties(Office &office, const KeptPlan &plan, const PlanParts &parts);

} // namespace bex::registry
