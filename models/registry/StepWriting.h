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
/// Writes nothing when the step stands so already.
[[nodiscard]] Result<RollEntryId> settled(Office &office, StepId id, const Settlement &settlement);

} // namespace bex::registry
