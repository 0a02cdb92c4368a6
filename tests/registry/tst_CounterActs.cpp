// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_CounterActs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup() { m_office.reset(); }
    void keepsADraftAsItWasTyped();
    void replacesTheDraftEachTimeAFieldIsLeft();
    void turnsADraftIntoAJudgmentWithItsPlan();
    void keepsNothingWhenThePlanIsNone();
    void keepsNothingWhenAStepIsRefused();
    void entersTheSameJudgmentOnce();
    void keepsWhatWasDoneThroughACorrection();
    void followsThePenaltyWhenItsPlaceInTheListMoves();
    void carriesNothingOverToAnotherPenalty();
    void carriesEachOfTwoAlikeOverOnce();
    void reopensAStepWhoseTermsChanged_data();
    void reopensAStepWhoseTermsChanged();
    void takesTheIdentityOfTheJudgment();
    void setsAnAppointment();
    void takesASlotUntilItIsFull();
    void givesTheSlotBackWhenCancelled();
    void givesTheSlotBackWhenACorrectionDropsTheStep();
    void settlesAStepWithAReason();
    void refusesToDropAStepWithoutAReason();
    void reopensAStep();
    void refusesAStepOfAnOlderPlan();
    void keepsPapersWithTheirBytes();
    void handsOverPapersReceiptAndStepsAtOnce();
    void refusesASummonsWithoutItsSlot();
    void handsOverPapersPrintedBefore();
    void refusesToHandOverTwice();
    void refusesThePaperOfAnother();
    void refusesToHandOverNothing();
    void announcesAHandingOver();

private:
    [[nodiscard]] CounterActs &acts() { return m_office->open().counter(); }
    void enter() { BEX_VERIFY(acts().enterJudgment(m_office->entry, aDerivedJudgment())); }
    void enterCourses(const std::vector<law::CourseKind> &courses);
    [[nodiscard]] StepId step(std::size_t position) { return m_office->steps().at(position).id; }

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

const law::Appointment may2nd{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};

} // namespace

/// One summons a course, in the order of the judgment.
void tst_CounterActs::enterCourses(const std::vector<law::CourseKind> &courses)
{
    law::Judgment judgment = aJudgment();
    QByteArrayList steps;
    for (const law::CourseKind kind : courses) {
        steps.append(R"({"rule":"BEX-80","do":"summons","paper":"STG","to":"course_provider",)"
                     R"("penalties":[)" +
                     QByteArray::number(steps.size()) + R"(],"latest":"2024-10-16"})");
        judgment.penalties.push_back({law::Course{kind}, {}, {}, {}, {}, {}});
    }
    BEX_VERIFY(acts().enterJudgment(m_office->entry, {judgment, aPlan(steps.join(','))}));
}

void tst_CounterActs::keepsADraftAsItWasTyped()
{
    const QByteArray typed = R"({"person":{"family_name":"Du"},"pronounced_on":"12/3"})";

    BEX_VERIFY(acts().saveDraft(m_office->entry, typed));
    m_office->reopen();

    const auto draft = m_office->stores().drafts.of(m_office->entry);
    BEX_VERIFY(draft);
    QVERIFY(draft->has_value());
    QCOMPARE_EQ((*draft)->document, typed);
    QVERIFY(m_office->person().hasDraft);
}

void tst_CounterActs::replacesTheDraftEachTimeAFieldIsLeft()
{
    BEX_VERIFY(acts().saveDraft(m_office->entry, "{}"));
    BEX_VERIFY(acts().saveDraft(m_office->entry, R"({"nature":"defaut"})"));

    QCOMPARE_EQ(m_office->stores().drafts.of(m_office->entry)->value().document,
                QByteArray(R"({"nature":"defaut"})"));

    BEX_VERIFY(acts().discardDraft(m_office->entry));
    QVERIFY(!m_office->stores().drafts.of(m_office->entry)->has_value());
}

