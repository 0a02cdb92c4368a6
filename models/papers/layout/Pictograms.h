// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Passage.h"

class QPainter;
class QRectF;

namespace bex::papers
{

/// Draws the sign into the square, in black lines: no transparency, no picture file.
void paintPictogram(QPainter &painter, Pictogram pictogram, const QRectF &square);

} // namespace bex::papers
