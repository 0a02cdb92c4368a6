// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PrintQueue.h"
#include "models/desk/SheetModel.h"
#include "models/desk/text/SheetText.h"
#include "tests/desk/ModelSpy.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using registry::Destination;
using registry::QueuedSheet;
using registry::RollEntryId;
using registry::SheetState;

/// In which order a hearing leaves, and where to go on after a jam.
class tst_PrintQueue final : public QObject
{
    Q_OBJECT

private slots:
    void goesByPersonThenPaperThenAddressee();
    void partsPeopleOnlyWhenAsked();
    void writesEachPaperOnceIntoAFolder();
    void printsAPaperThatNamesNobodyForThePerson();
    void goesOnWithTheFirstSheetNobodyHolds_data();
    void goesOnWithTheFirstSheetNobodyHolds();
    void leavesOutWhoIsNotReady_data();
    void leavesOutWhoIsNotReady();
    void asksThePlanToo();
    void namesASheet();
    void announcesTheSheetWhoseStateChanged();
};

namespace
{

std::vector<PersonToPrint> twoPeople()
{
    const PaperToPrint statement{
        law::PaperKind::Rcp, {law::Copy::T, law::Copy::C, law::Copy::D}, 2, "rcp"};
    const PaperToPrint summons{law::PaperKind::Jap, {law::Copy::C, law::Copy::J}, 1, "jap"};
    return {{RollEntryId(7), {statement, summons}}, {RollEntryId(9), {statement}}};
}

QStringList inShort(const std::vector<QueuedSheet> &sheets)
{
    QStringList lines;
    for (const QueuedSheet &sheet : sheets)
        lines.append(u"%1 %2 %3 %4"_s
                         .arg(QString::number(sheet.position),
                              QString::number(sheet.entry.value()),
                              sheet.kind,
                              sheet.copy)
                         .simplified());
    return lines;
}

std::vector<QueuedSheet> inStates(const std::vector<SheetState> &states)
{
    std::vector<QueuedSheet> sheets(states.size());
    for (std::size_t at = 0; at < states.size(); ++at) {
        sheets[at].position = static_cast<int>(at) + 1;
        sheets[at].state = states[at];
    }
    return sheets;
}

} // namespace

void tst_PrintQueue::goesByPersonThenPaperThenAddressee()
{
    QCOMPARE_EQ(inShort(sheetsOf(twoPeople(), {Destination::Printer, true})),
                QStringList({u"1 7"_s,
                             u"2 7 RCP C"_s,
                             u"3 7 RCP D"_s,
                             u"4 7 RCP T"_s,
                             u"5 7 JAP C"_s,
                             u"6 7 JAP J"_s,
                             u"7 9"_s,
                             u"8 9 RCP C"_s,
                             u"9 9 RCP D"_s,
                             u"10 9 RCP T"_s}));
}

void tst_PrintQueue::partsPeopleOnlyWhenAsked()
{
    const auto sheets = sheetsOf(twoPeople(), {Destination::Printer, false});

    QCOMPARE_EQ(sheets.size(), 8u);
    QVERIFY(std::ranges::none_of(sheets, &QueuedSheet::isSeparator));
    QCOMPARE_EQ(sheets.front().position, 1);
    QCOMPARE_EQ(sheets.front().pages, 2);
    QCOMPARE_EQ(sheets[3].place, 1);
    QCOMPARE_EQ(sheets[3].content, QByteArray("jap"));
}

void tst_PrintQueue::writesEachPaperOnceIntoAFolder()
{
    QCOMPARE_EQ(inShort(sheetsOf(twoPeople(), {Destination::Folder, true})),
                QStringList({u"1 7 RCP"_s, u"2 7 JAP"_s, u"3 9 RCP"_s}));
}

void tst_PrintQueue::printsAPaperThatNamesNobodyForThePerson()
{
    QVERIFY(copiesOf({}) == std::vector<law::Copy>{law::Copy::C});
}

void tst_PrintQueue::goesOnWithTheFirstSheetNobodyHolds_data()
{
    using enum SheetState;
    QTest::addColumn<std::vector<SheetState>>("states");
    QTest::addColumn<int>("point");

    QTest::newRow("nothing left yet") << std::vector{Waiting, Waiting} << 1;
    QTest::newRow("a jam") << std::vector{Left, Left, Failed, Waiting} << 3;
    QTest::newRow("a power cut") << std::vector{Left, Sent, Waiting} << 2;
    QTest::newRow("a pause") << std::vector{Left, Left, Waiting} << 3;
    QTest::newRow("passed over") << std::vector{Left, Skipped, Changed, Waiting} << 4;
    QTest::newRow("all of it") << std::vector{Left, Skipped, Changed} << 0;
}

