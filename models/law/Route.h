// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"

namespace bex::law
{

/// Everything the office must do after this decision, and why.
///
/// Pure: same judgment, same book, same practice, same plan. Never fails; what
/// cannot be computed is a plan that is refused or that asks.
[[nodiscard]] Plan route(const Judgment &judgment, const LawBook &book, const Practice &practice);

/// The same under the law of another day: clocks still run from the day it was pronounced.
[[nodiscard]] Plan route(const Judgment &judgment, const AppliedLaw &law);

} // namespace bex::law
