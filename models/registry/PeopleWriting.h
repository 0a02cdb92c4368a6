// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/People.h"

namespace bex::registry
{

class Office;

// What acts on people write, each with its lines of the journal, inside the transaction of the act
// that asks.

/// Fails with Conflict when one of the two, or what was said of them, was written since.
[[nodiscard]] Result<void> areAsSeen(const Office &office, const PairSeen &seen);
/// Writes nothing when they are one already. Fails with Conflict when one of the two groups was
/// told apart from the other.
[[nodiscard]] Result<void> joined(Office &office, const PairSeen &pair);
[[nodiscard]] Result<void> toldApart(Office &office, const PairSeen &pair);
[[nodiscard]] Result<void> takenBack(Office &office, const PairSeen &pair);

} // namespace bex::registry
