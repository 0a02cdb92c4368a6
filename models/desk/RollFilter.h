// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace bex::desk
{

/// Keeps the people of whom each typed word begins a word of the name, or the order number.
///
/// Accents and capitals do not count: "el" finds ELKAÏM.
class RollFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_wanted;
};

} // namespace bex::desk
