// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QString>
#include <QStyledItemDelegate>

namespace bex::ui
{

/// What a row of a list says: two lines, a sign before them.
struct TwoLines {
    QString sign;
    QColor signColor;
    QString title;
    QString titleRight;
    QColor titleRightColor;
    QString detail;
    QString detailRight;
    QColor detailRightColor;
    bool inHand = false; ///< stands out: the one thing to do now
    bool quiet = false;  ///< finished, nothing to do any more
};

/// Paints rows of one or two lines: a sign, a title with something at its right, quieter words
/// below.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual TwoLines lines(const QModelIndex &index,
                                         const QPalette &palette) const = 0;
    /// Room for both lines even where the second says nothing: rows of one height.
    [[nodiscard]] static QSize sizeOfTwo(const QStyleOptionViewItem &option);
};

} // namespace bex::ui
