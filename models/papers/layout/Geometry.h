// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>

namespace bex::papers
{

/// Where text stands, from the left edge.
struct Extent {
    qreal left = 0;
    qreal width = 0;
};

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
/// A sheet in large letters has no margin column: its addressees stand above the text.
inline constexpr Extent largeBody{30, 535};
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

[[nodiscard]] constexpr Extent bodyOf(bool large)
{
    return large ? largeBody : Extent{bodyLeft, bodyWidth};
}
/// The 2D code of the reference; a sheet in large letters bears it in its footer, on the right.
[[nodiscard]] constexpr QRectF codePlace(bool large)
{
    constexpr qreal small = 30;
    return large ? QRectF(largeBody.left + largeBody.width - small, footerTop - 1, small, small)
                 : QRectF(marginLeft, codeTop, codeSide, codeSide);
}
} // namespace geometry

} // namespace bex::papers
