// SPDX-License-Identifier: EUPL-1.2
#include "ui/delegates/TwoLineDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace bex::ui
{

namespace
{

constexpr int grid = 8;
constexpr int signWidth = 24;
constexpr int above = 6;
constexpr int between = 2;
constexpr int below = 7; ///< the hairline included

struct Pen {
    QPainter &painter;
    QFont font;
    QColor color;
};

/// Draws a text in the room that is left of it, and gives back the room that remains.
void drawLine(const Pen &pen, const QRect &room, const QString &left, int rightWidth)
{
    const QRect where = room.adjusted(0, 0, rightWidth > 0 ? -rightWidth - grid : 0, 0);
    pen.painter.setFont(pen.font);
    pen.painter.setPen(pen.color);
    pen.painter.drawText(where,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(pen.font).elidedText(left, Qt::ElideRight, where.width()));
}

int drawRight(const Pen &pen, const QRect &room, const QString &text)
{
    pen.painter.setFont(pen.font);
    pen.painter.setPen(pen.color);
    pen.painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    return QFontMetrics(pen.font).horizontalAdvance(text);
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, bool inHand)
{
    const Accents accents = accentsOf(option.palette);
    const QRect row = option.rect;
    if (inHand || option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, accents.card);
        painter.fillRect(QRect(row.topLeft(), QSize(3, row.height())),
                         option.palette.color(QPalette::Highlight));
    }
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), accents.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(1, 1, -1, -2));
    }
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() - 1);
    return font;
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const TwoLines lines = this->lines(index, option.palette);
    const Accents accents = accentsOf(option.palette);
    painter->save();
    drawGround(*painter, option, lines.inHand);

    QFont titleFont = option.font;
    titleFont.setBold(!lines.quiet);
    const QFont detailFont = smaller(option.font);
    const QColor text = lines.quiet ? accents.quiet : option.palette.color(QPalette::Text);
    const QRect content = option.rect.adjusted(grid, above, -grid, -below);
    const int titleHeight = QFontMetrics(titleFont).height();
    const QRect signRoom(content.left(), content.top(), signWidth, titleHeight);
    const QRect first(
        content.left() + signWidth, content.top(), content.width() - signWidth, titleHeight);
    const QRect second(
        first.left(), first.bottom() + between, first.width(), QFontMetrics(detailFont).height());

    painter->setFont(titleFont);
    painter->setPen(lines.signColor);
    painter->drawText(signRoom, Qt::AlignLeft | Qt::AlignVCenter, lines.sign);
    int right = drawRight({*painter, option.font, lines.titleRightColor}, first, lines.titleRight);
    drawLine({*painter, titleFont, text}, first, lines.title, right);
    right = drawRight({*painter, detailFont, lines.detailRightColor}, second, lines.detailRight);
    drawLine({*painter, detailFont, accents.quiet}, second, lines.detail, right);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TwoLines lines = this->lines(index, option.palette);
    if (lines.detail.isEmpty() && lines.detailRight.isEmpty())
        return {120, QFontMetrics(option.font).height() + above + below};
    return sizeOfTwo(option);
}

QSize TwoLineDelegate::sizeOfTwo(const QStyleOptionViewItem &option)
{
    const int first = QFontMetrics(option.font).height() + above + below;
    return {120, first + between + QFontMetrics(smaller(option.font)).height()};
}

} // namespace bex::ui
