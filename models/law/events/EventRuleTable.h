// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/EventRule.h"

#include <span>

namespace bex::law
{

/// The rows of the events, in the order in which one event tries them.
[[nodiscard]] std::span<const EventRule *const> eventRuleTable();

} // namespace bex::law
