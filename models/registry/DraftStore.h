// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"

#include <optional>

namespace bex::registry
{

class Database;

/// The judgments being typed, one a person at most.
class DraftStore final
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Draft>> of(RollEntryId entry) const;
    [[nodiscard]] Result<void> save(const Draft &draft);
    [[nodiscard]] Result<void> remove(RollEntryId entry);

private:
    Database &m_database;
};

} // namespace bex::registry
