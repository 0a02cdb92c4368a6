// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TodayDesk.h"
#include "models/desk/text/TodayText.h"
#include "tests/desk/ModelSpy.h"
#include "tests/desk/PenaltyCounter.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;
using registry::DueKind;

/// The morning page: what it shows on a day, and what settles its lines.
class tst_TodayDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatIsDueByThen();
    void linksShowTheirPart();
    void settlesTheBordereauAndTakesItBack();
    void sendsTheSheetAndWritesItOfEachPenalty();
    void comparesAndTakesItBack();
    void sharesWorkByWhoEntered();
    void tellsWhichServiceIsShort();
    void goesOnPageByPage();
    void keepsTheOtherLinesInPlace();

private:
    /// The tester asks for more by itself; who counts pages goes without.
    void open(QDate today, bool isTested = true);
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] registry::DueLine line(DueKind kind) const;
    [[nodiscard]] const registry::Stores &stores() const { return m_counter->record().stores(); }

    QDate m_today;
    std::unique_ptr<PenaltyCounter> m_counter;
    std::unique_ptr<TodayDesk> m_desk;
};

namespace
{

const QDate pronounced(2024, 4, 16);
const QDate bordereauDay(2024, 4, 18);

law::Judgment prisonAndFine()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    judgment.penalties.push_back({fineOf(300), {}, {}, {}, {}, {}});
    return judgment;
}

} // namespace

void tst_TodayDesk::init()
{
    m_counter = std::make_unique<PenaltyCounter>(pronounced);
    m_counter->enter(aJudgmentWith(fineOf(300)));
}

void tst_TodayDesk::cleanup()
{
    QCOMPARE_EQ(m_counter->problems(), QStringList());
    m_desk.reset();
    m_counter.reset();
}

