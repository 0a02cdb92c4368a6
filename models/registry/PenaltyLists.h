// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Penalty.h"

#include <QStringList>

#include <vector>

namespace bex::registry
{

class Database;

/// What the lists of the register ask, page by page; nothing here walks the whole table.
class PenaltyLists final
{
public:
    explicit PenaltyLists(Database &database)
        : m_database(database)
    {
    }

    /// At most `count` lines after this key: what waits longest first; when the filter asks for
    /// a limit, what is limited first; for days of the decision, what was decided first.
    [[nodiscard]] Result<std::vector<PenaltyLine>>
    page(const PenaltyFilter &filter, const PenaltyKey &after, int count) const;
    /// The last `count` lines before this key, in the same order.
    [[nodiscard]] Result<std::vector<PenaltyLine>>
    pageBefore(const PenaltyFilter &filter, const PenaltyKey &before, int count) const;
    /// How many stand where, as the register keeps count; none of what is nowhere.
    [[nodiscard]] Result<std::vector<PenaltyCount>> counts() const;
    /// How many open penalties are limited by then.
    [[nodiscard]] Result<int> limitedBy(QDate day) const;
    /// Who entered the open ones, and where their people live.
    [[nodiscard]] Result<QStringList> greffiers() const;
    [[nodiscard]] Result<QStringList> ressorts() const;

private:
    Database &m_database;
};

} // namespace bex::registry
