// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedMoney.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::desk;

class tst_TypedMoney final : public QObject
{
    Q_OBJECT

private slots:
    void readsWholeCents_data();
    void readsWholeCents();
};

void tst_TypedMoney::readsWholeCents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    constexpr qint64 refused = -1;

    QTest::newRow("euros") << u"300"_s << qint64(30000);
    QTest::newRow("one decimal") << u"300,5"_s << qint64(30050);
    QTest::newRow("two decimals") << u"300,50"_s << qint64(30050);
    QTest::newRow("a point") << u"300.05"_s << qint64(30005);
    QTest::newRow("thousands") << u"1 234,56 €"_s << qint64(123456);
    QTest::newRow("hard spaces") << u"1\u202f234,56\u00a0€"_s << qint64(123456);
    QTest::newRow("the sign first") << u"€12"_s << qint64(1200);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("the largest") << u"10000000000"_s << qint64(1'000'000'000'000);
    QTest::newRow("above it") << u"10000000000,01"_s << refused;
    QTest::newRow("a sign") << u"-5"_s << refused;
    QTest::newRow("three decimals") << u"1,234"_s << refused;
    QTest::newRow("letters") << u"cent"_s << refused;
    QTest::newRow("nothing") << QString() << refused;
}

void tst_TypedMoney::readsWholeCents()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);

    const auto money = typedMoney(text);

    QCOMPARE(money ? money->cents() : -1, cents);
}

BEX_TEST(tst_TypedMoney);
#include "tst_TypedMoney.moc"