void tst_TodayDesk::open(QDate today, bool isTested)
{
    m_today = today;
    m_desk.reset();
    m_counter->goTo(today);
    m_desk = std::make_unique<TodayDesk>(
        m_counter->record(), lawBook(), [this] { return QDateTime(m_today, QTime(12, 0)); });
    if (isTested)
        new QAbstractItemModelTester(&m_desk->lines(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &m_desk->lines());
}

QStringList tst_TodayDesk::shown() const
{
    QStringList lines;
    for (const TodayRow &row : m_desk->lines().rows())
        lines.append(row.due() ? QString(codeOf(registry::dueKindCodes, row.due()->kind))
                               : u"slots "_s + row.shortage()->service);
    return lines;
}

registry::DueLine tst_TodayDesk::line(DueKind kind) const
{
    for (const TodayRow &row : m_desk->lines().rows()) {
        if (row.due() && row.due()->kind == kind)
            return *row.due();
    }
    qFatal("no such line");
}

void tst_TodayDesk::showsWhatIsDueByThen()
{
    open(bordereauDay);

    QCOMPARE_EQ(shown(), (QStringList{u"handing"_s, u"bordereau"_s, u"comparison"_s}));
    const TodayModel &lines = m_desk->lines();
    const auto late = [&](int row) {
        return lines.data(lines.index(row, TodayModel::HowLate), Qt::DisplayRole).toString();
    };
    QCOMPARE_EQ(late(0), u"▲ 2 day(s) late"_s);
    QCOMPARE_EQ(late(1), u"today"_s);
    QCOMPARE_EQ(late(2), u"in 1 day(s)"_s);
    QCOMPARE(*totalsOn(bordereauDay, stores()), (TodayTotals{1, 1, 1}));

    // Final on Saturday 27 April: the sheet is due on 11 May, seen from the 4th on.
    open(QDate(2024, 5, 3));
    QVERIFY(!shown().contains(u"record_sheet"_s));
    open(QDate(2024, 5, 4));
    QVERIFY(shown().contains(u"record_sheet"_s));
}

void tst_TodayDesk::linksShowTheirPart()
{
    open(bordereauDay);
    using When = TodayView::When;

    m_desk->show({When::Late, {}});
    QCOMPARE_EQ(shown(), QStringList{u"handing"_s});
    m_desk->show({When::Today, {}});
    QCOMPARE_EQ(shown(), QStringList{u"bordereau"_s});
    m_desk->show({When::Soon, {}});
    QCOMPARE_EQ(shown(), QStringList{u"comparison"_s});
    m_desk->show({When::All, DueKind::Bordereau});
    QCOMPARE_EQ(shown(), QStringList{u"bordereau"_s});
    m_desk->show({When::Slots, {}});
    QCOMPARE_EQ(shown(), QStringList());
}

void tst_TodayDesk::settlesTheBordereauAndTakesItBack()
{
    open(bordereauDay);

    QVERIFY(m_desk->settle(line(DueKind::Bordereau)));
    QVERIFY(!shown().contains(u"bordereau"_s));

    QCOMPARE_EQ(m_desk->undo().value_or(false), true);
    QVERIFY(shown().contains(u"bordereau"_s));
    QCOMPARE_EQ(m_desk->undo().value_or(true), false);
}

void tst_TodayDesk::sendsTheSheetAndWritesItOfEachPenalty()
{
    open(QDate(2024, 5, 11));

    QVERIFY(m_desk->settle(line(DueKind::RecordSheet)));

    QVERIFY(!shown().contains(u"record_sheet"_s));
    const auto writings = stores().penalties.entries(m_counter->penalty(0).id);
    QCOMPARE_EQ(writings->back().what.word, u"record_sheet"_s);
    QCOMPARE_EQ(writings->back().what.on, QDate(2024, 5, 11));
}

void tst_TodayDesk::comparesAndTakesItBack()
{
    open(QDate(2024, 4, 19));
    const auto judgment = *stores().judgments.current(line(DueKind::Comparison).entry);

    QVERIFY(m_desk->compared(judgment->entry, judgment->id));
    QVERIFY(!shown().contains(u"comparison"_s));

    QCOMPARE_EQ(m_desk->undo().value_or(false), true);
    QVERIFY(shown().contains(u"comparison"_s));
}

void tst_TodayDesk::sharesWorkByWhoEntered()
{
    open(bordereauDay);
    m_desk->showMine(true);
    QCOMPARE_EQ(shown().size(), 3);

    m_counter->record().actAs(u"Somebody Else"_s);
    m_desk->reload();

    QCOMPARE_EQ(shown(), QStringList());
    QCOMPARE_EQ(m_desk->summary().totals.late, 0);
    m_desk->showMine(false);
    QCOMPARE_EQ(shown().size(), 3);
}

void tst_TodayDesk::tellsWhichServiceIsShort()
{
    m_counter->enter(prisonAndFine());
    m_counter->enter(prisonAndFine());
    open(pronounced);
    // Both limits of the JAP lie on 16 May, those of the SPIP on 31 May.
    const SlotShortage none{u"jap"_s, QDate(2024, 5, 16), 2, 0};
    QVERIFY(m_desk->summary().shortages.front() == none);
    QCOMPARE_EQ(shown().mid(0, 2), (QStringList{u"slots jap"_s, u"slots spip"_s}));

    const auto at = [](const QString &service, QDate day, int places) {
        return registry::Slot{service, {day, QTime(9, 0), u"x"_s}, places};
    };
    QVERIFY(m_counter->record().court().addSlots({at(u"jap"_s, {2024, 5, 16}, 1),
                                                  at(u"jap"_s, {2024, 5, 17}, 9),
                                                  at(u"spip"_s, {2024, 5, 31}, 2)}));

    // What lies past the limit helps nobody.
    const std::vector<SlotShortage> one{{u"jap"_s, QDate(2024, 5, 16), 2, 1}};
    QVERIFY(m_desk->summary().shortages == one);
    QCOMPARE_EQ(shown().filter(u"slots"_s), QStringList{u"slots jap"_s});
}

void tst_TodayDesk::goesOnPageByPage()
{
    for (int person = 0; person < 70; ++person)
        m_counter->enter(aJudgmentWith(fineOf(300)));
    open(bordereauDay, false);
    TodayModel &lines = m_desk->lines();
    QCOMPARE_EQ(lines.rowCount(), 200);
    QVERIFY(lines.canFetchMore({}));

    lines.fetchMore({});

    QCOMPARE_EQ(lines.rowCount(), 3 * 71);
    QVERIFY(!lines.canFetchMore({}));
    QCOMPARE_EQ(m_desk->all()->size(), 3u * 71u);
}

void tst_TodayDesk::keepsTheOtherLinesInPlace()
{
    open(bordereauDay);
    const ModelSpy spy(m_desk->lines());

    QVERIFY(m_desk->settle(line(DueKind::Bordereau)));

    QCOMPARE_EQ(spy.heard(), QStringList{u"removed 1-1"_s});
}

BEX_TEST(tst_TodayDesk);
#include "tst_TodayDesk.moc"
