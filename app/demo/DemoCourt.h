// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Calendar.h"
#include "models/registry/CourtActs.h"

#include <QDate>

namespace bex::app
{

/// Settles the fictitious court: its profile, its standing choices, and the slots
/// that its services give from `today` on.
[[nodiscard]] Result<void>
settleDemoCourt(registry::CourtActs &acts, const law::Calendar &calendar, QDate today);

} // namespace bex::app
