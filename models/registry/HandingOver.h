// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Paper.h"

namespace bex::registry
{

class Office;

// What is written when papers come out and when they are handed over, with its
// journal lines, inside the transaction of the act that asks.

[[nodiscard]] Result<std::vector<PaperId>>
issued(Office &office, RollEntryId entry, const std::vector<IssuedPaper> &papers);

/// Papers, receipt, steps done, person received.
[[nodiscard]] Result<ReceiptId>
handedOver(Office &office, RollEntryId entry, const HandOver &handOver);

} // namespace bex::registry
