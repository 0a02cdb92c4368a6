// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "ui/theme/Theme.h"

#include <QTest>

#include <cmath>

using namespace bex;

/// Both themes can be read: the contrast that WCAG 2.1 asks of text (AA, 4.5:1).
class tst_Theme final : public QObject
{
    Q_OBJECT

private slots:
    void canBeRead_data();
    void canBeRead();
};

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void tst_Theme::canBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");

    for (const auto &[theme, name] :
         {std::pair(ui::Theme::Light, "light"), {ui::Theme::Dark, "dark"}}) {
        const QPalette palette = ui::paletteOf(theme);
        const ui::Accents accents = ui::accentsOf(palette);
        const QColor grounds[] = {palette.color(QPalette::Base),
                                  palette.color(QPalette::Window),
                                  palette.color(QPalette::Button),
                                  accents.card};
        const QColor texts[] = {palette.color(QPalette::Text),
                                palette.color(QPalette::PlaceholderText),
                                palette.color(QPalette::Link),
                                accents.done,
                                accents.warning,
                                accents.refusal,
                                accents.quiet};
        int row = 0;
        for (const QColor &ground : grounds) {
            for (const QColor &text : texts)
                QTest::addRow("%s %d", name, ++row) << text << ground;
        }
        QTest::addRow("%s selection", name)
            << palette.color(QPalette::HighlightedText) << palette.color(QPalette::Highlight);
    }
}

void tst_Theme::canBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);

    const double measured = contrast(text, ground);
    QVERIFY2(measured >= 4.5,
             qPrintable(QString::number(measured) + u' ' + text.name() + u" on " + ground.name()));
}

BEX_TEST(tst_Theme);
#include "tst_Theme.moc"
