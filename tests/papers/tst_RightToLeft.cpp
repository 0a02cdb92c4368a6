// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PdfA.h"
#include "models/papers/Typography.h"
#include "models/papers/layout/BrickLayout.h"
#include "models/papers/layout/Geometry.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PlaceholderLanguage.h"
#include "tests/papers/Tool.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

const papers::Script arabic{u"DejaVu Sans"_s, true};
const papers::Setting facing{true, 1, arabic};
constexpr qreal columnWidth = (papers::geometry::bodyWidth - papers::geometry::columnGap) / 2;
constexpr qreal secondLeft = columnWidth + papers::geometry::columnGap;

papers::Passage passage(const QString &text, bool bullet = false)
{
    return {papers::Paragraph{{papers::Run{text, false}}, bullet}};
}

/// One brick drawn at two pixels a point.
QImage drawn(const papers::Brick &brick)
{
    const papers::BrickLayout layout(brick, facing);
    QImage image(QSize(int(papers::geometry::bodyWidth), int(layout.height()) + 2) * 2,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    layout.paint(painter, {});
    return image;
}

/// Whether anything is drawn between two lengths from the left, in points.
bool hasInk(const QImage &image, qreal from, qreal to)
{
    for (int x = int(from * 2); x < int(to * 2) && x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 160)
                return true;
        }
    }
    return false;
}

papers::PaperSet arabicSet()
{
    const auto forms = papers::Templates::load(withPlaceholderArabic());
    auto set = papers::compose(mixedCase().occasion(papers::Languages{u"ar"_s}), *forms);
    if (!set)
        qFatal("%s", qPrintable(set.error().subject));
    return *std::move(set);
}

} // namespace

/// A second column that runs from right to left, in placeholder words.
class tst_RightToLeft : public QObject
{
    Q_OBJECT

private slots:
    void beginsALineAtTheRight()
    {
        const QImage image =
            drawn({papers::BrickRole::Text, passage(u"Mot"_s), passage(u"كلمة"_s)});

        QVERIFY(hasInk(image, 0, 15));
        QVERIFY(!hasInk(image, 30, columnWidth));
        QVERIFY(!hasInk(image, secondLeft, papers::geometry::bodyWidth - 40));
        QVERIFY(hasInk(image, papers::geometry::bodyWidth - 15, papers::geometry::bodyWidth));
    }

    void setsTheBulletAtTheRight()
    {
        const QImage bullet = drawn({papers::BrickRole::Text, {}, passage(QString(), true)});

        QVERIFY(!hasInk(bullet, 0, papers::geometry::bodyWidth - 10));
        QVERIFY(hasInk(bullet, papers::geometry::bodyWidth - 10, papers::geometry::bodyWidth));
    }

    void setsTheSecondCellAtTheLeft()
    {
        const QString row = u"كلمة"_s + papers::cellMark + u"341.60"_s;

        const QImage image = drawn({papers::BrickRole::Total, {}, passage(row)});

        QVERIFY(hasInk(image, secondLeft + 2, secondLeft + 15));
        QVERIFY(!hasInk(image.copy(0, 0, image.width(), image.height() - 8),
                        secondLeft + 60,
                        papers::geometry::bodyWidth - 40));
    }

    void drawsTheBarOfAWarningAtTheRight()
    {
        const QImage image =
            drawn({papers::BrickRole::Warning, passage(u"Mot"_s), passage(u"كلمة"_s)});

        QVERIFY(hasInk(image, 0, 3));
        QVERIFY(!hasInk(image, secondLeft, secondLeft + 3));
        QVERIFY(hasInk(image, papers::geometry::bodyWidth - 3, papers::geometry::bodyWidth));
    }

    void keepsEachColumnInItsPlace()
    {
        const auto set = arabicSet();
        for (const papers::PaperContent &paper : set.papers) {
            if (!paper.languages.areTwo())
                continue;
            for (const papers::Brick &brick : paper.bricks) {
                const QImage image = drawn(brick);

                QVERIFY2(!hasInk(image, columnWidth + 2, secondLeft - 2),
                         qPrintable(papers::plainText(brick.french)));
            }
        }
    }

    // What was entered and what is counted stays in digits that everybody at the counter reads.
    void leavesFiguresAsTheyAreRead()
    {
        const auto set = arabicSet();
        const QString asSet =
            papers::plainText(paperOf(set, law::PaperKind::Rcp), papers::Column::Beside);
        const QString text = papers::withPlainSpaces(asSet);

        QVERIFY2(text.contains(u"341.60 €"), qPrintable(text));
        QVERIFY(asSet.contains(u"\u206606 12 34 56 78\u2069"));
        QVERIFY(asSet.contains(u"\u20663 rue des Essais, 93000 Bobigny\u2069"));
        QVERIFY2(text.contains(u"16 مايو 2024") || text.contains(u"16 أيار 2024"),
                 qPrintable(text));
    }

    /// To be looked at: build/dev/pictures/paper-placeholder-ar.png.
    void drawsAPageToLookAt()
    {
        const QString folder = qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures"_s;
        QVERIFY(QDir().mkpath(folder));
        const auto set = arabicSet();

        const papers::Pages pages(paperOf(set, law::PaperKind::Rcp));

        QVERIFY(pages.image(0, 110).save(folder + u"/paper-placeholder-ar.png"_s));
    }

    void makesAPdfThatArchivesAccept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rcp.pdf"_s);
        const auto set = arabicSet();
        const auto bytes = papers::pdfA(papers::Pages(paperOf(set, law::PaperKind::Rcp)));
        QVERIFY(bytes);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();

        const ToolAnswer fonts = run(u"pdffonts"_s, {path});
        const ToolAnswer check = run(u"qpdf"_s, {u"--check"_s, path});

        QCOMPARE(check.exitCode, 0);
        QVERIFY2(fonts.output.contains("DejaVu"), fonts.output.data());
        const QList<QByteArray> lines = fonts.output.trimmed().split('\n').sliced(2);
        for (const QByteArray &line : lines)
            QVERIFY2(line.simplified().contains("Identity-H yes"), line.data());
    }
};

BEX_TEST(tst_RightToLeft);
#include "tst_RightToLeft.moc"
