// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <span>
#include <vector>

namespace bex::desk
{

/// One column of a table: everything said of it, each a function of the row.
template <typename Row> struct Column {
    QString (*header)();
    QString (*text)(const Row &);
    QVariant (*sortKey)(const Row &); ///< typed; never the text
};

/// Roles that every table of the desk answers.
enum Role {
    SortRole = Qt::UserRole, ///< the typed value of the column
    KeyRole,                 ///< the row's own key, as a number
    FirstRoleOfModel,        ///< where the roles of one model begin
};

/// A table over a vector of values. It knows nothing of where they come from.
///
/// A `Traits` names the columns (`columns`), tells two rows apart (`key`), and
/// answers the roles of its own (`extra`). Loading is somebody else's setRows().
template <typename Row, typename Traits> class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(Traits::columns().size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        const Column<Row> &column = Traits::columns()[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case SortRole:
            return column.sortKey(row);
        case KeyRole:
            return Traits::key(row);
        default:
            return Traits::extra(row, role);
        }
    }

    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
            section >= columnCount())
            return {};
        return Traits::columns()[static_cast<std::size_t>(section)].header();
    }

    /// Shows these rows instead, with the signals of what really changed.
    ///
    /// Rows that stay keep their place in the views: what is new or gone before the first that
    /// stays comes or goes, and of the rest only the stretch between the first and the last
    /// difference is removed and put in again.
    void setRows(std::vector<Row> rows)
    {
        if (m_rows.empty() || rows.empty()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        alignFront(rows);
        replaceMiddle(rows);
        announceChanges(rows);
    }

    /// The words changed, the rows did not.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

private:
    static bool sameKey(const Row &a, const Row &b) { return Traits::key(a) == Traits::key(b); }

    static std::ptrdiff_t placeOf(const Row &row, const std::vector<Row> &in)
    {
        const auto found = std::ranges::find(in, Traits::key(row), &Traits::key);
        return found == in.end() ? 0 : found - in.begin();
    }

    /// A window that has moved over a longer list: one end comes, the other goes.
    void alignFront(const std::vector<Row> &rows)
    {
        if (const auto gone = placeOf(rows.front(), m_rows); gone > 0) {
            beginRemoveRows({}, 0, static_cast<int>(gone - 1));
            m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
            endRemoveRows();
        } else if (const auto come = placeOf(m_rows.front(), rows); come > 0) {
            beginInsertRows({}, 0, static_cast<int>(come - 1));
            m_rows.insert(m_rows.begin(), rows.begin(), rows.begin() + come);
            endInsertRows();
        }
    }

    void replaceMiddle(const std::vector<Row> &rows)
    {
        const auto front = std::mismatch(
            m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), &RowsModel::sameKey);
        const auto head = front.first - m_rows.begin();
        const auto longest = static_cast<std::ptrdiff_t>(std::min(m_rows.size(), rows.size()));
        std::ptrdiff_t tail = 0;
        while (tail < longest - head &&
               sameKey(*(m_rows.end() - 1 - tail), *(rows.end() - 1 - tail)))
            ++tail;
        const auto oldEnd = static_cast<std::ptrdiff_t>(m_rows.size()) - tail;
        const auto newEnd = static_cast<std::ptrdiff_t>(rows.size()) - tail;
        if (oldEnd > head) {
            beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldEnd - 1));
            m_rows.erase(m_rows.begin() + head, m_rows.begin() + oldEnd);
            endRemoveRows();
        }
        if (newEnd > head) {
            beginInsertRows({}, static_cast<int>(head), static_cast<int>(newEnd - 1));
            m_rows.insert(m_rows.begin() + head, rows.begin() + head, rows.begin() + newEnd);
            endInsertRows();
        }
    }

    void announceChanges(std::vector<Row> &rows)
    {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (m_rows[at] == rows[at])
                continue;
            m_rows[at] = std::move(rows[at]);
            const int row = static_cast<int>(at);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    std::vector<Row> m_rows;
};

} // namespace bex::desk
