// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/PlanChange.h"
#include "models/law/events/RouteAfter.h"
#include "models/law/json/WriteEvents.h"
#include "models/law/json/WritePlan.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/PlanCore.h"
#include "tests/support/PlanReasons.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// What happens after the counter, through the acts that the screen uses.
class tst_EventActs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup() { m_office.reset(); }
    void keepsThePlanOfEachRowOfTheLaw_data();
    void keepsThePlanOfEachRowOfTheLaw();
    void triesEveryRowOfTheLaw();
    void keepsWhatWasEnteredForEver();
    void refusesTheSameEventTwice();
    void refusesAnEventHeldAgainstAnotherPlan();
    void refusesAnEventBeforeTheJudgment();
    void keepsNothingWhenThePlanIsNone();
    void keepsWhatWasDone();
    void givesTheSlotOfAStoppedStepBack();
    void refusesAStepThatWasStopped();
    void asksAgainForASecondStatement();
    void asksAgainForASecondPayment();
    void leavesTheReasonsInTheRegister();
    void keepsTheReasonOfSomebodyWhoLeft();
    void bringsBackWhatAMistakeHadStopped();
    void bringsNoSlotBackThatAnotherHasTaken();
    void bringsBackNoPaperThatIsVoid();
    void strikesOnlyWithAReason();
    void strikesOnce();
    void takesTheSameEventAgainOnceItIsStruck();
    void announcesWhatHappened();
    void tellsWhichEventWasTampered_data();
    void tellsWhichEventWasTampered();

private:
    [[nodiscard]] EventActs &acts() { return m_office->open().happened(); }
    void enter(const law::Judgment &judgment);
    /// As the desk does it: the plan of all that counts, and the new event.
    [[nodiscard]] Result<EventId> record(const law::Event &event);
    [[nodiscard]] Result<void> strike(EventId event, const QString &reason);
    [[nodiscard]] NextPlan next(const std::vector<law::Event> &events) const;
    [[nodiscard]] std::vector<law::Event> events() const;
    [[nodiscard]] QJsonObject plan() const;
    [[nodiscard]] QStringList waiting() const;
    /// The step of the present plan for this act and paper or recipient; none: id 0.
    [[nodiscard]] KeptStep step(const QString &act, const QString &paperOrRecipient) const;
    [[nodiscard]] SlotId giveSlot(int capacity);

    std::unique_ptr<AnOffice> m_office;
    law::Judgment m_judgment;
};

namespace
{

const QDate appealDay(2024, 4, 18);
const law::PenalAppealLodged appeal{appealDay, law::PenalAppellant::Person};
const law::Appointment may2nd{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};

/// Six months firm and a fine: a summons before the JAP and one before the SPIP.
law::Judgment aFirmJudgment()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M"));
    judgment.penalties.push_back(law::Penalty{fineOf(300), {}, {}, {}, {}, {}});
    return judgment;
}

QByteArray written(const law::Plan &plan)
{
    return law::json::writePlan(plan, {frenchWords(), englishWords()});
}

law::Plan planOf(const law::Judgment &judgment, const std::vector<law::Event> &events)
{
    const auto history = law::CaseHistory::create(judgment, events);
    if (!history)
        qFatal("impossible: %s", qPrintable(history.error().subject));
    return law::routeAfter(*history, lawBook(), {});
}

/// "BEX-113-withdrawn": the row that a scenario is about.
QString rowOf(const QString &scenario)
{
    static const QRegularExpression row(u"(BEX-[0-9]+[a-z]?)"_s);
    return row.match(scenario).captured(1);
}

} // namespace

void tst_EventActs::enter(const law::Judgment &judgment)
{
    m_judgment = judgment;
    BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry,
                                                        {judgment, written(planOf(judgment, {}))}));
}

std::vector<law::Event> tst_EventActs::events() const
{
    const auto kept = m_office->stores().happened.of(m_office->entry);
    return kept.and_then(&counting).value_or(std::vector<law::Event>());
}

