// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedHour.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Hours as hands type them.
class tst_TypedHour final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void tst_TypedHour::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("hour");

    QTest::newRow("9") << u"9"_s << QTime(9, 0);
    QTest::newRow("9h") << u"9h"_s << QTime(9, 0);
    QTest::newRow("9h20") << u"9h20"_s << QTime(9, 20);
    QTest::newRow("9 h 20") << u"9 h 20"_s << QTime(9, 20);
    QTest::newRow("9:20") << u"9:20"_s << QTime(9, 20);
    QTest::newRow("0920") << u"0920"_s << QTime(9, 20);
    QTest::newRow("14.05") << u"14.05"_s << QTime(14, 5);
    QTest::newRow("25h") << u"25h"_s << QTime();
    QTest::newRow("9h75") << u"9h75"_s << QTime();
    QTest::newRow("soon") << u"soon"_s << QTime();
    QTest::newRow("nothing") << QString() << QTime();
}

void tst_TypedHour::reads()
{
    QFETCH(QString, typed);
    QFETCH(QTime, hour);

    QCOMPARE_EQ(bex::desk::typedHour(typed).value_or(QTime()), hour);
}

BEX_TEST(tst_TypedHour);
#include "tst_TypedHour.moc"
