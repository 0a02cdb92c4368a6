// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"

#include <QDate>
#include <QString>

#include <span>

namespace bex::desk
{

/// One hearing of the register, as the counter chooses among them.
struct HearingRow {
    qint64 key = 0;
    QDate heldOn;
    QString court;
    QString chamber;
    int people = 0;
    int waiting = 0; ///< expected or at the counter
    friend bool operator==(const HearingRow &, const HearingRow &) = default;
};

struct HearingTraits {
    [[nodiscard]] static std::span<const Column<HearingRow>> columns();
    [[nodiscard]] static qint64 key(const HearingRow &row) { return row.key; }
    [[nodiscard]] static QVariant extra(const HearingRow &row, int role);
};

/// The hearings (FR: audiences), newest first as the register gives them, page after page as the
/// view comes to their end.
class HearingModel final : public RowsModel<HearingRow, HearingTraits>
{
    Q_OBJECT

public:
    enum Columns { Title, People, Waiting };

    using RowsModel::RowsModel;

    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_hasMore;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            emit moreAsked();
    }

signals:
    /// The view has come to the end of what is here.
    void moreAsked();

private:
    bool m_hasMore = false;
};

} // namespace bex::desk