void tst_PrintQueue::goesOnWithTheFirstSheetNobodyHolds()
{
    QFETCH(std::vector<SheetState>, states);
    QFETCH(int, point);

    QCOMPARE_EQ(resumePoint(inStates(states)).value_or(0), point);
}

void tst_PrintQueue::leavesOutWhoIsNotReady_data()
{
    QTest::addColumn<bool>("entered");
    QTest::addColumn<bool>("typed");
    QTest::addColumn<bool>("received");
    QTest::addColumn<std::optional<NotReady>>("obstacle");

    using Obstacle = std::optional<NotReady>;
    QTest::newRow("entered") << true << false << false << Obstacle();
    QTest::newRow("not entered") << false << false << false << Obstacle(NotReady::NotEntered);
    QTest::newRow("corrected") << true << true << false << Obstacle(NotReady::BeingTyped);
    QTest::newRow("received") << true << false << true << Obstacle(NotReady::Received);
}

void tst_PrintQueue::leavesOutWhoIsNotReady()
{
    QFETCH(bool, entered);
    QFETCH(bool, typed);
    QFETCH(bool, received);
    QFETCH(std::optional<NotReady>, obstacle);
    registry::RollEntry entry;
    entry.judgment = entered ? "{}" : "";
    entry.hasDraft = typed;
    entry.state = received ? registry::RollState::Received : registry::RollState::Expected;

    QVERIFY(obstacleOf(entry) == obstacle);
}

void tst_PrintQueue::asksThePlanToo()
{
    law::Plan plan;
    plan.status = law::PlanStatus::Sure;
    QVERIFY(!obstacleOf(plan));
    plan.status = law::PlanStatus::Question;
    QVERIFY(obstacleOf(plan) == NotReady::Questions);
    plan.status = law::PlanStatus::Ambiguous;
    QVERIFY(obstacleOf(plan) == NotReady::Ambiguous);
    plan.status = law::PlanStatus::Refused;
    QVERIFY(obstacleOf(plan) == NotReady::Refused);
}

void tst_PrintQueue::namesASheet()
{
    SheetModel model;
    const QAbstractItemModelTester tester(&model);
    const SheetWords words{[](RollEntryId) { return u"DURAND Camille"_s; },
                           [](law::PaperKind) { return true; }};
    model.setRows(rowsOf(sheetsOf(twoPeople(), {}), words));

    model.setState(6, SheetState::Left);

    QCOMPARE_EQ(model.index(5, 0).data(Qt::AccessibleTextRole).toString(),
                u"6: DURAND Camille – JAP summons – JAP"_s);
    QCOMPARE_EQ(model.index(5, SheetModel::State).data().toString(), u"✔ sent"_s);
    QCOMPARE_EQ(model.index(1, SheetModel::Pages).data().toString(), u"2, both sides"_s);
    QCOMPARE_EQ(model.index(5, SheetModel::Pages).data().toString(), u"1"_s);
    QCOMPARE_EQ(model.index(0, SheetModel::Paper).data().toString(), u"Separator"_s);
}

void tst_PrintQueue::announcesTheSheetWhoseStateChanged()
{
    SheetModel model;
    const QAbstractItemModelTester tester(&model);
    test::ModelSpy spy(model);
    const SheetWords words{[](RollEntryId) { return u"DURAND Camille"_s; },
                           [](law::PaperKind) { return true; }};
    const auto rows = rowsOf(sheetsOf(twoPeople(), {}), words);

    model.setRows(rows);
    model.setState(6, SheetState::Left);
    model.setState(6, SheetState::Left);
    model.setRows(rows);
    model.retranslate();

    const QString all = u"changed 0-%1"_s.arg(rows.size() - 1);
    QCOMPARE_EQ(spy.heard(),
                QStringList({u"reset"_s, u"changed 5-5"_s, u"changed 5-5"_s, u"headers"_s, all}));
}

BEX_TEST(tst_PrintQueue);
#include "tst_PrintQueue.moc"
