// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/RollEntry.h"

#include <vector>

namespace bex::registry
{

class Database;

/// The people of a hearing, in their order (FR: rôle).
class RollStore final
{
public:
    explicit RollStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::vector<RollEntry>> of(HearingId hearing,
                                                    RollWindow window = {}) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<RollEntry> find(RollEntryId id) const;
    /// Those on a roll of that day with that number, name and birth date.
    [[nodiscard]] Result<std::vector<RollEntryId>> same(QDate heldOn,
                                                        const Expected &expected) const;

    [[nodiscard]] Result<RollEntryId> add(HearingId hearing, const Expected &expected);
    [[nodiscard]] Result<void>
    correct(RollEntryId id, const Identity &person, const QString &parquetNumber);
    [[nodiscard]] Result<void> setState(RollEntryId id, RollState state);
    [[nodiscard]] Result<void> setLeft(RollEntryId id, const QString &reason, const QString &note);

private:
    Database &m_database;
};

} // namespace bex::registry
