// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Penalty.h"

#include <QJsonObject>

namespace bex::desk
{

/// A filter as it is typed and kept under a name, towards today: `state`, `family` (bar, waiting),
/// `reason`, `kind`, `from`, `to`, `months` (waits at least so long), `limit` (months left: 0, 1,
/// 3, 6), `greffier`, `ressort`. What cannot be understood is not asked.
[[nodiscard]] registry::PenaltyFilter penaltyFilterOf(const QJsonObject &typed, QDate today);

/// The latest limit that is within so many months of this day; none: limited in some reading.
[[nodiscard]] QDate limitWithin(int months, QDate today);

} // namespace bex::desk
