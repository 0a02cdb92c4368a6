// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Stores.h"

#include <QByteArray>

#include <optional>

namespace bex::registry
{

/// What the register held of a judgment when it was last read; nothing where nobody looked.
using JudgmentSeen = std::optional<QByteArray>;

/// The judgment of this person as it is being typed, else as it was entered, else empty.
[[nodiscard]] Result<QByteArray> judgmentText(const Stores &stores, RollEntryId entry);

/// Whether the register still holds what was seen.
///
/// Fails with Conflict when somebody else wrote it since.
[[nodiscard]] Result<void>
isAsSeen(const Stores &stores, RollEntryId entry, const JudgmentSeen &seen);

} // namespace bex::registry
