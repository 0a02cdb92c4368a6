// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/LawBook.h"
#include "models/law/Plan.h"
#include "models/law/Practice.h"

namespace bex::law
{

/// Everything the office must do after this decision, and why.
///
/// Pure: same judgment, same book, same practice, same plan. Never fails; what
/// cannot be computed is a plan that is refused or that asks.
[[nodiscard]] Plan route(const Judgment &judgment, const LawBook &book, const Practice &practice);

} // namespace bex::law
