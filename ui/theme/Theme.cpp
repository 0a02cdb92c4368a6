// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Theme.h"

#include "ui/theme/CounterStyle.h"

#include <QApplication>
#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

struct Tones {
    QColor ground;
    QColor paper;
    QColor stripe;
    QColor text;
    QColor quiet;
    QColor disabled;
    QColor button;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor link;
};

// Every pair of text and ground reaches 4.5:1; tst_Theme measures them.
const Tones lightTones{QColor(0xf3, 0xf4, 0xf6),
                       QColor(0xff, 0xff, 0xff),
                       QColor(0xf7, 0xf8, 0xfa),
                       QColor(0x1b, 0x22, 0x2c),
                       QColor(0x55, 0x60, 0x6e),
                       QColor(0x8a, 0x92, 0x9c),
                       QColor(0xff, 0xff, 0xff),
                       QColor(0xd3, 0xd8, 0xdf),
                       QColor(0x1f, 0x4e, 0x8c),
                       QColor(0xff, 0xff, 0xff),
                       QColor(0x1f, 0x4e, 0x8c)};
const Tones darkTones{QColor(0x1b, 0x1f, 0x26),
                      QColor(0x23, 0x28, 0x30),
                      QColor(0x28, 0x2e, 0x37),
                      QColor(0xe6, 0xea, 0xf0),
                      QColor(0xa6, 0xb0, 0xbd),
                      QColor(0x79, 0x83, 0x90),
                      QColor(0x2d, 0x34, 0x3e),
                      QColor(0x3c, 0x45, 0x51),
                      QColor(0x9c, 0xc4, 0xf5),
                      QColor(0x10, 0x18, 0x22),
                      QColor(0x9c, 0xc4, 0xf5)};

QColor mixed(const QColor &a, const QColor &b, int percentOfA)
{
    const auto part = [percentOfA](int x, int y) {
        return (x * percentOfA + y * (100 - percentOfA)) / 100;
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QPalette paletteFrom(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.ground);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.paper);
    palette.setColor(QPalette::AlternateBase, tones.stripe);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.quiet);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.onAccent);
    palette.setColor(QPalette::ToolTipBase, tones.paper);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    palette.setColor(QPalette::Light, mixed(tones.paper, tones.line, 60));
    palette.setColor(QPalette::Midlight, mixed(tones.paper, tones.line, 40));
    palette.setColor(QPalette::Mid, tones.line);
    palette.setColor(QPalette::Dark, mixed(tones.line, tones.text, 70));
    palette.setColor(QPalette::Shadow, mixed(tones.line, tones.text, 40));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tones.ground);
    palette.setColor(QPalette::Disabled, QPalette::Button, tones.ground);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

QPalette paletteOf(Theme theme)
{
    return paletteFrom(theme == Theme::Dark ? darkTones : lightTones);
}

Accents accentsOf(const QPalette &palette)
{
    const Tones &tones = isDark(palette) ? darkTones : lightTones;
    if (isDark(palette))
        return {QColor(0x7f, 0xd1, 0x9b),
                QColor(0xf0, 0xc0, 0x6a),
                QColor(0xf5, 0x9a, 0x93),
                tones.quiet,
                tones.line,
                mixed(tones.accent, tones.paper, 14)};
    return {QColor(0x1d, 0x6b, 0x3a),
            QColor(0x8a, 0x52, 0x00),
            QColor(0xa8, 0x1e, 0x1e),
            tones.quiet,
            tones.line,
            mixed(tones.accent, tones.paper, 8)};
}

void apply(QApplication &application, Theme theme)
{
    if (qobject_cast<CounterStyle *>(application.style()) == nullptr) {
        application.setStyle(new CounterStyle); // the application owns it
        application.setFont(QFont(u"Liberation Sans"_s, 10));
    }
    application.setPalette(paletteOf(theme));
}

} // namespace bex::ui
