// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/Event.h"
#include "tests/registry/AnOffice.h"
#include "tests/registry/HandMadePenalties.h"
#include "tests/registry/QueryPlan.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// What is due comes with the act that makes it so and goes with the act that settles it.
class tst_Dues final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup();
    void owesThePapersUntilTheyAreHandedOver();
    void asksForAReceiptOnlyOfWhatWasHanded();
    void waitsForWhoLeftUntilTheNewTime();
    void takesANewTimeOnlyOfWhoLeft();
    void sendsTheRestOfWhoLeftWithTheLetter();
    void asksWhoLeftBeforeAnyJudgment();
    void transmitsOnTheirDays();
    void settlesSeveralStepsInOneAct();
    void asksWhatThePlanAsks();
    void knowsWhatIsTypedAndNotEntered();
    void comparesEachRevisionOnce();
    void sendsTheSheetAgainAfterACorrection();
    void countsLateTodayAndSoon_data();
    void countsLateTodayAndSoon();
    void listsByDayPageByPage();
    void listsWhoseItIs();
    void knowsWhoWaitsForASlot();
    void walksNoTable();
    void isFoundOutWhenTamperedWith();

private:
    [[nodiscard]] const Stores &stores() const { return m_office->stores(); }
    [[nodiscard]] Register &record() { return m_office->open(); }
    /// "bordereau 2024-04-18": everything that is due, in the order of a list.
    [[nodiscard]] QStringList due(const DueFilter &filter = {{}, QDate(2999, 1, 1)}) const;
    [[nodiscard]] SeenDuty duty(JudgmentDuty duty) const;
    void enter(const QByteArray &steps, const QByteArray &others = {});
    void settle(const QString &paper);

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

const QByteArray received = R"(
    {"rule":"BEX-01","do":"receive","paper":null,"to":"person","penalties":[]},
    {"rule":"BEX-01","do":"hand","paper":"RCP","to":"person","penalties":[]},
    {"rule":"BEX-01","do":"hand","paper":"REC","to":"person","penalties":[]})";
const QByteArray japSummons =
    R"({"rule":"BEX-20","do":"summons","paper":"JAP","to":"jap","penalties":[0],"latest":"2024-05-16"})";
const QByteArray sentLater = R"(
    {"rule":"BEX-20","do":"send_later","paper":"JAP","to":"jap","penalties":[0]},
    {"rule":"BEX-110","do":"send_later","paper":"LATE","to":"person","penalties":[]})";
const QByteArray transmitted = R"(
    {"rule":"BEX-133","do":"transmit","paper":"BOR","to":"treasury","penalties":[],
     "latest":"2024-04-20","last_usable":"2024-04-19"},
    {"rule":"BEX-137","do":"transmit","paper":"OME","to":"prison","penalties":[0],
     "latest":"2024-06-09","last_usable":"2024-06-07"},
    {"rule":"BEX-136","do":"inform","paper":"INF","to":"jap","penalties":[0],"latest":"2024-04-17"},
    {"rule":"BEX-136","do":"inform","paper":"INF","to":"spip","penalties":[0],"latest":"2024-04-17"})";

/// With the comparison out of the way, which every judgment asks.
QStringList besidesTheComparison(QStringList due)
{
    due.removeIf([](const QString &line) { return line.startsWith(u"comparison"); });
    return due;
}

} // namespace

void tst_Dues::cleanup()
{
    if (m_office && QTest::currentTestFunction() != QByteArray("isFoundOutWhenTamperedWith"))
        QCOMPARE_EQ(m_office->problems(), QStringList());
    m_office.reset();
}

QStringList tst_Dues::due(const DueFilter &filter) const
{
    QStringList said;
    const auto lines = stores().dues.page(filter, {}, 100);
    if (!lines)
        return {QString(lines.error().site) + lines.error().detail};
    for (const DueLine &line : *lines)
        said.append(codeOf(dueKindCodes, line.kind) + u' ' + line.on.toString(Qt::ISODate));
    return said;
}

SeenDuty tst_Dues::duty(JudgmentDuty duty) const
{
    return {m_office->entry, (*stores().judgments.current(m_office->entry))->id, duty};
}

void tst_Dues::enter(const QByteArray &steps, const QByteArray &others)
{
    DerivedJudgment derived = aDerivedJudgment();
    derived.plan = aPlan(steps);
    if (!others.isEmpty())
        derived.plan.replace(R"("status":"sure")", others);
    BEX_VERIFY(record().counter().enterJudgment(m_office->entry, derived));
}

void tst_Dues::settle(const QString &paper)
{
    for (const KeptStep &step : m_office->steps()) {
        if (step.paper == paper)
            BEX_VERIFY(record().counter().settleStep(step.id, {StepState::Done, {}}));
    }
}

