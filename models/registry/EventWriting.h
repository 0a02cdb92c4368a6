// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Event.h"

namespace bex::registry
{

class Office;

// What is written when something happens after the counter, or turns out never to have,
// with its journal lines, inside the transaction of the act that asks.

[[nodiscard]] Result<EventId>
recorded(Office &office, RollEntryId entry, const law::Event &event, const NextPlan &next);

/// Gives the person whose event it was.
[[nodiscard]] Result<RollEntryId>
struck(Office &office, EventId id, const QString &reason, const NextPlan &next);

} // namespace bex::registry
