// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>

namespace bex::papers
{

/// Lengths of an A4 page in points (1/72 inch): the margin column for addressees on
/// the left, the body beside it, one column or two of equal width.
namespace geometry
{
inline constexpr qreal pageWidth = 595.28;
inline constexpr qreal pageHeight = 841.89;
inline constexpr qreal marginLeft = 28;
inline constexpr qreal marginWidth = 86;
inline constexpr qreal bodyLeft = 130;
inline constexpr qreal bodyWidth = 433;
inline constexpr qreal columnGap = 15;
inline constexpr qreal top = 30;
inline constexpr qreal bodyBottom = 790;
inline constexpr qreal footerTop = 799;
/// The 2D code at the foot of the margin column: 18 mm, and its quiet zone of four modules of 25.
inline constexpr qreal codeSide = 51;
inline constexpr qreal codeQuiet = codeSide / 25 * 4;
inline constexpr qreal codeLabelTop = bodyBottom - 12;
inline constexpr qreal codeTop = codeLabelTop - codeQuiet - codeSide;

/// Text is laid out in twentieths of a point, where no font is small enough to be hinted.
inline constexpr qreal unitsPerPoint = 20;
} // namespace geometry

} // namespace bex::papers
