// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Paper.h"

namespace bex::registry
{

class Office;

// What is written when papers come out, when they are handed over and when they become
// void, with its journal lines, inside the transaction of the act that asks.

/// A paper printed again, to the byte, is the one kept: one reference, one paper.
[[nodiscard]] Result<std::vector<PaperId>>
issued(Office &office, RollEntryId entry, const std::vector<IssuedPaper> &papers);

/// Papers, receipt, steps done, person received.
[[nodiscard]] Result<ReceiptId>
handedOver(Office &office, RollEntryId entry, const HandOver &handOver);

/// Each paper with the same reason, and whatever else bears its reference; a step that one
/// fulfilled is to be done again.
[[nodiscard]] Result<void> voided(Office &office, RollEntryId entry, const Voided &papers);
/// The same for what other papers take the place of, which may be nothing.
[[nodiscard]] Result<void> replaced(Office &office, RollEntryId entry, const Voided &papers);

} // namespace bex::registry
