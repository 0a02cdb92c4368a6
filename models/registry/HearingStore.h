// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Hearing.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// The hearings. Writes are for the acts, inside their transaction.
class HearingStore final
{
public:
    explicit HearingStore(Database &database)
        : m_database(database)
    {
    }

    /// Those of `today` first, then the newest.
    [[nodiscard]] Result<std::vector<HearingLine>> all(QDate today) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<Hearing> find(HearingId id) const;
    [[nodiscard]] Result<std::optional<HearingId>> same(const Hearing &hearing) const;
    [[nodiscard]] Result<HearingId> add(const Hearing &hearing);

private:
    Database &m_database;
};

} // namespace bex::registry
