// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/QrSymbol.h"
#include "tests/papers/Tool.h"
#include "tests/support/TestMain.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::QrSymbol;

/// Read back by zbar, which shares no code with what writes the symbol.
class tst_QrSymbol : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnotherProgram_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("a short reference") << QByteArray("BEX1:7K3MQ-0RT5W-X");
        QTest::newRow("accents") << QByteArray("Convocation à 9 h, salle 2, cœur");
        QTest::newRow("several lines") << QByteArray("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        QTest::newRow("a long text") << QByteArray(1200, 'x');
    }

    void isReadByAnotherProgram()
    {
        QFETCH(const QByteArray, bytes);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"code.png"_s);
        const auto symbol = QrSymbol::create(bytes);
        QVERIFY(symbol);
        QImage image(symbol->side() * 4 + 32, symbol->side() * 4 + 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);

        symbol->paint(painter, QRectF(16, 16, symbol->side() * 4, symbol->side() * 4));
        painter.end();
        QVERIFY(image.save(file));
        const ToolAnswer read = run(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, u"-Sbinary"_s, file});

        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.output, bytes);
    }

    void refusesWhatASymbolCannotHold()
    {
        const auto none = QrSymbol::create({});
        const auto tooLong = QrSymbol::create(QByteArray(2332, 'x'));
        const auto longest = QrSymbol::create(QByteArray(2331, 'x'));

        QVERIFY(!none);
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().site, "papers.code-too-long"_L1);
        QVERIFY(longest);
    }
};

BEX_TEST(tst_QrSymbol);
#include "tst_QrSymbol.moc"
