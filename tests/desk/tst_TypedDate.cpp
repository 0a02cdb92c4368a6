// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedDate.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::desk;

namespace
{

/// A Tuesday.
const QDate reference(2024, 4, 16);

} // namespace

class tst_TypedDate final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void refuses_data();
    void refuses();
};

void tst_TypedDate::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateSense>("sense");
    QTest::addColumn<QDate>("expected");
    const auto past = [](const char *text, QDate expected) {
        QTest::addRow("past %s", text) << QString::fromUtf8(text) << DateSense::Past << expected;
    };
    const auto future = [](const char *text, QDate expected) {
        QTest::addRow("future %s", text)
            << QString::fromUtf8(text) << DateSense::Future << expected;
    };

    past("12/3", {2024, 3, 12});
    past("16/4", {2024, 4, 16});
    past("17/4", {2023, 4, 17});
    past("29/2", {2024, 2, 29});
    future("12/3", {2025, 3, 12});
    future("16/4", {2024, 4, 16});
    future("29/2", {2028, 2, 29});
    past("12/3/24", {2024, 3, 12});
    past("12/5/90", {1990, 5, 12});
    future("12/5/26", {2026, 5, 12});
    past("12.3.2024", {2024, 3, 12});
    past("12-3-2024", {2024, 3, 12});
    past("12 3 24", {2024, 3, 12});
    past("120324", {2024, 3, 12});
    past("12031961", {1961, 3, 12});
    past("2024-03-12", {2024, 3, 12});
    future("+30", {2024, 5, 16});
    past("-1", {2024, 4, 15});
    future("+0", {2024, 4, 16});
    future("1m", {2024, 5, 16});
    future("2s", {2024, 4, 30});
    future("2w", {2024, 4, 30});
    future("1a", {2025, 4, 16});
    future("10j", {2024, 4, 26});
    future("l", {2024, 4, 22});
    future("lundi", {2024, 4, 22});
    future(" Monday ", {2024, 4, 22});
    future("mar", {2024, 4, 23});
    future("me", {2024, 4, 17});
    future("j", {2024, 4, 18});
    future("sa", {2024, 4, 20});
    past("lundi", {2024, 4, 15});
    past("mardi", {2024, 4, 16});
}

void tst_TypedDate::readsWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(DateSense, sense);
    QFETCH(QDate, expected);

    const auto date = typedDate(text, reference, sense);

    QVERIFY(date.has_value());
    QCOMPARE(*date, expected);
}

void tst_TypedDate::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a day that does not exist") << u"31/2"_s;
    QTest::newRow("a leap day of a common year") << u"29/2/23"_s;
    QTest::newRow("a month that does not exist") << u"12/13/24"_s;
    QTest::newRow("a number alone") << u"12"_s;
    QTest::newRow("two weekdays") << u"m"_s;
    QTest::newRow("Saturday or Sunday") << u"s"_s;
    QTest::newRow("a word") << u"demain soir"_s;
    QTest::newRow("a unit unknown") << u"3k"_s;
}

void tst_TypedDate::refuses()
{
    QFETCH(QString, text);

    QVERIFY(!typedDate(text, reference, DateSense::Future).has_value());
}

BEX_TEST(tst_TypedDate);
#include "tst_TypedDate.moc"
