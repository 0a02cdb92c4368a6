// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyModel.h"
#include "models/registry/Stores.h"

#include <QDate>

#include <functional>

namespace bex::desk
{

/// Moves the window of a `PenaltyModel` over the list that a filter finds, page by page by key:
/// any place costs the same, and never more than a few pages are held.
class PenaltyPages final
{
public:
    PenaltyPages(const registry::PenaltyLists &lists, std::function<QDate()> today);

    [[nodiscard]] PenaltyModel &model() { return m_model; }
    [[nodiscard]] const registry::PenaltyFilter &filter() const { return m_filter; }
    /// The list of another filter, from its beginning.
    [[nodiscard]] Result<void> begin(const registry::PenaltyFilter &filter);
    [[nodiscard]] Result<void> toBeginning();
    [[nodiscard]] Result<void> toEnd();
    /// From the first row of this day on, by the day that sorts the list.
    [[nodiscard]] Result<void> toDay(QDate day);
    [[nodiscard]] Result<void> forwards();
    [[nodiscard]] Result<void> backwards();
    /// What stands there now, in the same place.
    [[nodiscard]] Result<void> refresh();
    /// Every row of the list, a page at a time.
    [[nodiscard]] Result<void>
    walk(const std::function<void(const std::vector<PenaltyListRow> &)> &take) const;

private:
    using Rows = std::vector<PenaltyListRow>;
    using Lines = Result<std::vector<registry::PenaltyLine>>;

    [[nodiscard]] Result<void> from(const registry::PenaltyKey &after, int count);
    [[nodiscard]] Result<Rows> rowsOf(const Lines &lines) const;
    [[nodiscard]] registry::PenaltyKey keyOf(const PenaltyListRow &row) const;

    const registry::PenaltyLists &m_lists;
    std::function<QDate()> m_today;
    registry::PenaltyFilter m_filter;
    PenaltyModel m_model;
};

} // namespace bex::desk