void tst_Dues::owesThePapersUntilTheyAreHandedOver()
{
    enter(received + ',' + japSummons);
    QCOMPARE_EQ(due(), (QStringList{u"handing 2024-04-16"_s, u"comparison 2024-04-19"_s}));

    const auto steps = m_office->steps();
    const law::Appointment may2{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};
    BEX_VERIFY(record().counter().setAppointment(steps.at(3).id, {may2, {}}));
    HandOver handOver;
    for (const auto &[kind, step] : {std::pair(u"RCP"_s, 1), std::pair(u"JAP"_s, 3)}) {
        IssuedPaper paper = aPaper(kind);
        paper.step = steps.at(static_cast<std::size_t>(step)).id;
        handOver.papers.push_back(paper);
    }
    handOver.alsoDone = {steps.at(0).id, steps.at(2).id};
    BEX_VERIFY(record().counter().handOver(m_office->entry, handOver));

    QCOMPARE_EQ(besidesTheComparison(due()), QStringList());
}

void tst_Dues::asksForAReceiptOnlyOfWhatWasHanded()
{
    enter(received);
    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"handing 2024-04-16"_s});

    settle(u"RCP"_s);
    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"receipt 2024-04-16"_s});

    settle(u"REC"_s);
    QCOMPARE_EQ(besidesTheComparison(due()), QStringList());
}

void tst_Dues::waitsForWhoLeftUntilTheNewTime()
{
    enter(received + ',' + japSummons);
    BEX_VERIFY(record().roll().leave(m_office->entry, u"NOT_RECEIVED"_s));
    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"left 2024-04-16"_s});

    BEX_VERIFY(record().duties().giveNewTime(m_office->entry, {QDate(2024, 4, 23), QTime(14, 0)}));
    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"left 2024-04-23"_s});
    QVERIFY(m_office->acts().contains(u"new_time_given"_s));

    BEX_VERIFY(record().roll().moveTo(m_office->entry, RollState::AtCounter));
    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"handing 2024-04-16"_s});
}

void tst_Dues::takesANewTimeOnlyOfWhoLeft()
{
    enter(received);
    const auto &entry = m_office->entry;

    const auto here = record().duties().giveNewTime(entry, {QDate(2024, 4, 23), QTime(14, 0)});
    QCOMPARE_EQ(here.error().site, "duty.not-left"_L1);
    BEX_VERIFY(record().roll().leave(entry, u"NOT_RECEIVED"_s));
    const auto never = record().duties().giveNewTime(entry, {QDate(), QTime(14, 0)});
    QCOMPARE_EQ(never.error().site, "duty.new-time-incomplete"_L1);
}

void tst_Dues::sendsTheRestOfWhoLeftWithTheLetter()
{
    BEX_VERIFY(record().roll().leave(m_office->entry, u"NOT_RECEIVED"_s));

    enter(received + ',' + sentLater);

    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"sending 2024-04-16"_s});
    QCOMPARE_EQ(stores().dues.steps(m_office->entry, DueKind::Sending)->size(), 3u);
}

void tst_Dues::asksWhoLeftBeforeAnyJudgment()
{
    QCOMPARE_EQ(due(), QStringList());
    BEX_VERIFY(record().roll().leave(m_office->entry, u"NOT_RECEIVED"_s));
    QCOMPARE_EQ(due(), QStringList{u"left 2024-04-16"_s});

    BEX_VERIFY(record().roll().moveTo(m_office->entry, RollState::Expected));

    QCOMPARE_EQ(due(), QStringList());
}

void tst_Dues::transmitsOnTheirDays()
{
    enter(transmitted);
    QCOMPARE_EQ(besidesTheComparison(due()),
                (QStringList{u"transmission 2024-04-17"_s,
                             u"bordereau 2024-04-19"_s,
                             u"certified_copy 2024-06-07"_s}));

    settle(u"BOR"_s);
    settle(u"INF"_s);

    QCOMPARE_EQ(besidesTheComparison(due()), QStringList{u"certified_copy 2024-06-07"_s});
}

void tst_Dues::settlesSeveralStepsInOneAct()
{
    enter(transmitted);
    const auto steps = stores().dues.steps(m_office->entry, DueKind::Transmission);
    QCOMPARE_EQ(steps->size(), 2u);
    const QSignalSpy changed(&record().events(), &RegisterEvents::stepsChanged);

    BEX_VERIFY(record().duties().settleSteps(*steps));
    QCOMPARE_EQ(changed.count(), 1);
    QVERIFY(!due().contains(u"transmission 2024-04-17"_s));

    BEX_VERIFY(record().duties().settleSteps(*steps, false));
    QVERIFY(due().contains(u"transmission 2024-04-17"_s));
    // One that is not there takes the others with it.
    QVERIFY(!record().duties().settleSteps({steps->front(), StepId(999)}));
    QVERIFY(due().contains(u"transmission 2024-04-17"_s));
}

