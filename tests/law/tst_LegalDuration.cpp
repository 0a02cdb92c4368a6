// SPDX-License-Identifier: EUPL-1.2
#include "models/law/LegalDuration.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using bex::law::LegalDuration;
using bex::test::length;

class tst_LegalDuration final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasPronounced_data()
    {
        QTest::addColumn<QString>("iso");
        for (const char *iso : {"P8M",
                                "P1Y1D",
                                "P12M",
                                "P1Y",
                                "P365D",
                                "P18M",
                                "P2Y6M15D",
                                "P9999Y9999M9999D",
                                "P24M"})
            QTest::newRow(iso) << QString::fromLatin1(iso);
    }

    void keepsWhatWasPronounced()
    {
        QFETCH(QString, iso);

        const auto duration = LegalDuration::fromIso(iso);

        QVERIFY(duration);
        QCOMPARE(duration->toIso(), iso);
    }

    // design.md 5: P(nY)(nM)(nD), at most four digits each, not zero.
    void refusesWhatTheContractDoesNotKnow_data()
    {
        QTest::addColumn<QString>("iso");
        for (const char *iso :
             {"",      "P",     "8M",  "P8",     "PM",   "P0D",   "P0Y0M0D", "-P8M",
              "P-8M",  "P+8M",  "P8W", "P1DT2H", "PT8H", "P1.5M", "P1,5M",   "P10000D",
              "P1M1Y", "P1D1M", "p8m", "P8M ",   " P8M", "P8M8M", "P1Y 1D",  "P８M"})
            QTest::newRow(iso) << QString::fromUtf8(iso);
    }

    void refusesWhatTheContractDoesNotKnow()
    {
        QFETCH(QString, iso);

        QVERIFY(!LegalDuration::fromIso(iso));
    }

    void isNeverNothingNorNegative()
    {
        QVERIFY(!LegalDuration::of(0, 0, 0));
        QVERIFY(!LegalDuration::of(0, -1, 0));
        QVERIFY(!LegalDuration::of(10000, 0, 0));
        QVERIFY(LegalDuration::of(0, 0, 1));
    }

    // T-10: twelve months are not a year in storage, and neither is 365 days.
    void doesNotTakeTwelveMonthsForAYear()
    {
        QVERIFY(length(u"P12M") != length(u"P1Y"));
        QVERIFY(length(u"P1Y") != length(u"P365D"));
        QVERIFY(length(u"P12M") == length(u"P12M"));
    }

    // C-8, 716-1: thirty days a month, 360 a year of twelve months.
    void countsMonthsOfThirtyDays()
    {
        QCOMPARE(length(u"P6M").daysOfThirty(), 180);
        QCOMPARE(length(u"P1Y").daysOfThirty(), 360);
        QCOMPARE(length(u"P1Y1D").daysOfThirty(), 361);
        QCOMPARE(length(u"P15M").daysOfThirty(), 450);
    }

    void endsMonthsFirstThenDays_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");

        const auto row = [](const char *iso, QDate start, QDate end) {
            QTest::addRow("%s from %s", iso, qPrintable(start.toString(Qt::ISODate)))
                << QString::fromLatin1(iso) << start << end;
        };
        row("P6M", {2024, 4, 16}, {2024, 10, 16});
        row("P6M1D", {2024, 4, 16}, {2024, 10, 17});
        row("P12M", {2024, 4, 16}, {2025, 4, 16});
        row("P1Y1D", {2024, 4, 16}, {2025, 4, 17});
        row("P1M", {2024, 1, 31}, {2024, 2, 29});
        row("P1M", {2025, 1, 31}, {2025, 2, 28});
        row("P1M1D", {2025, 1, 31}, {2025, 3, 1});
        row("P1Y", {2024, 2, 29}, {2025, 2, 28});
        row("P4M", {2024, 5, 2}, {2024, 9, 2});
        row("P6M", {2024, 8, 31}, {2025, 2, 28});
    }

    void endsMonthsFirstThenDays()
    {
        QFETCH(QString, iso);
        QFETCH(QDate, start);
        QFETCH(QDate, end);

        QCOMPARE(length(iso).endFrom(start), end);
    }
};

BEX_TEST(tst_LegalDuration);
#include "tst_LegalDuration.moc"
