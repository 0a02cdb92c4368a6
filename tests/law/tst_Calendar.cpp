// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Calendar.h"
#include "models/law/LegalDuration.h"
#include "resources/ResourceBytes.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using bex::test::lawBook;

Q_DECLARE_METATYPE(bex::law::Region)

namespace
{

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Calendar of(Region region = Region::Metropole)
{
    return Calendar(lawBook(), region);
}

} // namespace

/// Expected values: law-core 5.1 (C-1 to C-10) and every line of 5.4.
class tst_Calendar final : public QObject
{
    Q_OBJECT

private slots:
    void easterFallsOnTheKnownSunday_data()
    {
        QTest::addColumn<QDate>("sunday");

        for (const char *iso :
             {"2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05",
              "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
              "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
              "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17",
              "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10",
              "2040-04-01"})
            QTest::newRow(iso) << day(iso);
    }

    void easterFallsOnTheKnownSunday()
    {
        QFETCH(QDate, sunday);

        QCOMPARE(Calendar::easter(sunday.year()), sunday);
    }

    // The tables of Clavius, in Knuth's form: another road to the same Sunday.
    void easterFollowsTheTablesOfClavius()
    {
        for (int year = 1583; year < 10'000; ++year) {
            const int golden = year % 19 + 1;
            const int century = year / 100 + 1;
            const int leapDaysDropped = 3 * century / 4 - 12;
            const int moonMoved = (8 * century + 5) / 25 - 5;
            const int sundays = 5 * year / 4 - leapDaysDropped - 10;
            int epact = (11 * golden + 20 + moonMoved - leapDaysDropped) % 30;
            epact += epact < 0 ? 30 : 0;
            if (epact == 24 || (epact == 25 && golden > 11))
                ++epact;
            const int moon = epact > 23 ? 74 - epact : 44 - epact;
            const int dayOfMarch = moon + 7 - (sundays + moon) % 7;

            QCOMPARE(Calendar::easter(year), QDate(year, 3, 1).addDays(dayOfMarch - 1));
        }
    }

    void knowsTheElevenHolidaysEverywhere_data()
    {
        QTest::addColumn<QDate>("holiday");

        for (const char *iso :
             {"2020-01-01", "2020-04-13", "2020-05-01", "2020-05-08", "2020-05-21", "2020-06-01",
              "2020-07-14", "2020-08-15", "2020-11-01", "2020-11-11", "2020-12-25", "2024-04-01",
              "2024-05-09", "2024-05-20", "2025-04-21", "2025-05-29", "2025-06-09", "2026-04-06",
              "2026-05-14", "2026-05-25", "2012-05-17", "2012-05-28"})
            QTest::newRow(iso) << day(iso);
    }

    void knowsTheElevenHolidaysEverywhere()
    {
        QFETCH(QDate, holiday);

        for (const Region region : {Region::Metropole,
                                    Region::AlsaceMoselle,
                                    Region::Guadeloupe,
                                    Region::Martinique,
                                    Region::Guyane,
                                    Region::Reunion,
                                    Region::Mayotte})
            QVERIFY(of(region).isHoliday(holiday));
    }

    void countsElevenHolidaysInAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<Region>("region");
        QTest::addColumn<int>("holidays");

