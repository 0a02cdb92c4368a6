// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Hearing.h"
#include "models/registry/RollEntry.h"

namespace bex::registry
{

class Office;

// What acts on a roll write, each with its journal line, inside the transaction
// of the act that asks: one person added by hand, or a whole file imported.

/// The one already open, or a new one.
[[nodiscard]] Result<HearingId> openedHearing(Office &office, const Hearing &hearing);
/// Fails with Invalid on an empty family name.
[[nodiscard]] Result<RollEntryId>
putOnRoll(Office &office, HearingId hearing, const Expected &expected);
/// Writes nothing when nothing changes.
[[nodiscard]] Result<void>
corrected(Office &office, RollEntryId entry, const Identity &person, const QString &parquetNumber);
[[nodiscard]] Result<void> moved(Office &office, RollEntryId entry, RollState state);

/// Why a person is gone: a reason of CPP D. 48 and what the greffier adds.
struct Departure {
    QString reason;
    QString note;
};
[[nodiscard]] Result<void> gone(Office &office, RollEntryId entry, const Departure &why);
/// A new plan of somebody who left waits for that reason as the one before did.
[[nodiscard]] Result<void> keepReasonOfLeaving(Office &office, RollEntryId entry);

} // namespace bex::registry
