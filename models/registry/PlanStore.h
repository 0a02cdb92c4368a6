// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// The plans as they were derived, and why each penalty still waits.
class PlanStore final
{
public:
    explicit PlanStore(Database &database)
        : m_database(database)
    {
    }

    /// The last plan of the last revision of the judgment.
    [[nodiscard]] Result<std::optional<KeptPlan>> current(RollEntryId entry) const;
    [[nodiscard]] Result<std::optional<KeptPlan>> find(PlanId id) const;
    [[nodiscard]] Result<std::vector<Waiting>> waiting(RollEntryId entry) const;

    [[nodiscard]] Result<PlanId> add(const KeptPlan &plan);
    [[nodiscard]] Result<void> addWaiting(PlanId plan, const Waiting &waiting);
    [[nodiscard]] Result<void> removeWaiting(PlanId plan, const QString &reason);

private:
    Database &m_database;
};

} // namespace bex::registry