NextPlan tst_EventActs::next(const std::vector<law::Event> &after) const
{
    const law::Plan before = planOf(m_judgment, events());
    const law::Plan plan = planOf(m_judgment, after);
    return {written(plan),
            m_office->stores().plans.current(m_office->entry)->value().id,
            law::askedAgain(before, plan)};
}

Result<EventId> tst_EventActs::record(const law::Event &event)
{
    std::vector<law::Event> after = events();
    after.push_back(event);
    return acts().record(m_office->entry, event, next(after));
}

Result<void> tst_EventActs::strike(EventId id, const QString &reason)
{
    std::vector<law::Event> after = events();
    const QByteArray document = m_office->stores().happened.find(id)->document;
    std::erase_if(after,
                  [&](const law::Event &event) { return law::json::canonical(event) == document; });
    return acts().strike(id, reason, next(after));
}

QJsonObject tst_EventActs::plan() const
{
    const auto kept = m_office->stores().plans.current(m_office->entry);
    return kept && *kept ? QJsonDocument::fromJson((*kept)->document).object() : QJsonObject();
}

QStringList tst_EventActs::waiting() const
{
    QStringList reasons;
    const auto kept = m_office->stores().plans.waiting(m_office->entry);
    for (const Waiting &waiting : *kept)
        reasons.append(u"%1 %2"_s.arg(waiting.penalty).arg(waiting.reason));
    return reasons;
}

KeptStep tst_EventActs::step(const QString &act, const QString &paperOrRecipient) const
{
    const auto steps = m_office->steps();
    const auto found = std::ranges::find_if(steps, [&](const KeptStep &step) {
        return step.act == act && (step.paper == paperOrRecipient || step.to == paperOrRecipient);
    });
    return found == steps.end() ? KeptStep() : *found;
}

SlotId tst_EventActs::giveSlot(int capacity)
{
    const Slot slot{u"jap"_s, may2nd, capacity};
    if (!m_office->open().court().addSlots({slot}))
        return SlotId(0);
    return m_office->stores().agenda.of(u"jap"_s, {may2nd.on, may2nd.on})->front().id;
}

void tst_EventActs::keepsThePlanOfEachRowOfTheLaw_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : scenarioNames().filter(u"after/"_s))
        QTest::newRow(qPrintable(name)) << name;
}

