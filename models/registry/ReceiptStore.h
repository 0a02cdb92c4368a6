// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Paper.h"
#include "models/registry/Signature.h"

#include <vector>

namespace bex::registry
{

class Database;

/// What the people answered when the papers were handed to them.
class ReceiptStore final
{
public:
    explicit ReceiptStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::vector<KeptReceipt>> of(RollEntryId entry) const;
    [[nodiscard]] Result<ReceiptId>
    add(RollEntryId entry, const Receipt &receipt, const Signature &given);

private:
    Database &m_database;
};

} // namespace bex::registry
