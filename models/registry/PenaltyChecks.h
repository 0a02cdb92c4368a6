// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Penalty.h"

namespace bex::registry
{

class Office;

/// May this be written of the penalty as it stands?
///
/// Fails with Conflict when the penalty was changed since it was seen or is no more, or when
/// what is corrected was corrected already; with Invalid when a turn is not possible from its
/// state, a day cannot be, or something is missing.
[[nodiscard]] Result<void> checkEntry(const Office &office,
                                      const KeptPenalty &penalty,
                                      const SeenPenalty &seen,
                                      const NewPenaltyEntry &entry);

} // namespace bex::registry
