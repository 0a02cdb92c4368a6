// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/JournalLine.h"
#include "models/registry/Signature.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// Who did what and when, append-only; each line holds the hash of the one before.
class Journal final
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }

    /// The lines about one person, the oldest first.
    [[nodiscard]] Result<std::vector<JournalLine>> of(RollEntryId entry) const;
    /// The lines about one thing, "figure/jap_window_days", the newest first.
    [[nodiscard]] Result<std::vector<JournalLine>> about(const QString &subject) const;
    /// The last lines of all, the newest first.
    [[nodiscard]] Result<std::vector<JournalLine>> latest(int count) const;
    /// The lines after this number, the oldest first.
    [[nodiscard]] Result<std::vector<JournalLine>> since(qint64 number) const;
    /// The number of the last line; 0 when there is none.
    [[nodiscard]] Result<qint64> last() const;
    /// The number of the first line that does not follow from the one before, if any.
    [[nodiscard]] static Result<std::optional<qint64>> firstBroken(const Database &database);

    [[nodiscard]] Result<void> append(const JournalEntry &what, const Signature &by);

private:
    Database &m_database;
};

} // namespace bex::registry
