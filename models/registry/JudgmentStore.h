// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// The judgments, every revision of each.
class JudgmentStore final
{
public:
    explicit JudgmentStore(Database &database)
        : m_database(database)
    {
    }

    /// The one that counts today, if one was entered.
    [[nodiscard]] Result<std::optional<KeptJudgment>> current(RollEntryId entry) const;
    /// All of them, the oldest first.
    [[nodiscard]] Result<std::vector<KeptJudgment>> revisions(RollEntryId entry) const;
    /// Keeps a revision. Its id is given here; its number and time are the caller's.
    [[nodiscard]] Result<JudgmentId> add(const KeptJudgment &judgment, const law::Judgment &value);

private:
    Database &m_database;
};

} // namespace bex::registry
