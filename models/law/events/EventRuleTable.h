// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/CaseHistory.h"
#include "models/law/events/EventRule.h"
#include "models/law/rules/Rule.h"

#include <span>

namespace bex::law
{

/// The rows of the events, in the order in which one event tries them.
[[nodiscard]] std::span<const EventRule *const> eventRuleTable();

/// The rows of a law: those of the counter, and those of the events.
struct LawRows {
    std::span<const Rule *const> counter;
    std::span<const EventRule *const> events;
};

/// routeAfter() under other rows than ours: for what tries the rows themselves.
[[nodiscard]] Plan
routeAfterBy(const LawRows &rows, const CaseHistory &history, const AppliedLaw &law);

} // namespace bex::law
