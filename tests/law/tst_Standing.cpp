// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/RouteAfter.h"
#include "models/law/life/Standing.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

namespace
{

using Turns = std::vector<LifeTurn>;
using Acts = std::vector<LimitationAct>;
using Reasons = std::vector<WaitReason>;

CaseHistory historyOf(Judgment judgment, std::vector<Event> events = {})
{
    return *CaseHistory::create(std::move(judgment), std::move(events));
}

Standing standing(const CaseHistory &history,
                  QDate today,
                  const Turns &turns = {},
                  int penalty = 0,
                  const Acts &acts = {})
{
    const Practice practice;
    const Plan plan = routeAfter(history, test::lawBook(), practice);
    const AppliedLaw law(test::lawBook(), practice, history.judgment().pronouncedOn);
    return standingOf(history, plan, penalty, {turns, acts}, today, law);
}

Standing afterActs(const CaseHistory &history, QDate today, const Acts &acts)
{
    return standing(history, today, {}, 0, acts);
}

/// Pronounced on Tuesday 16 April 2024: enforceable on Saturday 27.
CaseHistory probation()
{
    Imprisonment prison{test::length(u"P8M"), Suspension{}, {}, {}, {}, {}};
    prison.suspended->kind = SuspensionKind::SursisProbatoire;
    prison.suspended->period = test::length(u"P2Y");
    return historyOf(test::aJudgmentWith(prison));
}

/// Firm, and the JAP has to see the person first.
CaseHistory sixMonths()
{
    return historyOf(test::aJudgmentWith(test::firm(u"P6M", FirmMode::Summons474)));
}

Judgment prisonAndFine()
{
    Judgment judgment = test::aJudgmentWith(test::firm(u"P6M"));
    judgment.penalties.push_back({test::fineOf(2000), {}, {}, {}, {}, {}});
    return judgment;
}

} // namespace

/// law-other A.3, A.4 and scenarios A1, A8; law-core BEX-132.
class tst_Standing final : public QObject
{
    Q_OBJECT

private slots:
    void waitsWhileTheTimeLimitRunsThenForItsService()
    {
        const Standing running = standing(probation(), {2024, 4, 26});
        QCOMPARE(running.state, PenaltyState::NotEnforceable);
        QCOMPARE(running.since, QDate(2024, 4, 16));
        QCOMPARE(running.changesOn, std::optional(QDate(2024, 4, 27)));
        QCOMPARE(running.reasons.front(), WaitReason::TimeLimitRunning);
        QCOMPARE(std::ranges::count(running.reasons, WaitReason::TimeLimitRunning), 1);

        const Standing enforceable = standing(probation(), {2024, 4, 27});
        QCOMPARE(enforceable.state, PenaltyState::Enforceable);
        QCOMPARE(enforceable.since, QDate(2024, 4, 27));
        QVERIFY(!enforceable.changesOn);
        QVERIFY(enforceable.reasons == Reasons{WaitReason::AwaitingSpip});
    }

    // A1: pronounced on 10 January 2024, the time limit ends on Monday 22 at midnight.
    void becomesEnforceableAfterTheCarriedTimeLimit()
    {
        Judgment judgment = test::aJudgmentWith(test::fineOf(300));
        judgment.pronouncedOn = QDate(2024, 1, 10);
        const CaseHistory a1 = historyOf(judgment);
        QCOMPARE(standing(a1, {2024, 1, 22}).state, PenaltyState::NotEnforceable);
        const Standing enforceable = standing(a1, {2024, 1, 23});
        QCOMPARE(enforceable.state, PenaltyState::Enforceable);
        QVERIFY(enforceable.reasons == Reasons{WaitReason::AwaitingDgfip});
    }

    // What is awaited is the service of this penalty, not that of the one before it.
    void eachPenaltyWaitsForItsOwnService()
    {
        Judgment judgment = test::aJudgmentWith(CommunityService{70, {}, {}, {}});
        judgment.penalties.push_back({Course{CourseKind::Citizenship}, {}, {}, {}, {}, {}});
        const CaseHistory both = historyOf(judgment);
        QCOMPARE(
            std::ranges::count(standing(both, {2024, 9, 1}).reasons, WaitReason::AwaitingService),
            0);
        QVERIFY(standing(both, {2024, 9, 1}, {}, 1).reasons ==
                Reasons{WaitReason::AwaitingService});
    }

