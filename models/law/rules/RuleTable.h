// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/rules/Rule.h"

#include <span>

namespace bex::law
{

/// All rows in the order in which they are tried: a row that changes steps stands
/// after those that make them.
[[nodiscard]] std::span<const Rule *const> ruleTable();

} // namespace bex::law
