// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace bex::ui
{

/// Light or dark is the program's own setting: Qt 6.4 does not tell the system's.
enum class Theme { Light, Dark };

[[nodiscard]] QPalette paletteOf(Theme theme);

/// Colours that support a sign or a word and never stand alone.
///
/// A function of the palette, so that what paints needs nothing but the widget it paints on.
struct Accents {
    QColor done;    ///< finished, received
    QColor warning; ///< late, tolerated, to be confirmed
    QColor refusal; ///< impossible, refused
    QColor quiet;   ///< secondary text
    QColor line;    ///< hairlines between parts
    QColor card;    ///< ground of the part in hand
};
[[nodiscard]] Accents accentsOf(const QPalette &palette);

/// Style, font and palette of the whole program; may be called again to change the theme.
void apply(QApplication &application, Theme theme);

} // namespace bex::ui