        QTest::newRow("metropole 2024") << 2024 << Region::Metropole << 11;
        QTest::newRow("metropole 2027") << 2027 << Region::Metropole << 11;
        QTest::newRow("metropole 2035, Easter in March") << 2035 << Region::Metropole << 11;
        QTest::newRow("Alsace-Moselle") << 2024 << Region::AlsaceMoselle << 13;
        QTest::newRow("Guadeloupe") << 2024 << Region::Guadeloupe << 12;
        QTest::newRow("Martinique") << 2024 << Region::Martinique << 12;
        QTest::newRow("Guyane") << 2024 << Region::Guyane << 12;
        QTest::newRow("Réunion") << 2024 << Region::Reunion << 12;
        QTest::newRow("Mayotte") << 2024 << Region::Mayotte << 12;
    }

    void countsElevenHolidaysInAYear()
    {
        QFETCH(int, year);
        QFETCH(Region, region);
        QFETCH(int, holidays);
        const Calendar calendar = of(region);

        int found = 0;
        for (QDate on(year, 1, 1); on.year() == year; on = on.addDays(1))
            found += calendar.isHoliday(on) ? 1 : 0;

        QCOMPARE(found, holidays);
    }

    void keepsTheDaysOfOneRegionThere_data()
    {
        QTest::addColumn<Region>("region");
        QTest::addColumn<QDate>("holiday");

        QTest::newRow("Good Friday 2024") << Region::AlsaceMoselle << day("2024-03-29");
        QTest::newRow("Good Friday 2025") << Region::AlsaceMoselle << day("2025-04-18");
        QTest::newRow("26 December") << Region::AlsaceMoselle << day("2024-12-26");
        QTest::newRow("Mayotte") << Region::Mayotte << day("2025-04-27");
        QTest::newRow("Martinique") << Region::Martinique << day("2024-05-22");
        QTest::newRow("Guadeloupe") << Region::Guadeloupe << day("2024-05-27");
        QTest::newRow("Guyane") << Region::Guyane << day("2024-06-10");
        QTest::newRow("Réunion") << Region::Reunion << day("2024-12-20");
    }

    void keepsTheDaysOfOneRegionThere()
    {
        QFETCH(Region, region);
        QFETCH(QDate, holiday);

        for (const Region other : {Region::Metropole,
                                   Region::AlsaceMoselle,
                                   Region::Guadeloupe,
                                   Region::Martinique,
                                   Region::Guyane,
                                   Region::Reunion,
                                   Region::Mayotte})
            QCOMPARE(of(other).isHoliday(holiday), other == region);
    }

    void closesOnSaturdaysSundaysAndHolidays()
    {
        QVERIFY(of().isOpen(day("2024-04-16")));
        QVERIFY(!of().isOpen(day("2024-04-20")));
        QVERIFY(!of().isOpen(day("2024-04-21")));
        QVERIFY(!of().isOpen(day("2024-05-08")));
        QVERIFY(of().isOpen(day("2024-12-24")));
    }

    // 5.4: the limits in days; C-1 and C-2.
    void carriesALimitInDays_data()
    {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("raw");
        QTest::addColumn<QDate>("last");

        const auto row = [](const char *event, int days, const char *raw, const char *last) {
            QTest::addRow("%s + %d", event, days) << day(event) << days << day(raw) << day(last);
        };
        row("2024-03-22", 10, "2024-04-01", "2024-04-02");
        row("2024-04-17", 10, "2024-04-27", "2024-04-29");
        row("2024-07-04", 10, "2024-07-14", "2024-07-15");
        row("2025-07-04", 10, "2025-07-14", "2025-07-15");
        row("2025-07-03", 10, "2025-07-13", "2025-07-15");
        row("2024-02-19", 10, "2024-02-29", "2024-02-29");
        row("2024-10-22", 10, "2024-11-01", "2024-11-04");
        row("2024-05-03", 5, "2024-05-08", "2024-05-10");
        row("2020-03-23", 20, "2020-04-12", "2020-04-14");
        row("2020-03-24", 20, "2020-04-13", "2020-04-14");
        row("2024-04-16", 10, "2024-04-26", "2024-04-26");
    }

    void carriesALimitInDays()
    {
        QFETCH(QDate, event);
        QFETCH(int, days);
        QFETCH(QDate, raw);
        QFETCH(QDate, last);

        QCOMPARE(event.addDays(days), raw);
        QCOMPARE(of().carried(raw), last);
    }

    // 5.4: the limits in months; C-3, and L-14 prints the raw day.
    void countsMonthsFromDayNumberToDayNumber_data()
    {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<QDate>("raw");
        QTest::addColumn<QDate>("carried");
        QTest::addColumn<Region>("region");

        const auto row = [](const char *event,
                            const char *raw,
                            const char *carried,
                            Region region = Region::Metropole) {
            QTest::addRow("%s, region %d", event, int(region))
                << day(event) << day(raw) << day(carried) << region;
        };
        row("2024-02-29", "2024-03-29", "2024-03-29");
        row("2024-02-29", "2024-03-29", "2024-04-02", Region::AlsaceMoselle);
        row("2024-01-31", "2024-02-29", "2024-02-29");
        row("2025-01-31", "2025-02-28", "2025-02-28");
        row("2025-01-30", "2025-02-28", "2025-02-28");
        row("2025-01-29", "2025-02-28", "2025-02-28");
        row("2025-05-31", "2025-06-30", "2025-06-30");
        row("2024-06-14", "2024-07-14", "2024-07-15");
        row("2025-06-13", "2025-07-13", "2025-07-15");
    }

    void countsMonthsFromDayNumberToDayNumber()
    {
        QFETCH(QDate, event);
        QFETCH(QDate, raw);
        QFETCH(QDate, carried);
        QFETCH(Region, region);

        QCOMPARE(bex::test::length(u"P1M").endFrom(event), raw);
        QCOMPARE(of(region).carried(raw), carried);
    }

    // C-5: a ceiling never moves later.
    void movesACeilingEarlier_data()
    {
        QTest::addColumn<QDate>("ceiling");
        QTest::addColumn<QDate>("usable");

        const auto row = [](const char *ceiling, const char *usable) {
            QTest::newRow(ceiling) << day(ceiling) << day(usable);
        };
        row("2024-05-16", "2024-05-16");
        row("2024-05-31", "2024-05-31");
        row("2024-05-01", "2024-04-30");
        row("2024-10-27", "2024-10-25");
        row("2024-10-20", "2024-10-18");
        row("2024-04-21", "2024-04-19");
        row("2024-11-11", "2024-11-08");
        row("2024-05-09", "2024-05-07");
        row("2025-04-21", "2025-04-18");
    }

    void movesACeilingEarlier()
    {
        QFETCH(QDate, ceiling);
        QFETCH(QDate, usable);

        QCOMPARE(of().lastUsable(ceiling), usable);
    }

    // C-7: Saturday counted for the target, not counted for the day still tolerated.
    void countsWorkingDaysBothWays_data()
    {
        QTest::addColumn<QDate>("event");
        QTest::addColumn<int>("n");
        QTest::addColumn<QDate>("target");
        QTest::addColumn<QDate>("tolerated");

        const auto row = [](const char *event, int n, const char *target, const char *tolerated) {
            QTest::addRow("%s, %d", event, n) << day(event) << n << day(target) << day(tolerated);
        };
        row("2024-05-07", 2, "2024-05-11", "2024-05-13");
        row("2025-04-30", 2, "2025-05-03", "2025-05-05");
        row("2024-04-16", 2, "2024-04-18", "2024-04-18");
        row("2024-04-26", 2, "2024-04-29", "2024-04-30");
        row("2024-04-16", 5, "2024-04-22", "2024-04-23");
        row("2024-12-30", 2, "2025-01-02", "2025-01-02");
    }

    void countsWorkingDaysBothWays()
    {
        QFETCH(QDate, event);
        QFETCH(int, n);
        QFETCH(QDate, target);
        QFETCH(QDate, tolerated);

        QCOMPARE(of().workingDay(event, n, Calendar::Saturday::Working), target);
        QCOMPARE(of().workingDay(event, n, Calendar::Saturday::Closed), tolerated);
    }

    void aHolidayIsKeptFromItsFirstDayToItsLast_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("kept");

        QTest::newRow("the year before") << day("2023-03-05") << false;
        QTest::newRow("its first day") << day("2024-03-05") << true;
        QTest::newRow("its last day") << day("2026-03-05") << true;
        QTest::newRow("the year after") << day("2027-03-05") << false;
    }
    void aHolidayIsKeptFromItsFirstDayToItsLast()
    {
        QFETCH(QDate, on);
        QFETCH(bool, kept);
        const auto book = LawBook::load({bex::resources::bytes(u"law/parameters.json"),
                                         bex::resources::bytes(u"law/rules.json"),
                                         R"({"movable": [], "fixed": [
            {"name": "a day", "month": 3, "day": 5, "from": "2024-03-05", "to": "2026-03-05"}]})"});
        QVERIFY(book);

        QCOMPARE(Calendar(*book, Region::Metropole).isHoliday(on), kept);
    }

    void sendsOnTheLastOpenDayBeforeASaturdayTarget()
    {
        QCOMPARE(of().lastUsable(day("2024-05-11")), day("2024-05-10"));
        QCOMPARE(of().lastUsable(day("2025-05-03")), day("2025-05-02"));
    }
};

BEX_TEST(tst_Calendar);
#include "tst_Calendar.moc"
