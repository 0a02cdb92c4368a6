// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/Penalty.h"
#include "models/registry/Penalty.h"

#include <optional>
#include <span>

namespace bex::desk
{

/// One penalty of the register, as a list shows it on a day.
struct PenaltyListRow {
    registry::PenaltyLine line;
    std::optional<law::Penalty> penalty; ///< what its document says
    QDate today;
    friend bool operator==(const PenaltyListRow &, const PenaltyListRow &) = default;
};

struct PenaltyTraits {
    [[nodiscard]] static std::span<const Column<PenaltyListRow>> columns();
    [[nodiscard]] static qint64 key(const PenaltyListRow &row)
    {
        return row.line.penalty.id.value();
    }
    [[nodiscard]] static QVariant extra(const PenaltyListRow &row, int role);
};

/// How near the limit of this row is.
[[nodiscard]] law::LimitationAlert alertOf(const PenaltyListRow &row);

/// The penalties that a filter finds, page after page as the view comes to their end.
class PenaltyModel final : public RowsModel<PenaltyListRow, PenaltyTraits>
{
    Q_OBJECT

public:
    enum Columns { Person, Decided, Penalty, State, Reason, Since, Limit };

    using RowsModel::RowsModel;

    /// The first page of another list.
    void begin(std::vector<PenaltyListRow> rows, bool hasMore);
    void append(std::vector<PenaltyListRow> rows, bool hasMore);
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_hasMore;
    }
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The view has come to the end of what is here.
    void moreAsked();

private:
    bool m_hasMore = false;
};

} // namespace bex::desk
