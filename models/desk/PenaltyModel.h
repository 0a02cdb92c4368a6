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

[[nodiscard]] PenaltyListRow rowOf(const registry::PenaltyLine &line, QDate today);

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

/// What a list goes on with beyond the rows that a model holds.
struct Beyond {
    bool before = false;
    bool after = false;
};

/// A window of rows over the penalties that a filter finds, however many: the view asks for what
/// comes after or before when it comes to an end, and what is far from there is let go.
class PenaltyModel final : public RowsModel<PenaltyListRow, PenaltyTraits>
{
    Q_OBJECT

public:
    enum Columns { Person, Decided, Penalty, State, Reason, Since, Limit };

    using RowsModel::RowsModel;

    void show(std::vector<PenaltyListRow> rows, Beyond beyond);
    [[nodiscard]] Beyond beyond() const { return m_beyond; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_beyond.after;
    }
    void fetchMore(const QModelIndex &parent) override;
    void fetchEarlier();

signals:
    /// The view has come to the end of what is here.
    void moreAsked();
    /// The view has come to the beginning of what is here.
    void earlierAsked();

private:
    Beyond m_beyond;
};

} // namespace bex::desk
