// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Hearing.h"
#include "models/registry/Paper.h"
#include "models/registry/RollEntry.h"
#include "models/registry/Step.h"

#include <QJsonObject>

namespace bex::registry
{

// What the journal says stood before and after an act. Unknown values are left out.

[[nodiscard]] QJsonObject factsOf(const Hearing &hearing);
[[nodiscard]] QJsonObject factsOf(const Identity &person, const QString &parquetNumber);
[[nodiscard]] QJsonObject factsOf(const RollEntry &entry); ///< its state
[[nodiscard]] QJsonObject factsOf(const KeptStep &step);   ///< its state and appointment
[[nodiscard]] QJsonObject factsOf(const Booking &booking);
[[nodiscard]] QJsonObject factsOf(const Slot &slot);
[[nodiscard]] QJsonObject factsOf(const KeptPaper &paper);
[[nodiscard]] QJsonObject factsOf(const Receipt &receipt);

/// As the journal keeps it: compact, keys sorted.
[[nodiscard]] QByteArray compact(const QJsonObject &facts);

} // namespace bex::registry
