// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyDerivation.h"
#include "models/registry/Register.h"

#include <optional>

namespace bex::desk
{

/// What the register holds of one person, routed again: the judgment that counts, what happened
/// since, and the plan of both.
struct KeptCase {
    law::CaseHistory history;
    law::Plan plan;
    law::Practice practice;

    /// Borrows this case and the book.
    [[nodiscard]] PenaltyCase on(QDate today, const law::LawBook &book) const
    {
        return {history, plan, {book, practice, history.judgment().pronouncedOn}, today};
    }
};

/// Fails with NotFound without a judgment, with what the law says when it cannot be read.
[[nodiscard]] Result<KeptCase>
keptCase(registry::RollEntryId entry, const registry::Stores &stores, const law::LawBook &book);

/// Says where the penalties stand of people whose plan was kept without it, some at a time: a
/// large register of an older version is derived while somebody works, and goes on where it was
/// stopped.
class DueDerivation final
{
public:
    DueDerivation(registry::Register &record, const law::LawBook &book, QDate today)
        : m_record(record)
        , m_book(book)
        , m_today(today)
    {
    }

    /// Derives so many people more, in one transaction; whether there may be others.
    [[nodiscard]] Result<bool> next(int count);
    [[nodiscard]] QDate day() const { return m_today; }
    [[nodiscard]] int derived() const { return m_derived; }
    /// Those whose judgment or events cannot be read: they stay due.
    [[nodiscard]] int leftOut() const { return m_leftOut; }

private:
    registry::Register &m_record;
    const law::LawBook &m_book;
    QDate m_today;
    registry::RollEntryId m_last{0};
    int m_derived = 0;
    int m_leftOut = 0;
};

/// All of them; how many people.
[[nodiscard]] Result<int>
deriveDue(registry::Register &record, const law::LawBook &book, QDate today);

/// For each start and each new day: moves what the day alone moves, and derives who is due.
[[nodiscard]] Result<void>
bringPenaltiesTo(QDate today, registry::Register &record, const law::LawBook &book);

} // namespace bex::desk
