// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace bex::papers
{

/// The pages to draw, the last not among them.
struct PageRange {
    int first = 0;
    int end = 1;
};

/// Draws each page on a whole A4 sheet, where one unit of the painter is 1/72 inch.
[[nodiscard]] bool
onA4(QPagedPaintDevice &device, PageRange pages, const std::function<void(QPainter &, int)> &draw);

} // namespace bex::papers
