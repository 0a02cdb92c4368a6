// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Penalty.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Office;

// What is written of penalties, with its entry and its line of the journal, inside the
// transaction of the act that asks.

/// The penalties of the judgment that counts, as they stand now, in its order.
///
/// One that goes on a kept row keeps what was written of it; what no penalty goes on was taken
/// away, and stays to be read. Nothing: nobody derived them, the person is due. Fails with
/// Conflict when a row was changed since it was seen.
[[nodiscard]] Result<void> keepPenalties(
    Office &office, RollEntryId entry, const std::optional<std::vector<DerivedPenalty>> &penalties);

/// Something happened to a penalty, and where it stands after it (`after`).
[[nodiscard]] Result<PenaltyEntryId>
written(Office &office, const NewPenaltyEntry &entry, const DerivedPenalty &after);

/// The day has come on which the law alone moves these penalties; how many moved. The program
/// signs, not the person who opened it.
///
/// Whoever was moved is due: what comes after is asked of the law again.
[[nodiscard]] Result<int> advanced(Office &office, QDate day);

/// The work itself writes something of a penalty (CPP D. 48 al. 3), as it is read now; it stands
/// where it stood, and its person is due.
[[nodiscard]] Result<PenaltyEntryId>
noted(Office &office, const KeptPenalty &penalty, const NewPenaltyEntry &entry);

} // namespace bex::registry
