// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Step.h"

#include <vector>

namespace bex::registry
{

class Database;

/// The places that the services gave beforehand.
class SlotStore final
{
public:
    explicit SlotStore(Database &database)
        : m_database(database)
    {
    }

    /// Of one service between two days, the soonest first, full ones too.
    [[nodiscard]] Result<std::vector<KeptSlot>> of(const QString &service, DaySpan days) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<KeptSlot> find(SlotId id) const;
    [[nodiscard]] Result<SlotId> add(const Slot &slot);
    [[nodiscard]] Result<void> remove(SlotId id);

private:
    Database &m_database;
};

} // namespace bex::registry