    void isServedFirstWhenItMustBe()
    {
        Judgment judgment = test::aJudgmentWith(test::fineOf(300));
        judgment.nature = Nature::Defaut;
        judgment.presence = Presence::Absent;
        const Standing unserved = standing(historyOf(judgment), {2024, 9, 1});
        QCOMPARE(unserved.state, PenaltyState::ToServe);
        QCOMPARE(unserved.reasons.front(), WaitReason::NotServed);
        QCOMPARE(std::ranges::count(unserved.reasons, WaitReason::NotServed), 1);
        QCOMPARE(unserved.since, QDate(2024, 4, 16));
    }

    void onceServedItsTimeLimitRuns()
    {
        Judgment judgment = test::aJudgmentWith(test::fineOf(300));
        judgment.nature = Nature::Defaut;
        judgment.presence = Presence::Absent;
        judgment.served = Service{QDate(2024, 5, 2), ServiceMode::Person};
        QCOMPARE(standing(historyOf(judgment), {2024, 5, 2}).state, PenaltyState::NotEnforceable);
    }

    void provisionalEnforcementWaitsForNoTimeLimit()
    {
        Judgment judgment = test::aJudgmentWith(test::fineOf(300));
        judgment.penalties.front().provisionalExecution = true;
        QCOMPARE(standing(historyOf(judgment), {2024, 4, 16}).state, PenaltyState::Enforceable);
    }

    void aRemedyStaysItWhateverWasRecorded()
    {
        const CaseHistory appealed =
            historyOf(probation().judgment(), {PenalAppealLodged{QDate(2024, 4, 22), {}}});
        const Turns turns{{Turn::PutIntoExecution, QDate(2024, 4, 20)}};
        const Standing stayed = standing(appealed, {2024, 6, 1}, turns);
        QCOMPARE(stayed.state, PenaltyState::StayedByRemedy);
        QCOMPARE(stayed.since, QDate(2024, 4, 22));
        QCOMPARE(stayed.reasons.front(), WaitReason::Appeal);
    }

    void followsWhatTheOfficeRecords()
    {
        const QDate today(2024, 9, 1);
        Turns turns{{Turn::PutIntoExecution, QDate(2024, 5, 2)}};
        Standing now = standing(probation(), today, turns);
        QCOMPARE(now.state, PenaltyState::PutIntoExecution);
        QCOMPARE(now.since, QDate(2024, 5, 2));
        QVERIFY(now.reasons == Reasons{WaitReason::AwaitingSpip});

        turns.push_back({Turn::Started, QDate(2024, 6, 3)});
        now = standing(probation(), today, turns);
        QCOMPARE(now.state, PenaltyState::UnderWay);
        QVERIFY(now.reasons.empty());
        QCOMPARE(now.waitingSince, QDate(2024, 6, 3));

        turns.push_back({Turn::Ended, QDate(2024, 8, 30)});
        now = standing(probation(), today, turns);
        QCOMPARE(now.state, PenaltyState::Executed);
        QCOMPARE(now.since, QDate(2024, 8, 30));
    }

    void saysWhyItWaitsAsTheOfficeRecordsIt()
    {
        const Turns turns{{Turn::Waits, QDate(2024, 7, 1), WaitReason::Wanted}};
        const Standing now = standing(probation(), {2024, 9, 1}, turns);
        QCOMPARE(now.state, PenaltyState::Enforceable);
        QVERIFY(now.reasons == Reasons{WaitReason::Wanted});
        QCOMPARE(now.since, QDate(2024, 4, 27));
    }

    // law-other A.3: EXECUTOIRE, first act of execution, MISE_A_EXECUTION.
    void theFirstActOfExecutionPutsItIntoExecution()
    {
        const Acts acts{{QDate(2024, 5, 2), Diligence::SentToSpip, {}},
                        {QDate(2024, 5, 7), Diligence::Summons, {}}};
        const Standing now = afterActs(probation(), {2024, 9, 1}, acts);
        QCOMPARE(now.state, PenaltyState::PutIntoExecution);
        QCOMPARE(now.since, QDate(2024, 5, 2));
        QVERIFY(now.reasons == Reasons{WaitReason::AwaitingSpip});
        QCOMPARE(now.waitingSince, QDate(2024, 4, 27));
        QCOMPARE(afterActs(probation(), {2024, 5, 1}, acts).state, PenaltyState::Enforceable);
        QCOMPARE(afterActs(probation(), {2024, 5, 2}, acts).state, PenaltyState::PutIntoExecution);
    }

