// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"

namespace bex::registry
{

class Office;

/// The judgment with its plan, its steps and its journal lines, inside the
/// transaction of the act that asks; the draft is gone.
///
/// The same judgment with the same plan as before gives the one that is kept.
[[nodiscard]] Result<JudgmentId>
entered(Office &office, RollEntryId entry, const DerivedJudgment &derived);

} // namespace bex::registry
