// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Step.h"

#include <optional>

namespace bex::registry
{

class Office;

// The register keeps an entry after each diligence (CPP D. 48 al. 3): the step that was done is
// written under each penalty that it serves, with its paper, inside the transaction of the act.

/// Nothing for a step that is no diligence (`law::diligenceOf`).
[[nodiscard]] Result<void>
writeDone(Office &office, const KeptStep &step, const std::optional<PaperId> &paper);
/// What was written of the step counts no more; `why` in words, or `stepUndone`.
[[nodiscard]] Result<void> writeUndone(Office &office, const KeptStep &step, const QString &why);

} // namespace bex::registry
