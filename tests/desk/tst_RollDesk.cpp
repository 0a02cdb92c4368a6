// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/RollDesk.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// The hearings of fifteen years, of which a list shows some, and the roll of one.
class tst_RollDesk final : public QObject
{
    Q_OBJECT

private slots:
    void listsTheHearingsOfTodayFirst();
    void goesOnPageAfterPage();
    void showsAHearingThatIsOnNoPage();
    void countsWhoIsWaitedFor();
    void isDeafToOtherHearings();
};

namespace
{

const QDate today(2024, 4, 16);

registry::Clock noon()
{
    return [] { return QDateTime(today, QTime(12, 0)); };
}

/// One hearing a day before today's; the last is the oldest.
std::vector<registry::HearingId> openHearings(AnOffice &office, int count)
{
    std::vector<registry::HearingId> hearings;
    for (int day = 1; day <= count; ++day) {
        registry::Hearing hearing = aHearing();
        hearing.heldOn = today.addDays(-day);
        hearings.push_back(*office.open().roll().openHearing(hearing));
    }
    return hearings;
}

} // namespace

void tst_RollDesk::listsTheHearingsOfTodayFirst()
{
    AnOffice office;
    registry::Hearing later = aHearing();
    later.heldOn = today.addDays(3);
    BEX_VERIFY(office.open().roll().openHearing(later));
    openHearings(office, 2);

    RollDesk desk(office.open(), noon());

    QCOMPARE_EQ(desk.hearing(), std::optional(office.hearing));
    std::vector<QDate> days;
    for (const HearingRow &row : desk.hearings().rows())
        days.push_back(row.heldOn);
    QCOMPARE_EQ(days, (std::vector{today, today.addDays(3), today.addDays(-1), today.addDays(-2)}));
}

void tst_RollDesk::goesOnPageAfterPage()
{
    AnOffice office;
    openHearings(office, 420);
    RollDesk desk(office.open(), noon());
    HearingModel &hearings = desk.hearings();
    const QAbstractItemModelTester tester(&hearings);

    while (hearings.canFetchMore({}))
        hearings.fetchMore({});

    QCOMPARE_EQ(hearings.rowCount(), 421);
    QSet<qint64> keys;
    for (const HearingRow &row : hearings.rows())
        keys.insert(row.key);
    QCOMPARE_EQ(keys.size(), 421);
    QCOMPARE_EQ(hearings.rows().back().heldOn, today.addDays(-420));
}

void tst_RollDesk::showsAHearingThatIsOnNoPage()
{
    AnOffice office;
    const auto hearings = openHearings(office, 300);
    RollDesk desk(office.open(), noon());
    const int shown = desk.hearings().rowCount();
    QVERIFY(shown < 300);

    desk.open(hearings.back());

    QVERIFY(desk.hearingRow() != nullptr);
    QCOMPARE_EQ(desk.hearingRow()->heldOn, today.addDays(-300));
    QCOMPARE_EQ(desk.hearings().rowCount(), shown + 1);
    QVERIFY(desk.isKnown(hearings.back()));
    QVERIFY(!desk.isKnown(registry::HearingId(999)));
}

void tst_RollDesk::countsWhoIsWaitedFor()
{
    AnOffice office;
    RollDesk desk(office.open(), noon());
    QCOMPARE_EQ(desk.hearingRow()->people, 1);
    QCOMPARE_EQ(desk.hearingRow()->waiting, 1);

    BEX_VERIFY(office.open().roll().addToRoll(office.hearing, aPerson()));
    QCOMPARE_EQ(desk.hearingRow()->people, 2);
    QCOMPARE_EQ(desk.roll().rowCount(), 2);
    BEX_VERIFY(office.open().roll().leave(office.entry, u"NOT_RECEIVED"_s));

    QCOMPARE_EQ(desk.hearingRow()->waiting, 1);
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_RollDesk::isDeafToOtherHearings()
{
    AnOffice office;
    const auto other = openHearings(office, 1).front();
    RollDesk desk(office.open(), noon());

    BEX_VERIFY(office.open().roll().addToRoll(other, aPerson()));

    QCOMPARE_EQ(desk.roll().rowCount(), 1);
    const auto &rows = desk.hearings().rows();
    const auto line = std::ranges::find(rows, other.value(), &HearingRow::key);
    QCOMPARE_EQ(line->people, 1);
}

BEX_TEST(tst_RollDesk);
#include "tst_RollDesk.moc"
