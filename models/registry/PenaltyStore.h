// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Penalty.h"
#include "models/registry/Signature.h"

#include <vector>

namespace bex::registry
{

class Database;

/// The penalties, where each stands, and what was written of each (CPP D. 48).
class PenaltyStore final
{
public:
    explicit PenaltyStore(Database &database)
        : m_database(database)
    {
    }

    /// In the order of the judgment; those that a correction took away come first.
    [[nodiscard]] Result<std::vector<KeptPenalty>> of(RollEntryId entry) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<KeptPenalty> find(PenaltyId id) const;
    /// In the order in which they were written.
    [[nodiscard]] Result<std::vector<PenaltyEntry>> entries(PenaltyId id) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<PenaltyEntry> entry(PenaltyEntryId id) const;
    /// Those that the day alone has moved by then.
    [[nodiscard]] Result<std::vector<KeptPenalty>> changingBy(QDate day) const;
    /// People whose plan was kept without saying where its penalties stand, a page after `after`.
    [[nodiscard]] Result<std::vector<RollEntryId>> due(RollEntryId after, int count) const;
    [[nodiscard]] Result<bool> isDue(RollEntryId entry) const;

    [[nodiscard]] Result<PenaltyId>
    add(RollEntryId entry, int place, const DerivedPenalty &penalty, const QString &by);
    /// Fails with Conflict when somebody changed it since it was seen.
    [[nodiscard]] Result<void>
    change(const SeenPenalty &seen, std::optional<int> place, const DerivedPenalty &penalty);
    [[nodiscard]] Result<PenaltyEntryId> write(const PenaltyEntry &entry);
    [[nodiscard]] Result<void> setDue(RollEntryId entry, bool due);

private:
    Database &m_database;
};

} // namespace bex::registry