void tst_Dues::asksWhatThePlanAsks()
{
    enter(received, R"("status":"question")");
    QVERIFY(due().contains(u"question 2024-04-16"_s));

    enter(received + ' ', R"("status":"sure")");

    QVERIFY(!due().contains(u"question 2024-04-16"_s));
}

void tst_Dues::knowsWhatIsTypedAndNotEntered()
{
    BEX_VERIFY(record().counter().saveDraft(m_office->entry, "{}"));
    QCOMPARE_EQ(due(), QStringList{u"draft 2024-04-16"_s});

    BEX_VERIFY(record().counter().discardDraft(m_office->entry));

    QCOMPARE_EQ(due(), QStringList());
}

void tst_Dues::comparesEachRevisionOnce()
{
    enter(received);
    const SeenDuty first = duty(JudgmentDuty::Comparison);
    const QSignalSpy changed(&record().events(), &RegisterEvents::dutiesChanged);
    BEX_VERIFY(record().duties().settle(first));
    QCOMPARE_EQ(changed.count(), 1);
    QCOMPARE_EQ(due(), QStringList{u"handing 2024-04-16"_s});
    const auto kept = stores().duties.of(first.judgment, JudgmentDuty::Comparison);
    QCOMPARE_EQ((*kept)->done->who, u"Dominique Petit"_s);
    QVERIFY(m_office->acts().contains(u"judgment_compared"_s));

    BEX_VERIFY(record().duties().reopen(first));
    QVERIFY(due().contains(u"comparison 2024-04-19"_s));
    BEX_VERIFY(record().duties().settle(first));

    // A correction is another text: it is due again, and what was seen counts no more.
    DerivedJudgment corrected = aDerivedJudgment();
    corrected.judgment.penalties.pop_back();
    BEX_VERIFY(record().counter().enterJudgment(m_office->entry, corrected));
    QVERIFY(due().contains(u"comparison 2024-04-19"_s));
    QCOMPARE_EQ(record().duties().settle(first).error().site, "duty.judgment-moved-on"_L1);
}

void tst_Dues::sendsTheSheetAgainAfterACorrection()
{
    const QByteArray isFinal =
        R"("status":"sure","final_on":{"earliest":"2024-04-27","latest":"2024-05-07"})";
    enter(received);
    QCOMPARE_EQ(record().duties().settle(duty(JudgmentDuty::RecordSheet)).error().site,
                "duty.not-asked"_L1);
    enter(received, isFinal);
    QVERIFY(due().contains(u"record_sheet 2024-05-11"_s));

    BEX_VERIFY(record().duties().settle(duty(JudgmentDuty::RecordSheet)));
    QVERIFY(!due().contains(u"record_sheet 2024-05-11"_s));
    QVERIFY(m_office->acts().contains(u"record_sheet_sent"_s));

    enter(received + ' ', isFinal);

    QVERIFY(due().contains(u"record_sheet 2024-05-11"_s));
}

void tst_Dues::countsLateTodayAndSoon_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<int>>("counts");

    // The bordereau is due on Friday 19 April.
    QTest::newRow("eight days before") << QDate(2024, 4, 11) << QList<int>{};
    QTest::newRow("seven days before") << QDate(2024, 4, 12) << QList<int>{0, 0, 1};
    QTest::newRow("the eve") << QDate(2024, 4, 18) << QList<int>{0, 0, 1};
    QTest::newRow("its day") << QDate(2024, 4, 19) << QList<int>{0, 1, 0};
    QTest::newRow("the day after") << QDate(2024, 4, 20) << QList<int>{1, 0, 0};
    QTest::newRow("a year after") << QDate(2025, 4, 20) << QList<int>{1, 0, 0};
}

void tst_Dues::countsLateTodayAndSoon()
{
    QFETCH(QDate, today);
    QFETCH(QList<int>, counts);
    enter(transmitted);

    const auto found = stores().dues.counts(today, today.addDays(7));

    BEX_VERIFY(found);
    const auto slip = std::ranges::find(*found, DueKind::Bordereau, &DueCount::kind);
    QCOMPARE_EQ(slip == found->end() ? QList<int>{}
                                     : (QList<int>{slip->late, slip->today, slip->soon}),
                counts);
}

