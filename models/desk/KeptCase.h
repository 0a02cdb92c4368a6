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

/// Says where the penalties stand of everybody whose plan was kept without it; how many people.
///
/// Some hundreds a transaction, so that a large register of an older version opens in steps and
/// goes on where it was stopped. Whoever cannot be read stays due: `verify` names them.
[[nodiscard]] Result<int>
deriveDue(registry::Register &record, const law::LawBook &book, QDate today);

/// For each start and each new day: moves what the day alone moves, and derives who is due.
[[nodiscard]] Result<void>
bringPenaltiesTo(QDate today, registry::Register &record, const law::LawBook &book);

} // namespace bex::desk
