// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Due.h"

#include <vector>

namespace bex::registry
{

class Database;

/// What is late, due today and due soon, page by page; nothing here walks the whole register.
class DueLists final
{
public:
    explicit DueLists(Database &database)
        : m_database(database)
    {
    }

    /// At most `count` lines after this key, what is late longest first.
    [[nodiscard]] Result<std::vector<DueLine>>
    page(const DueFilter &filter, const DueKey &after, int count) const;
    /// Of whoever entered the judgment; of everybody when nobody is named.
    [[nodiscard]] Result<std::vector<DueCount>>
    counts(QDate today, QDate lastDay, const QString &enteredBy = {}) const;
    /// The open steps behind a line that are done without anything being typed.
    [[nodiscard]] Result<std::vector<StepId>> steps(RollEntryId entry, DueKind kind) const;
    /// By service, the soonest last day first.
    [[nodiscard]] Result<std::vector<WantedSlots>> wantedSlots() const;

private:
    Database &m_database;
};

} // namespace bex::registry