void tst_Dues::listsByDayPageByPage()
{
    enter(transmitted);
    const DueFilter all{{}, QDate(2999, 1, 1)};
    QStringList found;
    DueKey after;
    for (;;) {
        const auto page = stores().dues.page(all, after, 1);
        BEX_VERIFY(page);
        if (page->empty())
            break;
        found.append(codeOf(dueKindCodes, page->front().kind));
        QCOMPARE_EQ(page->front().familyName, u"Durand"_s);
        after = keyOf(page->front());
    }

    QCOMPARE_EQ(
        found,
        (QStringList{u"transmission"_s, u"bordereau"_s, u"comparison"_s, u"certified_copy"_s}));
    QCOMPARE_EQ(due({QDate(2024, 4, 18), QDate(2024, 4, 19), {}, {}}).size(), 2);
    QCOMPARE_EQ(due({{}, QDate(2999, 1, 1), DueKind::Bordereau, {}}).size(), 1);
}

void tst_Dues::listsWhoseItIs()
{
    enter(transmitted);
    const QDate ever(2999, 1, 1);

    QCOMPARE_EQ(due({{}, ever, {}, u"Dominique Petit"_s}).size(), 4);
    QCOMPARE_EQ(due({{}, ever, {}, u"Somebody Else"_s}).size(), 0);
    QCOMPARE_EQ(due({{}, ever, DueKind::Bordereau, u"Dominique Petit"_s}).size(), 1);
    QCOMPARE_EQ(stores().dues.counts(ever, ever, u"Somebody Else"_s)->size(), 0u);
    QCOMPARE_EQ(stores().dues.counts(ever, ever, u"Dominique Petit"_s)->size(), 4u);
}

void tst_Dues::knowsWhoWaitsForASlot()
{
    enter(received + ',' + japSummons);
    const std::vector<WantedSlots> one{{u"jap"_s, QDate(2024, 5, 16), 1}};
    QCOMPARE(*stores().dues.wantedSlots(), one);

    const law::Appointment may2{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};
    BEX_VERIFY(record().counter().setAppointment(m_office->steps().at(3).id, {may2, {}}));

    QVERIFY(stores().dues.wantedSlots()->empty());
}

void tst_Dues::walksNoTable()
{
    enter(transmitted);
    const auto database = m_office->beside();
    const DueLists lists(*database);
    const DutyStore duties(*database);
    const QDate ever(2999, 1, 1);
    bool all = true;
    const QStringList statements = statementsOf(*database, [&] {
        for (const DueFilter &filter : {DueFilter{{}, ever, {}, {}},
                                        DueFilter{ever, ever, {}, {}},
                                        DueFilter{{}, ever, DueKind::Left, {}},
                                        DueFilter{ever, ever, DueKind::Left, {}},
                                        DueFilter{{}, ever, {}, u"x"_s},
                                        DueFilter{ever, ever, DueKind::Left, u"x"_s}})
            all = all && lists.page(filter, {}, 100);
        all = all && lists.counts(ever, ever) && lists.counts(ever, ever, u"x"_s) &&
              lists.steps(m_office->entry, DueKind::Bordereau) && lists.wantedSlots() &&
              duties.of(JudgmentId(1), JudgmentDuty::Comparison) && duties.newTime(m_office->entry);
    });
    QVERIFY(all);
    QVERIFY(statements.size() >= 12);

    QStringList walked;
    for (const QString &sql : statements) {
        for (const QString &how : howAnswered(*database, sql)) {
            // A page is sorted by its index; what waits for a slot is a list of those alone.
            const bool sorts = how.contains(u"TEMP B-TREE"_s) && sql.contains(u"LIMIT"_s) &&
                               sql.contains(u"due_on <="_s);
            const bool scans = how.startsWith(u"SCAN"_s) && !how.contains(u"slot_wanted"_s);
            if (sorts || scans)
                walked.append(QString(how + u": "_s + sql.simplified()));
        }
    }
    QCOMPARE_EQ(walked, QStringList());
}

void tst_Dues::isFoundOutWhenTamperedWith()
{
    enter(transmitted);
    BEX_VERIFY(record().duties().settle(duty(JudgmentDuty::Comparison)));
    QCOMPARE_EQ(m_office->problems(), QStringList());
    const auto database = m_office->beside();

    BEX_VERIFY(database->run(u"DELETE FROM due WHERE kind = 'bordereau'"_s));
    QCOMPARE_EQ(m_office->problems(), QStringList{u"due/1/bordereau"_s});
    BEX_VERIFY(database->run(u"INSERT INTO due_anew VALUES (1)"_s));
    BEX_VERIFY(database->run(u"UPDATE judgment_duty SET done_by = 'Nobody'"_s));

    QCOMPARE_EQ(m_office->problems(), QStringList{u"judgment_duty/1/comparison"_s});
}

BEX_TEST(tst_Dues);
#include "tst_Dues.moc"
