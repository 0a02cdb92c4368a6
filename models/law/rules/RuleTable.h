// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"
#include "models/law/rules/Rule.h"

#include <span>

namespace bex::law
{

/// All rows in the order in which they are tried: a row that changes steps stands
/// after those that make them.
[[nodiscard]] std::span<const Rule *const> ruleTable();

/// route() under other rows than ours: for what tries the rows themselves.
[[nodiscard]] Plan
routeBy(std::span<const Rule *const> rows, const Judgment &judgment, const AppliedLaw &law);

} // namespace bex::law