/// Event after event, as they are learnt; the last plan is the one that the law wants.
void tst_EventActs::keepsThePlanOfEachRowOfTheLaw()
{
    QFETCH(QString, name);
    const auto history = scenario(name);
    BEX_VERIFY(history);
    enter(history->judgment());

    for (const law::Event &event : history->events())
        BEX_VERIFY(record(event));

    const QJsonObject core = QJsonDocument::fromJson(coreOfScenario(name)).object();
    const QStringList found = differences(plan(), withoutReasons(core));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    QCOMPARE_EQ(qsizetype(m_office->steps().size()), plan()[u"steps"].toArray().size());
    const auto kept = m_office->stores().happened.of(m_office->entry);
    QCOMPARE_EQ(kept->size(), history->events().size());
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_EventActs::triesEveryRowOfTheLaw()
{
    QStringList rows;
    for (const QString &name : scenarioNames().filter(u"after/"_s))
        rows.append(rowOf(name));

    for (int row = 110; row <= 122; ++row)
        QVERIFY2(rows.contains(u"BEX-%1"_s.arg(row)), qPrintable(QString::number(row)));
}

void tst_EventActs::keepsWhatWasEnteredForEver()
{
    enter(aFirmJudgment());

    BEX_VERIFY(record(appeal));
    m_office->reopen();

    const auto kept = m_office->stores().happened.of(m_office->entry);
    QCOMPARE_EQ(kept->size(), 1u);
    const KeptEvent &event = kept->front();
    QCOMPARE_EQ(event.kind, u"appeal"_s);
    QCOMPARE_EQ(event.on, appealDay);
    QCOMPARE_EQ(event.document, law::json::canonical(appeal));
    QCOMPARE_EQ(event.recordedBy, u"Dominique Petit"_s);
    QVERIFY(!event.struck);
    QCOMPARE_EQ(m_office->stores().plans.current(m_office->entry)->value().revision, 2);
    const auto file = m_office->beside();
    for (const QString &table : {u"event"_s, u"plan"_s})
        QVERIFY(!file->run(u"DELETE FROM "_s + table));
    QVERIFY(!file->run(u"UPDATE event SET happened_on = '2024-05-01'"_s));
}

void tst_EventActs::refusesTheSameEventTwice()
{
    enter(aFirmJudgment());
    BEX_VERIFY(record(appeal));

    const auto again = acts().record(m_office->entry, appeal, next({appeal}));

    QVERIFY(!again);
    QCOMPARE_EQ(again.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(again.error().site, "event.known-already"_L1);
    QCOMPARE_EQ(m_office->stores().happened.of(m_office->entry)->size(), 1u);
    QCOMPARE_EQ(m_office->stores().plans.current(m_office->entry)->value().revision, 2);
}

void tst_EventActs::refusesAnEventHeldAgainstAnotherPlan()
{
    enter(aFirmJudgment());
    const NextPlan shown = next({appeal});
    BEX_VERIFY(record(law::PersonImprisoned{appealDay}));

    const auto late = acts().record(m_office->entry, appeal, shown);

    QVERIFY(!late);
    QCOMPARE_EQ(late.error().site, "event.plan-moved-on"_L1);
    QCOMPARE_EQ(m_office->stores().happened.of(m_office->entry)->size(), 1u);
}

void tst_EventActs::refusesAnEventBeforeTheJudgment()
{
    const auto early =
        acts().record(m_office->entry, appeal, {written(planOf(aFirmJudgment(), {})), PlanId(0)});

    QVERIFY(!early);
    QCOMPARE_EQ(early.error().site, "event.without-judgment"_L1);
}

void tst_EventActs::keepsNothingWhenThePlanIsNone()
{
    enter(aFirmJudgment());
    NextPlan none = next({appeal});
    none.document = "not a plan";
    const QStringList acts = m_office->acts();

    QVERIFY(!this->acts().record(m_office->entry, appeal, none));

    QVERIFY(m_office->stores().happened.of(m_office->entry)->empty());
    QCOMPARE_EQ(m_office->acts(), acts);
}

void tst_EventActs::keepsWhatWasDone()
{
    enter(aFirmJudgment());
    const StepId jap = step(u"summons"_s, u"JAP"_s).id;
    CounterActs &counter = m_office->open().counter();
    BEX_VERIFY(counter.setAppointment(jap, {may2nd, {}}));
    BEX_VERIFY(counter.settleStep(jap, {StepState::Done, {}}));
    BEX_VERIFY(counter.settleStep(step(u"hand"_s, u"RCP"_s).id, {StepState::Done, {}}));

    BEX_VERIFY(record(law::AppointmentMissed{may2nd.on, law::MissedBefore::Jap, false}));

    // The summons was handed over and obeyed by nobody: both stay true.
    QVERIFY(step(u"summons"_s, u"JAP"_s).state == StepState::Done);
    QVERIFY(step(u"summons"_s, u"JAP"_s).appointment == may2nd);
    QVERIFY(step(u"hand"_s, u"RCP"_s).state == StepState::Done);
    const KeptStep told = step(u"inform"_s, u"prosecutor"_s);
    QCOMPARE_EQ(told.rule, u"BEX-116"_s);
    QVERIFY(told.state == StepState::ToDo);
}

void tst_EventActs::givesTheSlotOfAStoppedStepBack()
{
    enter(aFirmJudgment());
    const SlotId slot = giveSlot(1);
    const KeptStep jap = step(u"summons"_s, u"JAP"_s);
    BEX_VERIFY(m_office->open().counter().setAppointment(jap.id, {may2nd, slot}));
    QCOMPARE_EQ(m_office->stores().agenda.find(slot)->taken, 1);

    BEX_VERIFY(record(appeal));

    QCOMPARE_EQ(m_office->stores().agenda.find(slot)->taken, 0);
    QVERIFY(step(u"summons"_s, u"JAP"_s).id == StepId(0));
    // Who stopped what, with the appointment that was lost.
    const auto lines = m_office->stores().journal.about(u"step/%1"_s.arg(jap.id.value()));
    QCOMPARE_EQ(lines->front().what.act, u"step_stopped"_s);
    QCOMPARE_EQ(lines->front().what.after, QByteArray(R"({"by":"event/1"})"));
    QVERIFY(lines->front().what.before.contains("2024-05-02"));
}

void tst_EventActs::refusesAStepThatWasStopped()
{
    enter(aFirmJudgment());
    const StepId jap = step(u"summons"_s, u"JAP"_s).id;
    BEX_VERIFY(record(appeal));

    const auto booked = m_office->open().counter().setAppointment(jap, {may2nd, {}});

    QVERIFY(!booked);
    QCOMPARE_EQ(booked.error().site, "registry.step-unknown"_L1);
}

void tst_EventActs::asksAgainForASecondStatement()
{
    enter(aFirmJudgment());
    for (const int day : {17, 18}) {
        CounterActs &counter = m_office->open().counter();
        BEX_VERIFY(counter.settleStep(step(u"hand"_s, u"RCP"_s).id, {StepState::Done, {}}));
        BEX_VERIFY(counter.settleStep(step(u"hand"_s, u"REC"_s).id, {StepState::Done, {}}));

        BEX_VERIFY(record(law::ErrorFound{QDate(2024, 4, day), law::CorrectedText::Statement}));

        QVERIFY(step(u"hand"_s, u"RCP"_s).state == StepState::ToDo);
        QVERIFY(step(u"hand"_s, u"REC"_s).state == StepState::Done);
    }
}

void tst_EventActs::asksAgainForASecondPayment()
{
    enter(aFirmJudgment());
    BEX_VERIFY(record(law::PaymentReported{QDate(2024, 5, 2), law::Money::ofCents(1000)}));
    const KeptStep first = step(u"record"_s, QString());
    BEX_VERIFY(m_office->open().counter().settleStep(first.id, {StepState::Done, {}}));

    BEX_VERIFY(record(law::PaymentReported{QDate(2024, 5, 3), law::Money::ofCents(1000)}));

    QCOMPARE_EQ(step(u"record"_s, QString()).rule, u"BEX-121"_s);
    QVERIFY(step(u"record"_s, QString()).state == StepState::ToDo);
}

void tst_EventActs::leavesTheReasonsInTheRegister()
{
    enter(aFirmJudgment());

    BEX_VERIFY(record(appeal));

    QCOMPARE_EQ(waiting(), (QStringList{u"0 APPEAL"_s, u"1 APPEAL"_s}));
    QVERIFY(m_office->acts().contains(u"event_recorded"_s));
    // Lines of the notices that are due, with their day.
    QCOMPARE_EQ(step(u"inform"_s, u"jap"_s).latest, std::optional(appealDay));
    QCOMPARE_EQ(step(u"inform"_s, u"treasury"_s).latest, std::optional(QDate(2024, 4, 20)));
}

void tst_EventActs::keepsTheReasonOfSomebodyWhoLeft()
{
    enter(aFirmJudgment());
    BEX_VERIFY(m_office->open().roll().leave(m_office->entry, u"NOT_RECEIVED"_s));

    BEX_VERIFY(record(law::SummonsNotHanded{QDate(2024, 4, 16), law::SummonsPaper::Jap}));

    QVERIFY(waiting().contains(u"0 NOT_RECEIVED"_s));
    QVERIFY(waiting().contains(u"1 NOT_RECEIVED"_s));
}

void tst_EventActs::bringsBackWhatAMistakeHadStopped()
{
    enter(aFirmJudgment());
    const SlotId slot = giveSlot(1);
    const StepId jap = step(u"summons"_s, u"JAP"_s).id;
    BEX_VERIFY(m_office->open().counter().setAppointment(jap, {may2nd, slot}));
    BEX_VERIFY(m_office->open().counter().settleStep(jap, {StepState::Done, {}}));
    const QJsonObject before = plan();
    const QStringList waited = waiting();
    const auto id = record(appeal);
    BEX_VERIFY(id);

    BEX_VERIFY(strike(*id, u"  another person "_s));
    m_office->reopen();

    QCOMPARE_EQ(plan(), before);
    QCOMPARE_EQ(waiting(), waited);
    QVERIFY(step(u"summons"_s, u"JAP"_s).state == StepState::Done);
    QVERIFY(step(u"summons"_s, u"JAP"_s).appointment == may2nd);
    QVERIFY(step(u"summons"_s, u"JAP"_s).slot == slot);
    QCOMPARE_EQ(m_office->stores().agenda.find(slot)->taken, 1);
    const auto kept = m_office->stores().happened.of(m_office->entry);
    QCOMPARE_EQ(kept->size(), 1u);
    QCOMPARE_EQ(kept->front().struck->reason, u"another person"_s);
    QCOMPARE_EQ(kept->front().struck->by, u"Dominique Petit"_s);
    QVERIFY(m_office->acts().contains(u"event_struck"_s));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_EventActs::bringsNoSlotBackThatAnotherHasTaken()
{
    enter(aFirmJudgment());
    const SlotId slot = giveSlot(1);
    CounterActs &counter = m_office->open().counter();
    BEX_VERIFY(counter.setAppointment(step(u"summons"_s, u"JAP"_s).id, {may2nd, slot}));
    const auto id = record(appeal);
    BEX_VERIFY(id);
    const auto other = m_office->open().roll().addToRoll(m_office->hearing, aPerson());
    BEX_VERIFY(other);
    BEX_VERIFY(counter.enterJudgment(*other, {m_judgment, written(planOf(m_judgment, {}))}));
    const auto theirs = m_office->stores().steps.of(*other);
    const auto jap = std::ranges::find(*theirs, u"JAP"_s, &KeptStep::paper);
    BEX_VERIFY(counter.setAppointment(jap->id, {may2nd, slot}));

    BEX_VERIFY(strike(*id, u"another person"_s));

    QCOMPARE_EQ(m_office->stores().agenda.find(slot)->taken, 1);
    QVERIFY(step(u"summons"_s, u"JAP"_s).appointment == may2nd);
    QVERIFY(!step(u"summons"_s, u"JAP"_s).slot);
}

void tst_EventActs::bringsBackNoPaperThatIsVoid()
{
    enter(aFirmJudgment());
    CounterActs &counter = m_office->open().counter();
    const StepId jap = step(u"summons"_s, u"JAP"_s).id;
    BEX_VERIFY(counter.setAppointment(jap, {may2nd, {}}));
    IssuedPaper summons = aPaper(u"JAP"_s);
    summons.step = jap;
    BEX_VERIFY(counter.handOver(m_office->entry, {{summons}, {}, {}, {}}));
    const auto id = record(appeal);
    BEX_VERIFY(id);
    const PaperId paper = m_office->stores().papers.of(m_office->entry)->front().id;
    BEX_VERIFY(counter.voidPapers(m_office->entry, {{paper}, u"wrong slot"_s}));

    BEX_VERIFY(strike(*id, u"another person"_s));

    QVERIFY(step(u"summons"_s, u"JAP"_s).state == StepState::ToDo);
}

void tst_EventActs::strikesOnlyWithAReason()
{
    enter(aFirmJudgment());
    const auto id = record(appeal);
    BEX_VERIFY(id);

    const auto struck = strike(*id, u" "_s);

    QVERIFY(!struck);
    QCOMPARE_EQ(struck.error().code, ErrorCode::Invalid);
    QVERIFY(!m_office->stores().happened.find(*id)->struck);
}

void tst_EventActs::strikesOnce()
{
    enter(aFirmJudgment());
    const auto id = record(appeal);
    BEX_VERIFY(id);
    BEX_VERIFY(strike(*id, u"another person"_s));

    const auto again = strike(*id, u"once more"_s);

    QVERIFY(!again);
    QCOMPARE_EQ(again.error().site, "event.struck-already"_L1);
    QCOMPARE_EQ(m_office->stores().happened.find(*id)->struck->reason, u"another person"_s);
    QVERIFY(!acts().strike(EventId(77), u"none"_s, next({})));
}

void tst_EventActs::takesTheSameEventAgainOnceItIsStruck()
{
    enter(aFirmJudgment());
    const auto id = record(appeal);
    BEX_VERIFY(id);
    BEX_VERIFY(strike(*id, u"another person"_s));

    BEX_VERIFY(record(appeal));

    QCOMPARE_EQ(waiting(), (QStringList{u"0 APPEAL"_s, u"1 APPEAL"_s}));
    QCOMPARE_EQ(m_office->stores().happened.of(m_office->entry)->size(), 2u);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_EventActs::announcesWhatHappened()
{
    enter(aFirmJudgment());
    RegisterEvents &events = m_office->open().events();
    std::vector<RollEntryId> happened;
    connect(&events, &RegisterEvents::happenedChanged, this, [&](RollEntryId entry) {
        happened.push_back(entry);
    });
    const QSignalSpy agenda(&events, &RegisterEvents::slotsChanged);

    const auto id = record(appeal);
    BEX_VERIFY(id);
    BEX_VERIFY(strike(*id, u"another person"_s));
    QVERIFY(!strike(*id, u"another person"_s));

    QVERIFY(happened == std::vector(2, m_office->entry));
    QCOMPARE_EQ(agenda.size(), 2);
}

void tst_EventActs::tellsWhichEventWasTampered_data()
{
    QTest::addColumn<QString>("tampering");

    QTest::newRow("another day")
        << uR"(UPDATE event SET document = replace(document, '04-18', '04-19') WHERE event_id = 1)"_s;
    QTest::newRow("the day beside") << u"UPDATE event SET happened_on = '2024-04-19'"_s;
    QTest::newRow("the kind beside") << u"UPDATE event SET kind = 'death'"_s;
    QTest::newRow("not canonical") << u"UPDATE event SET document = document || ' '"_s;
    QTest::newRow("unreadable") << u"UPDATE event SET document = '{}'"_s;
    QTest::newRow("another hand") << u"UPDATE event SET recorded_by = 'Claude Martin'"_s;
    QTest::newRow("struck in silence")
        << uR"(INSERT INTO event_struck VALUES (1, 'why not', '2024-05-01', 'Claude Martin'))"_s;
}

void tst_EventActs::tellsWhichEventWasTampered()
{
    QFETCH(QString, tampering);
    enter(aFirmJudgment());
    BEX_VERIFY(record(appeal));
    QCOMPARE_EQ(m_office->problems(), QStringList());
    const auto file = m_office->beside();
    BEX_VERIFY(file->run(u"DROP TRIGGER event_is_not_updated"_s));

    BEX_VERIFY(file->run(tampering));

    QCOMPARE_EQ(m_office->problems(), QStringList{u"event/1"_s});
}

BEX_TEST(tst_EventActs);
#include "tst_EventActs.moc"
