// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedDuration.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;

class tst_TypedDuration final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheWordsOfTheCourt_data();
    void keepsTheWordsOfTheCourt();
    void proposesWhatRemains_data();
    void proposesWhatRemains();
};

void tst_TypedDuration::keepsTheWordsOfTheCourt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");

    QTest::newRow("months") << u"18m"_s << u"P18M"_s;
    QTest::newRow("years and months") << u"1a 6m"_s << u"P1Y6M"_s;
    QTest::newRow("in French") << u"8 mois"_s << u"P8M"_s;
    QTest::newRow("days") << u"5j"_s << u"P5D"_s;
    QTest::newRow("in English") << u"1y1d"_s << u"P1Y1D"_s;
    QTest::newRow("in words") << u"1 an et 1 jour"_s << u"P1Y1D"_s;
    QTest::newRow("with a hard space") << u"18\u00a0mois"_s << u"P18M"_s;
    QTest::newRow("English words") << u"2 years and 3 months"_s << u"P2Y3M"_s;
    QTest::newRow("of the contract") << u"P1Y6M"_s << u"P1Y6M"_s;
    QTest::newRow("capitals") << u"18 MOIS"_s << u"P18M"_s;
    QTest::newRow("never normalised") << u"360j"_s << u"P360D"_s;
    QTest::newRow("no unit") << u"18"_s << QString();
    QTest::newRow("a number too many") << u"1a 6"_s << QString();
    QTest::newRow("out of order") << u"6m 1a"_s << QString();
    QTest::newRow("twice the same") << u"6m 6m"_s << QString();
    QTest::newRow("weeks") << u"2 semaines"_s << QString();
    QTest::newRow("fractions") << u"1,5a"_s << QString();
    QTest::newRow("a sign") << u"-6m"_s << QString();
    QTest::newRow("zero") << u"0m"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_TypedDuration::keepsTheWordsOfTheCourt()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);

    const auto duration = typedDuration(text);

    QCOMPARE(duration ? duration->toIso() : QString(), iso);
}

void tst_TypedDuration::proposesWhatRemains_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("suspended");
    QTest::addColumn<QString>("remains");

    QTest::newRow("months") << u"P18M"_s << u"P12M"_s << u"P6M"_s;
    QTest::newRow("in the court's units") << u"P3Y"_s << u"P1Y"_s << u"P2Y"_s;
    QTest::newRow("months out of years") << u"P2Y"_s << u"P18M"_s << u"P6M"_s;
    QTest::newRow("days out of months") << u"P6M"_s << u"P15D"_s << u"P5M15D"_s;
    QTest::newRow("nothing suspended") << u"P1Y1D"_s << QString() << u"P1Y1D"_s;
    QTest::newRow("all suspended") << u"P8M"_s << u"P8M"_s << QString();
    QTest::newRow("more than all") << u"P8M"_s << u"P12M"_s << QString();
}

void tst_TypedDuration::proposesWhatRemains()
{
    QFETCH(QString, total);
    QFETCH(QString, suspended);
    QFETCH(QString, remains);

    const auto rest =
        remainder(*law::LegalDuration::fromIso(total), law::LegalDuration::fromIso(suspended));

    QCOMPARE(rest ? rest->toIso() : QString(), remains);
}

BEX_TEST(tst_TypedDuration);
#include "tst_TypedDuration.moc"
