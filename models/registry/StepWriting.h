// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Step.h"

#include <optional>

namespace bex::registry
{

class Office;

// What acts on a step write, with its journal line, inside the transaction of
// the act that asks. Each gives the person whose step it is.

/// Takes the place of an older appointment; nothing: takes the appointment away.
[[nodiscard]] Result<RollEntryId>
booked(Office &office, StepId id, const std::optional<Booking> &booking);
/// Writes nothing when the step stands so already. Done, it is written under its penalties
/// (StepDiligence), with the paper that fulfils it.
[[nodiscard]] Result<RollEntryId> settled(Office &office,
                                          StepId id,
                                          const Settlement &settlement,
                                          const std::optional<PaperId> &paper = {});
/// What was done turned out not to be: to do again, and its diligence is corrected.
[[nodiscard]] Result<RollEntryId> undone(Office &office, StepId id, const QString &why);

} // namespace bex::registry