void tst_CounterActs::turnsADraftIntoAJudgmentWithItsPlan()
{
    BEX_VERIFY(acts().saveDraft(m_office->entry, "{}"));
    const DerivedJudgment derived = aDerivedJudgment();

    BEX_VERIFY(acts().enterJudgment(m_office->entry, derived));
    m_office->reopen();

    const auto judgment = m_office->stores().judgments.current(m_office->entry);
    BEX_VERIFY(judgment);
    QCOMPARE_EQ((*judgment)->document, law::json::canonical(derived.judgment));
    QCOMPARE_EQ((*judgment)->enteredBy, u"Dominique Petit"_s);
    const auto plan = m_office->stores().plans.current(m_office->entry);
    BEX_VERIFY(plan);
    QCOMPARE_EQ((*plan)->document, derived.plan);
    QCOMPARE_EQ((*plan)->law, u"V4"_s);
    QCOMPARE_EQ((*plan)->program, u"0.1.0"_s);
    QCOMPARE_EQ(m_office->steps().size(), 4u);
    QCOMPARE_EQ(m_office->steps().at(2).paper, u"JAP"_s);
    QCOMPARE_EQ(m_office->steps().at(2).latest, std::optional(QDate(2024, 5, 16)));
    QVERIFY(m_office->steps().at(2).state == StepState::ToDo);
    QVERIFY(!m_office->person().hasDraft);
    QCOMPARE_EQ(m_office->person().judgment, law::json::canonical(derived.judgment));
    QCOMPARE_EQ(m_office->acts(),
                (QStringList{u"person_expected"_s, u"judgment_entered"_s, u"plan_derived"_s}));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_CounterActs::keepsNothingWhenThePlanIsNone()
{
    BEX_VERIFY(acts().saveDraft(m_office->entry, "{}"));

    const auto entered = acts().enterJudgment(m_office->entry, {aJudgment(), "not a plan"});

    QVERIFY(!entered);
    QVERIFY(m_office->person().judgment.isEmpty());
    QVERIFY(m_office->person().hasDraft);
}

void tst_CounterActs::keepsNothingWhenAStepIsRefused()
{
    BEX_VERIFY(acts().saveDraft(m_office->entry, "{}"));
    QByteArray plan = aPlan("{}");
    plan.replace("AWAITING_JAP", "NO_SUCH_REASON");

    const auto entered = acts().enterJudgment(m_office->entry, {aJudgment(), plan});

    QVERIFY(!entered);
    QVERIFY(m_office->person().judgment.isEmpty());
    QVERIFY(m_office->person().hasDraft);
    QCOMPARE_EQ(valueIn(*m_office->beside(), u"SELECT count(*) FROM step"_s), u"0"_s);
    QCOMPARE_EQ(m_office->acts(), QStringList{u"person_expected"_s});
}

void tst_CounterActs::entersTheSameJudgmentOnce()
{
    const auto first = acts().enterJudgment(m_office->entry, aDerivedJudgment());
    BEX_VERIFY(first);

    const auto second = acts().enterJudgment(m_office->entry, aDerivedJudgment());

    BEX_VERIFY(second);
    QVERIFY(*first == *second);
}

void tst_CounterActs::keepsWhatWasDoneThroughACorrection()
{
    enter();
    BEX_VERIFY(acts().setAppointment(step(2), {may2nd, {}}));
    BEX_VERIFY(acts().settleStep(step(2), {StepState::Done, {}}));
    DerivedJudgment corrected = aDerivedJudgment();
    corrected.judgment.minuteNumber = u"1234/2024"_s;

    BEX_VERIFY(acts().enterJudgment(m_office->entry, corrected));

    const auto revisions = m_office->stores().judgments.revisions(m_office->entry);
    BEX_VERIFY(revisions);
    QCOMPARE_EQ(revisions->size(), 2u);
    QCOMPARE_EQ(revisions->at(1).revision, 2);
    QVERIFY(revisions->at(1).document.contains("1234/2024"));
    QVERIFY(m_office->steps().at(2).state == StepState::Done);
    QVERIFY(m_office->steps().at(2).appointment == may2nd);
    QVERIFY(m_office->steps().at(3).state == StepState::ToDo);
    QVERIFY(m_office->acts().contains(u"judgment_corrected"_s));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_CounterActs::followsThePenaltyWhenItsPlaceInTheListMoves()
{
    enterCourses({law::CourseKind::Citizenship, law::CourseKind::RoadSafety});
    BEX_VERIFY(acts().setAppointment(step(1), {may2nd, {}}));
    BEX_VERIFY(acts().settleStep(step(1), {StepState::Done, {}}));

    enterCourses({law::CourseKind::RoadSafety});

    QCOMPARE_EQ(m_office->steps().size(), 1u);
    QVERIFY(m_office->steps().front().state == StepState::Done);
    QVERIFY(m_office->steps().front().appointment == may2nd);
}

void tst_CounterActs::carriesNothingOverToAnotherPenalty()
{
    enterCourses({law::CourseKind::Citizenship, law::CourseKind::RoadSafety});
    BEX_VERIFY(acts().setAppointment(step(0), {may2nd, {}}));
    BEX_VERIFY(acts().settleStep(step(0), {StepState::Done, {}}));

    enterCourses({law::CourseKind::RoadSafety});

    QVERIFY(m_office->steps().front().state == StepState::ToDo);
    QVERIFY(!m_office->steps().front().appointment);
}

void tst_CounterActs::carriesEachOfTwoAlikeOverOnce()
{
    enterCourses({law::CourseKind::RoadSafety});
    BEX_VERIFY(acts().settleStep(step(0), {StepState::Done, {}}));

    enterCourses({law::CourseKind::RoadSafety, law::CourseKind::RoadSafety});

    QVERIFY(m_office->steps().at(0).state == StepState::Done);
    QVERIFY(m_office->steps().at(1).state == StepState::ToDo);
}

void tst_CounterActs::reopensAStepWhoseTermsChanged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("the limit") << QByteArray(R"("latest":"2024-05-31")")
                               << QByteArray(R"("latest":"2024-06-14")");
    QTest::newRow("the mentions") << QByteArray(R"("latest":"2024-05-31")")
                                  << QByteArray(R"("latest":"2024-05-31","mentions":["M3"])");
}

void tst_CounterActs::reopensAStepWhoseTermsChanged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    enter();
    BEX_VERIFY(acts().setAppointment(step(3), {may2nd, {}}));
    BEX_VERIFY(acts().settleStep(step(3), {StepState::Done, {}}));
    BEX_VERIFY(acts().settleStep(step(2), {StepState::Done, {}}));
    DerivedJudgment corrected = aDerivedJudgment();
    corrected.plan.replace(before, after);

    BEX_VERIFY(acts().enterJudgment(m_office->entry, corrected));

    QVERIFY(m_office->steps().at(3).state == StepState::ToDo);
    QVERIFY(m_office->steps().at(3).appointment == may2nd);
    QVERIFY(m_office->steps().at(2).state == StepState::Done);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_CounterActs::takesTheIdentityOfTheJudgment()
{
    DerivedJudgment derived = aDerivedJudgment();
    derived.judgment.person.familyName = u"Durant"_s;
    derived.judgment.person.address = u"5 rue Neuve"_s;

    BEX_VERIFY(acts().enterJudgment(m_office->entry, derived));

    QCOMPARE_EQ(m_office->person().person.familyName, u"Durant"_s);
    QCOMPARE_EQ(m_office->person().person.address, u"5 rue Neuve"_s);
    QCOMPARE_EQ(m_office->person().parquetNumber, u"24107000123"_s);
}

void tst_CounterActs::setsAnAppointment()
{
    enter();

    BEX_VERIFY(acts().setAppointment(step(2), {may2nd, {}}));

    QVERIFY(m_office->steps().at(2).appointment == may2nd);
    QCOMPARE_EQ(m_office->acts().last(), u"appointment_set"_s);
}

void tst_CounterActs::takesASlotUntilItIsFull()
{
    enter();
    BEX_VERIFY(m_office->open().court().addSlots({{u"jap"_s, may2nd, 1}}));
    const DaySpan may{QDate(2024, 5, 1), QDate(2024, 5, 31)};
    const SlotId slot = m_office->stores().agenda.of(u"jap"_s, may)->front().id;

    BEX_VERIFY(acts().setAppointment(step(2), {{}, slot}));
    BEX_VERIFY(acts().setAppointment(step(2), {{}, slot}));
    const auto second = acts().setAppointment(step(3), {{}, slot});

    QVERIFY(m_office->steps().at(2).appointment == may2nd);
    QVERIFY(!second);
    QCOMPARE_EQ(second.error().code, ErrorCode::Conflict);
    QVERIFY(!m_office->steps().at(3).appointment);
    QCOMPARE_EQ(m_office->stores().agenda.find(slot)->taken, 1);
}

void tst_CounterActs::givesTheSlotBackWhenCancelled()
{
    enter();
    BEX_VERIFY(m_office->open().court().addSlots({{u"jap"_s, may2nd, 1}}));
    BEX_VERIFY(acts().setAppointment(step(2), {{}, SlotId(1)}));

    BEX_VERIFY(acts().cancelAppointment(step(2)));

    QVERIFY(!m_office->steps().at(2).appointment);
    QCOMPARE_EQ(m_office->stores().agenda.find(SlotId(1))->taken, 0);
}

void tst_CounterActs::givesTheSlotBackWhenACorrectionDropsTheStep()
{
    enter();
    BEX_VERIFY(m_office->open().court().addSlots({{u"jap"_s, may2nd, 2}}));
    BEX_VERIFY(acts().setAppointment(step(2), {{}, SlotId(1)}));
    QCOMPARE_EQ(m_office->stores().agenda.find(SlotId(1))->taken, 1);

    BEX_VERIFY(acts().enterJudgment(m_office->entry, {aJudgment(), aPlan("")}));

    QCOMPARE_EQ(m_office->stores().agenda.find(SlotId(1))->taken, 0);
}

void tst_CounterActs::settlesAStepWithAReason()
{
    enter();

    BEX_VERIFY(acts().settleStep(step(3), {StepState::Impossible, u"SPIP fermé"_s}));

    const KeptStep kept = m_office->steps().at(3);
    QVERIFY(kept.state == StepState::Impossible);
    QCOMPARE_EQ(kept.reason, u"SPIP fermé"_s);
    QVERIFY(kept.settledAt.has_value());
    QCOMPARE_EQ(m_office->acts().last(), u"step_settled"_s);
}

void tst_CounterActs::refusesToDropAStepWithoutAReason()
{
    enter();

    const auto settled = acts().settleStep(step(3), {StepState::NotApplicable, u" "_s});

    QVERIFY(!settled);
    QCOMPARE_EQ(settled.error().site, "registry.step-without-reason"_L1);
    QVERIFY(m_office->steps().at(3).state == StepState::ToDo);
}

void tst_CounterActs::reopensAStep()
{
    enter();
    BEX_VERIFY(acts().settleStep(step(0), {StepState::Done, {}}));

    BEX_VERIFY(acts().settleStep(step(0), {StepState::ToDo, {}}));

    QVERIFY(m_office->steps().at(0).state == StepState::ToDo);
    QVERIFY(!m_office->steps().at(0).settledAt);
}

void tst_CounterActs::refusesAStepOfAnOlderPlan()
{
    enter();
    const StepId old = step(2);
    DerivedJudgment corrected = aDerivedJudgment();
    corrected.judgment.minuteNumber = u"1"_s;
    BEX_VERIFY(acts().enterJudgment(m_office->entry, corrected));

    const auto booked = acts().setAppointment(old, {may2nd, {}});

    QVERIFY(!booked);
    QCOMPARE_EQ(booked.error().code, ErrorCode::NotFound);
}

void tst_CounterActs::keepsPapersWithTheirBytes()
{
    enter();

    const auto ids = acts().issue(m_office->entry, {aPaper(u"BOR"_s), aPaper(u"INF"_s)});

    BEX_VERIFY(ids);
    const auto papers = m_office->stores().papers.of(m_office->entry);
    BEX_VERIFY(papers);
    QCOMPARE_EQ(papers->size(), 2u);
    QCOMPARE_EQ(papers->front().languages, (QStringList{u"fr"_s, u"en"_s}));
    QCOMPARE_EQ(papers->front().sha256.size(), 64);
    QVERIFY(!papers->front().handedAt);
    QCOMPARE_EQ(m_office->stores().papers.bytes(ids->back()).value(), aPaper(u"INF"_s).pdf);
    QVERIFY(m_office->person().state == RollState::Expected);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_CounterActs::handsOverPapersReceiptAndStepsAtOnce()
{
    enter();
    BEX_VERIFY(acts().setAppointment(step(2), {may2nd, {}}));
    IssuedPaper summons = aPaper(u"JAP"_s);
    summons.step = step(2);
    const Receipt signedWithInterpreter{ReceiptResult::Refused, u"ar"_s, u"Mme Haddad"_s, true};

    BEX_VERIFY(acts().handOver(
        m_office->entry, {{aPaper(u"RCP"_s), summons}, {}, signedWithInterpreter, {step(0)}}));
    m_office->reopen();

    const auto papers = m_office->stores().papers.of(m_office->entry);
    BEX_VERIFY(papers);
    QCOMPARE_EQ(papers->size(), 2u);
    QVERIFY(papers->front().handedAt.has_value());
    const auto receipts = m_office->stores().receipts.of(m_office->entry);
    BEX_VERIFY(receipts);
    QCOMPARE_EQ(receipts->size(), 1u);
    QVERIFY(receipts->front().receipt == signedWithInterpreter);
    QCOMPARE_EQ(receipts->front().agent, u"Dominique Petit"_s);
    QVERIFY(papers->front().receipt == receipts->front().id);
    QVERIFY(m_office->steps().at(0).state == StepState::Done);
    QVERIFY(m_office->steps().at(1).state == StepState::ToDo);
    QVERIFY(m_office->steps().at(2).state == StepState::Done);
    QVERIFY(m_office->person().state == RollState::Received);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_CounterActs::refusesASummonsWithoutItsSlot()
{
    enter();
    IssuedPaper summons = aPaper(u"JAP"_s);
    summons.step = step(2);

    const auto refused = acts().handOver(m_office->entry, {{summons}, {}, {}, {}});

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.summons-without-slot"_L1);
    QVERIFY(m_office->steps().at(2).state == StepState::ToDo);
    QVERIFY(m_office->stores().papers.of(m_office->entry)->empty());
}

void tst_CounterActs::handsOverPapersPrintedBefore()
{
    enter();
    const auto issued = acts().issue(m_office->entry, {aPaper(u"RCP"_s)});
    BEX_VERIFY(issued);

    BEX_VERIFY(acts().handOver(m_office->entry, {{}, *issued, {}, {}}));

    QVERIFY(m_office->stores().papers.of(m_office->entry)->front().handedAt.has_value());
}

void tst_CounterActs::refusesToHandOverTwice()
{
    const auto issued = acts().issue(m_office->entry, {aPaper(u"RCP"_s)});
    BEX_VERIFY(issued);
    BEX_VERIFY(acts().handOver(m_office->entry, {{}, *issued, {}, {}}));

    const auto again = acts().handOver(m_office->entry, {{aPaper(u"JAP"_s)}, *issued, {}, {}});

    QVERIFY(!again);
    QCOMPARE_EQ(again.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(m_office->stores().papers.of(m_office->entry)->size(), 1u);
    QCOMPARE_EQ(m_office->stores().receipts.of(m_office->entry)->size(), 1u);
}

void tst_CounterActs::refusesThePaperOfAnother()
{
    const auto other = m_office->open().roll().addToRoll(m_office->hearing, aPerson());
    BEX_VERIFY(other);
    const auto issued = acts().issue(*other, {aPaper(u"RCP"_s)});
    BEX_VERIFY(issued);

    const auto handed = acts().handOver(m_office->entry, {{}, *issued, {}, {}});

    QVERIFY(!handed);
    QCOMPARE_EQ(handed.error().site, "registry.paper-of-another"_L1);
}

void tst_CounterActs::refusesToHandOverNothing()
{
    const auto handed = acts().handOver(m_office->entry, {});

    QVERIFY(!handed);
    QVERIFY(m_office->person().state == RollState::Expected);
}

void tst_CounterActs::announcesAHandingOver()
{
    enter();
    RegisterEvents &events = m_office->open().events();
    const QSignalSpy papers(&events, &RegisterEvents::papersChanged);
    const QSignalSpy steps(&events, &RegisterEvents::stepsChanged);
    const QSignalSpy people(&events, &RegisterEvents::entryChanged);

    BEX_VERIFY(acts().handOver(m_office->entry, {{aPaper(u"RCP"_s)}, {}, {}, {}}));

    QCOMPARE_EQ(papers.count(), 1);
    QCOMPARE_EQ(steps.count(), 1);
    QCOMPARE_EQ(people.count(), 1);
}

BEX_TEST(tst_CounterActs);
#include "tst_CounterActs.moc"
