// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/A4.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace bex::papers
{

bool onA4(QPagedPaintDevice &device,
          PageRange pages,
          const std::function<void(QPainter &, int)> &draw)
{
    QPageLayout layout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    if (!device.setPageLayout(layout))
        return false;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    constexpr qreal pointsPerInch = 72;
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    painter.scale(scale, scale);
    for (int page = pages.first; page < pages.end; ++page) {
        if (page > pages.first && !device.newPage())
            return false;
        draw(painter, page);
    }
    return painter.end();
}

} // namespace bex::papers