    void whatWasDoneAtTheCounterCountsOnceItIsEnforceable()
    {
        const Acts acts{{QDate(2024, 4, 16), Diligence::Summons, {}}};
        QCOMPARE(afterActs(probation(), {2024, 4, 26}, acts).state, PenaltyState::NotEnforceable);
        const Standing now = afterActs(probation(), {2024, 4, 27}, acts);
        QCOMPARE(now.state, PenaltyState::PutIntoExecution);
        QCOMPARE(now.since, QDate(2024, 4, 27));
    }

    void papersForTheRecordAreNoExecution()
    {
        for (const Diligence kind : {Diligence::Service,
                                     Diligence::RecordSheet,
                                     Diligence::RecordNotice,
                                     Diligence::RecordAsked,
                                     Diligence::Other})
            QCOMPARE(afterActs(probation(), {2024, 9, 1}, {{QDate(2024, 5, 2), kind, {}}}).state,
                     PenaltyState::Enforceable);
    }

    // law-other A.4: RECH, AUTRE_P, UE.
    void anActSaysWhyItWaits_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");

        const auto row = [](const char *name, Diligence kind, WaitReason reason) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(reason);
        };
        row("search notice", Diligence::SearchNotice, WaitReason::Wanted);
        row("warrant", Diligence::ArrestWarrant, WaitReason::Wanted);
        row("European warrant", Diligence::EuropeanWarrant, WaitReason::Wanted);
        row("other prosecutor", Diligence::SentToProsecutor, WaitReason::OtherProsecutor);
        row("abroad", Diligence::SentAbroad, WaitReason::TransmittedAbroad);
        row("order to pay", Diligence::PaymentOrder, WaitReason::AwaitingSpip);
    }

    void anActSaysWhyItWaits()
    {
        QFETCH(int, kind);
        QFETCH(int, reason);

        const Acts acts{{QDate(2024, 6, 3), static_cast<Diligence>(kind), {}}};
        const Standing now = afterActs(probation(), {2024, 9, 1}, acts);
        QVERIFY(now.reasons == Reasons{static_cast<WaitReason>(reason)});
        const bool said = now.reasons.front() != WaitReason::AwaitingSpip;
        QCOMPARE(now.waitingSince, said ? QDate(2024, 6, 3) : QDate(2024, 4, 27));
    }

    void theOfficeSaysItOtherwise()
    {
        const Acts acts{{QDate(2024, 6, 3), Diligence::SearchNotice, {}}};
        const Turns turns{{Turn::Waits, QDate(2024, 7, 1), WaitReason::Medical}};
        const Standing now = standing(probation(), {2024, 9, 1}, turns, 0, acts);
        QVERIFY(now.reasons == Reasons{WaitReason::Medical});
        QCOMPARE(now.waitingSince, QDate(2024, 7, 1));
    }

    // JAP15: a bar for six months from the communication (CPP 723-15-2, BEX-117).
    void theJapBarsItForSixMonths()
    {
        const Acts acts{{QDate(2024, 4, 16), Diligence::SentToJap, {}}};
        const Standing waiting = afterActs(sixMonths(), {2024, 10, 16}, acts);
        QCOMPARE(waiting.state, PenaltyState::PutIntoExecution);
        QCOMPARE(waiting.reasons.front(), WaitReason::AwaitingJap);
        QCOMPARE(waiting.changesOn, std::optional(QDate(2024, 10, 17)));

        const Standing free = afterActs(sixMonths(), {2024, 10, 17}, acts);
        QCOMPARE(free.reasons.front(), WaitReason::AwaitingProsecutor);
        QCOMPARE(std::ranges::count(free.reasons, WaitReason::AwaitingJap), 0);
        QCOMPARE(free.waitingSince, QDate(2024, 10, 17));
        QVERIFY(!free.changesOn);
    }

    void anotherSendingToTheJapStartsAgain()
    {
        const Acts acts{{QDate(2024, 4, 16), Diligence::SentToJap, {}},
                        {QDate(2024, 9, 2), Diligence::SentToJap, {}}};
        QCOMPARE(afterActs(sixMonths(), {2024, 10, 17}, acts).changesOn,
                 std::optional(QDate(2025, 3, 3)));
    }

    void onlyWhatWasSentByThenCounts()
    {
        const Acts acts{{QDate(2024, 5, 2), Diligence::SentToJap, {}},
                        {QDate(2024, 6, 3), Diligence::Summons, {}},
                        {QDate(2024, 12, 2), Diligence::SentToJap, {}}};
        const std::optional<QDate> free(QDate(2024, 11, 3));
        QCOMPARE(afterActs(sixMonths(), {2024, 5, 2}, acts).changesOn, free);
        QCOMPARE(afterActs(sixMonths(), {2024, 10, 1}, acts).changesOn, free);
    }

    void aBarThatNobodySentHasNoEnd()
    {
        const Standing now = afterActs(sixMonths(), {2026, 1, 5}, {});
        QCOMPARE(now.reasons.front(), WaitReason::AwaitingJap);
        QVERIFY(!now.changesOn);
    }

    void aSuspensionEndsAfterItsLastDay()
    {
        const Turns turns{{Turn::Started, QDate(2024, 6, 3)},
                          {Turn::SuspensionOrdered,
                           QDate(2024, 7, 1),
                           WaitReason::Suspended708,
                           QDate(2024, 8, 31)}};
        const Standing suspended = standing(probation(), {2024, 8, 31}, turns);
        QCOMPARE(suspended.state, PenaltyState::Suspended);
        QCOMPARE(suspended.changesOn, std::optional(QDate(2024, 9, 1)));
        const Standing again = standing(probation(), {2024, 9, 1}, turns);
        QCOMPARE(again.state, PenaltyState::UnderWay);
        QCOMPARE(again.since, QDate(2024, 6, 3));
    }

    void aSuspensionUntilAnEventEndsOnNoDay()
    {
        const Turns turns{{Turn::SuspensionOrdered, QDate(2024, 4, 18), WaitReason::Suspended708}};
        const Standing suspended = standing(probation(), {2024, 4, 20}, turns);
        QCOMPARE(suspended.state, PenaltyState::Suspended);
        QVERIFY(!suspended.changesOn);
    }

    void liftingWhatWasNeverSuspendedChangesNothing()
    {
        const Turns turns{{Turn::Started, QDate(2024, 6, 3)},
                          {Turn::SuspensionLifted, QDate(2024, 8, 1)}};
        QCOMPARE(standing(probation(), {2024, 9, 1}, turns).state, PenaltyState::UnderWay);
    }

    void comesBackFromASuspensionToWhereItWas()
    {
        Turns turns{{Turn::Started, QDate(2024, 6, 3)},
                    {Turn::SuspensionOrdered, QDate(2024, 7, 1), WaitReason::Suspended708}};
        const Standing suspended = standing(probation(), {2024, 9, 1}, turns);
        QCOMPARE(suspended.state, PenaltyState::Suspended);
        QVERIFY(suspended.reasons == Reasons{WaitReason::Suspended708});

        turns.push_back({Turn::SuspensionLifted, QDate(2024, 8, 1)});
        const Standing again = standing(probation(), {2024, 9, 1}, turns);
        QCOMPARE(again.state, PenaltyState::UnderWay);
        QCOMPARE(again.since, QDate(2024, 6, 3));
    }

    // A8: prison falls with the person; a fine that was final is recovered from the estate.
    void deathClosesThePersonalPenaltiesOnly()
    {
        const CaseHistory died = historyOf(prisonAndFine(), {PersonDied{QDate(2024, 8, 1)}});
        const Standing prison = standing(died, {2024, 9, 1});
        QCOMPARE(prison.state, PenaltyState::Extinguished);
        QCOMPARE(prison.since, QDate(2024, 8, 1));
        QVERIFY(prison.reasons == Reasons{WaitReason::Deceased});
        const Standing fine = standing(died, {2024, 9, 1}, {}, 1);
        QCOMPARE(fine.state, PenaltyState::Enforceable);
        QVERIFY((fine.reasons == Reasons{WaitReason::Estate, WaitReason::AwaitingDgfip}));
        QCOMPARE(fine.waitingSince, QDate(2024, 8, 1));
        QVERIFY(standing(died, {2024, 9, 1}, {{Turn::Started, QDate(2024, 6, 3)}}, 1).reasons ==
                Reasons{WaitReason::Estate});
    }

    void aFineThatWasNotFinalFallsToo()
    {
        const CaseHistory died = historyOf(prisonAndFine(), {PersonDied{QDate(2024, 4, 20)}});
        QCOMPARE(standing(died, {2024, 9, 1}, {}, 1).state, PenaltyState::Extinguished);
    }

    void whatWasExecutedBeforeDeathStaysExecuted()
    {
        const CaseHistory died = historyOf(prisonAndFine(), {PersonDied{QDate(2024, 8, 1)}});
        const Turns turns{{Turn::Ended, QDate(2024, 7, 1)}};
        QCOMPARE(standing(died, {2024, 9, 1}, turns).state, PenaltyState::Executed);
    }

    void aBanRunsByItselfOnceEnforceable()
    {
        const CaseHistory ban =
            historyOf(test::aJudgmentWith(Ban{u"no contact"_s, {}, BanSubject::Contact}));
        QCOMPARE(standing(ban, {2024, 4, 20}).state, PenaltyState::NotEnforceable);
        const Standing running = standing(ban, {2024, 5, 2});
        QCOMPARE(running.state, PenaltyState::UnderWay);
        QVERIFY(running.reasons.empty());
    }

    void takesTheTurnsOfA3AndNoOther_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<int>>("possible");

        const auto row = [](const char *name, PenaltyState from, const std::vector<Turn> &turns) {
            QList<int> possible;
            for (const Turn turn : turns)
                possible.append(static_cast<int>(turn));
            QTest::newRow(name) << static_cast<int>(from) << possible;
        };
        using enum Turn;
        row("to serve", PenaltyState::ToServe, {Waits, SuspensionOrdered, Extinguished});
        row("not enforceable",
            PenaltyState::NotEnforceable,
            {Waits, SuspensionOrdered, Extinguished});
        row("stayed", PenaltyState::StayedByRemedy, {Waits, SuspensionOrdered, Extinguished});
        row("enforceable",
            PenaltyState::Enforceable,
            {Waits,
             PutIntoExecution,
             Started,
             AdjustmentGranted,
             Ended,
             SuspensionOrdered,
             Extinguished});
        row("put into execution",
            PenaltyState::PutIntoExecution,
            {Waits, Started, AdjustmentGranted, Ended, SuspensionOrdered, Extinguished});
        row("under way", PenaltyState::UnderWay, {Waits, Ended, SuspensionOrdered, Extinguished});
        row("adjusted", PenaltyState::Adjusted, {Waits, Ended, SuspensionOrdered, Extinguished});
        row("suspended", PenaltyState::Suspended, {Waits, SuspensionLifted, Extinguished});
        row("executed", PenaltyState::Executed, {});
        row("extinguished", PenaltyState::Extinguished, {});
    }

    void takesTheTurnsOfA3AndNoOther()
    {
        QFETCH(int, from);
        QFETCH(QList<int>, possible);

        QList<int> found;
        for (int turn = 0; turn <= static_cast<int>(Turn::Extinguished); ++turn) {
            if (isPossible(static_cast<PenaltyState>(from), static_cast<Turn>(turn)))
                found.append(turn);
        }
        QCOMPARE(found, possible);
    }

    void partsBarsOfTheLawFromMereWaiting()
    {
        using enum WaitReason;
        for (const WaitReason bar : {Appeal,
                                     TimeLimitRunning,
                                     NotServed,
                                     AwaitingJap,
                                     TransmittedAbroad,
                                     Deceased,
                                     JapRequest,
                                     JapReconvened,
                                     Suspended708,
                                     Suspended720,
                                     Incident710,
                                     DeferredCommittal,
                                     LegalEnd})
            QVERIFY2(isLegalBar(bar), QByteArray::number(static_cast<int>(bar)).constData());
        for (const WaitReason waiting : {NoSlot,
                                         AddressUnknown,
                                         OtherRessort,
                                         TigConsent,
                                         Detained,
                                         Medical,
                                         AwaitingSpip,
                                         AwaitingService,
                                         AwaitingProsecutor,
                                         AwaitingDgfip,
                                         NotReceived,
                                         Other,
                                         Pregnancy,
                                         Wanted,
                                         OtherProsecutor,
                                         PapersMissing,
                                         Instalments,
                                         Insolvent,
                                         Estate})
            QVERIFY2(!isLegalBar(waiting),
                     QByteArray::number(static_cast<int>(waiting)).constData());
    }

    void finesAndConfiscationsOutliveThePerson()
    {
        const auto personal = [](PenaltyDetail detail) {
            return isPersonal({std::move(detail), {}, {}, {}, {}, {}});
        };
        QVERIFY(!personal(Fine{}));
        QVERIFY(!personal(DayFine{}));
        QVERIFY(!personal(TextPenalty{TextPenaltyKind::Confiscation, u"a car"_s, {}}));
        QVERIFY(personal(TextPenalty{TextPenaltyKind::Registration, u"FIJAIS"_s, {}}));
        QVERIFY(personal(CommunityService{}));
    }
};

BEX_TEST(tst_Standing);
#include "tst_Standing.moc"
