// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/Pictograms.h"

#include <QPainter>
#include <QPainterPath>

namespace bex::papers
{

namespace
{

// Each is drawn on a grid of 24 by 24.

QPainterPath document()
{
    QPainterPath path(QPointF(5, 2));
    path.lineTo(15, 2);
    path.lineTo(20, 7);
    path.lineTo(20, 22);
    path.lineTo(5, 22);
    path.closeSubpath();
    for (const int y : {10, 14, 18}) {
        path.moveTo(8.5, y);
        path.lineTo(16.5, y);
    }
    return path;
}

QPainterPath calendar()
{
    QPainterPath path;
    path.addRect(2.5, 4.5, 19, 17);
    path.moveTo(2.5, 10);
    path.lineTo(21.5, 10);
    for (const int x : {7, 17}) {
        path.moveTo(x, 1.5);
        path.lineTo(x, 7);
    }
    path.addRect(13, 14, 4, 4);
    return path;
}

QPainterPath place()
{
    QPainterPath path(QPointF(12, 22.5));
    path.cubicTo(7, 16, 4.5, 13, 4.5, 9);
    path.cubicTo(4.5, 4.8, 8, 1.5, 12, 1.5);
    path.cubicTo(16, 1.5, 19.5, 4.8, 19.5, 9);
    path.cubicTo(19.5, 13, 17, 16, 12, 22.5);
    path.addEllipse(QPointF(12, 9), 2.8, 2.8);
    return path;
}

QPainterPath phone()
{
    QPainterPath path;
    path.addRoundedRect(6, 1.5, 12, 21, 2, 2);
    path.moveTo(6, 5);
    path.lineTo(18, 5);
    path.moveTo(6, 18);
    path.lineTo(18, 18);
    path.addEllipse(QPointF(12, 20.2), 0.6, 0.6);
    return path;
}

QPainterPath bag()
{
    QPainterPath path;
    path.addRoundedRect(2, 7, 20, 14.5, 2, 2);
    path.moveTo(8, 7);
    path.lineTo(8, 3);
    path.lineTo(16, 3);
    path.lineTo(16, 7);
    path.moveTo(2, 13.5);
    path.lineTo(22, 13.5);
    return path;
}

QPainterPath warning()
{
    QPainterPath path(QPointF(12, 2));
    path.lineTo(23, 21.5);
    path.lineTo(1, 21.5);
    path.closeSubpath();
    path.moveTo(12, 9);
    path.lineTo(12, 15);
    path.addEllipse(QPointF(12, 18.2), 0.6, 0.6);
    return path;
}

QPainterPath euro()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 10.5, 10.5);
    path.arcMoveTo(8, 6.5, 11, 11, 50);
    path.arcTo(8, 6.5, 11, 11, 50, 260);
    for (const double y : {10.6, 13.4}) {
        path.moveTo(5.5, y);
        path.lineTo(13, y);
    }
    return path;
}

QPainterPath scales()
{
    QPainterPath path(QPointF(12, 2));
    path.lineTo(12, 21.5);
    path.moveTo(7, 21.5);
    path.lineTo(17, 21.5);
    path.moveTo(3.5, 5);
    path.lineTo(20.5, 5);
    for (const double x : {5.0, 19.0}) {
        path.moveTo(x, 5);
        path.lineTo(x - 3.5, 13.5);
        path.lineTo(x + 3.5, 13.5);
        path.lineTo(x, 5);
        path.moveTo(x - 3.5, 13.5);
        path.quadTo(x, 18.5, x + 3.5, 13.5);
    }
    return path;
}

QPainterPath pathOf(Pictogram pictogram)
{
    switch (pictogram) {
    case Pictogram::Document:
        return document();
    case Pictogram::Calendar:
        return calendar();
    case Pictogram::Place:
        return place();
    case Pictogram::Phone:
        return phone();
    case Pictogram::Bag:
        return bag();
    case Pictogram::Warning:
        return warning();
    case Pictogram::Euro:
        return euro();
    case Pictogram::Scales:
        return scales();
    case Pictogram::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void paintPictogram(QPainter &painter, Pictogram pictogram, const QRectF &square)
{
    constexpr qreal grid = 24;
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(pictogram));
    painter.restore();
}

} // namespace bex::papers
