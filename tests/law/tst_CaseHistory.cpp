// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/events/PlanChange.h"
#include "models/law/events/RouteAfter.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/RandomJudgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;

namespace
{

/// One event of each kind, so many days after a decision, with all that may happen twice.
std::vector<Event> everythingAfter(QDate decision)
{
    const auto on = [decision](int days) { return decision.addDays(days); };
    return {SummonsNotHanded{on(0), SummonsPaper::Jap},
            SummonsNotHanded{on(0), SummonsPaper::Stg},
            DecisionServed{on(5), ServiceMode::Home},
            DecisionServed{on(5), ServiceMode::Person},
            PersonMoved{on(6), Residence{ResidenceKind::Fixed, u"Lyon"_s, {}, {}}, {}},
            PersonMoved{on(6), Residence{ResidenceKind::Fixed, u"Lille"_s, {}, {}}, {}},
            PregnancyDeclared{on(7)},
            CivilAppealLodged{on(8), CivilAppellant::CivilParty},
            PenalAppealLodged{on(9), PenalAppellant::Person},
            PenalAppealLodged{on(9), PenalAppellant::Prosecutor},
            RemedyWithdrawn{on(10), RemedyUser::Person},
            RemedyWithdrawn{on(10), RemedyUser::Prosecutor},
            OppositionLodged{on(11), RemedyScope::Civil},
            ProsecutorReceived{on(20), on(60), {}},
            ProsecutorReceived{on(20), on(50), {}},
            AppointmentMissed{on(25), MissedBefore::Spip, false},
            AppointmentMissed{on(25), MissedBefore::Jap, false},
            UrgencyArisen{on(26), UrgencyGround::FlightRisk},
            AppliedToJap{on(27)},
            JapSilent{on(200), on(3)},
            PaymentReported{on(28), Money::ofEuros(100)},
            PaymentReported{on(28), Money::ofEuros(50)},
            ErrorFound{on(29), CorrectedText::Statement},
            PersonImprisoned{on(30)}};
}

Plan after(const Judgment &judgment, std::vector<Event> events)
{
    const auto history = CaseHistory::create(judgment, std::move(events));
    Q_ASSERT(history);
    return routeAfter(*history, test::lawBook(), {});
}

/// Whatever the list, one order: three ways to turn it.
std::vector<std::vector<Event>> turned(const std::vector<Event> &events)
{
    std::vector<std::vector<Event>> ways(3, events);
    std::ranges::reverse(ways[0]);
    std::ranges::rotate(ways[1], ways[1].begin() + static_cast<std::ptrdiff_t>(events.size() / 2));
    for (std::size_t i = 0; i + 1 < events.size(); i += 2)
        std::swap(ways[2][i], ways[2][i + 1]);
    return ways;
}

} // namespace

class tst_CaseHistory final : public QObject
{
    Q_OBJECT

private slots:
    void withoutEventsThePlanIsThatOfTheCounter()
    {
        test::RandomJudgments random(1);
        for (int i = 0; i < 200; ++i) {
            const Judgment judgment = random.next();

            QVERIFY(after(judgment, {}) == route(judgment, test::lawBook(), {}));
        }
    }

    void theOrderOfTheListChangesNothing()
    {
        test::RandomJudgments random(2);
        for (int i = 0; i < 100; ++i) {
            const Judgment judgment = random.next();
            const std::vector<Event> events = everythingAfter(judgment.pronouncedOn);

            const Plan plan = after(judgment, events);

            for (const auto &way : turned(events))
                QVERIFY(after(judgment, way) == plan);
        }
    }

    void eachEventAloneLeavesAPlanThatHolds()
    {
        test::RandomJudgments random(3);
        for (int i = 0; i < 100; ++i) {
            const Judgment judgment = random.next();
            for (const Event &event : everythingAfter(judgment.pronouncedOn)) {
                if (std::holds_alternative<RemedyWithdrawn>(event))
                    continue;

                const Plan plan = after(judgment, {event});

                for (const Step &step : plan.steps) {
                    QVERIFY(!step.because.empty());
                    QVERIFY(!step.articles.empty());
                    QVERIFY(!step.latest || !step.earliest || *step.earliest <= *step.latest);
                }
            }
        }
    }

    void ordersByDayThenByKind()
    {
        const QDate day(2024, 5, 2);
        const auto history = CaseHistory::create(test::aJudgmentWith(test::fineOf(300)),
                                                 {PersonDied{day},
                                                  PaymentReported{day, Money::ofEuros(1)},
                                                  AppliedToJap{day.addDays(-1)},
                                                  PaymentReported{day, Money::ofEuros(2)}});

        QVERIFY(history);
        const std::vector<Event> wanted{AppliedToJap{day.addDays(-1)},
                                        PaymentReported{day, Money::ofEuros(1)},
                                        PaymentReported{day, Money::ofEuros(2)},
                                        PersonDied{day}};
        QVERIFY(std::ranges::equal(history->events(), wanted));
    }

    void knowsWhatTheEventsTaught()
    {
        const QDate day(2024, 5, 2);
        const Residence lyon{ResidenceKind::Fixed, u"Lyon"_s, {}, {}};
        const auto history = CaseHistory::create(test::aJudgmentWith(test::fineOf(300)),
                                                 {DecisionServed{day, ServiceMode::Home},
                                                  PersonMoved{day, lyon, u"1 rue du Port"_s},
                                                  PregnancyDeclared{day},
                                                  PersonImprisoned{day},
                                                  CivilAppealLodged{day, CivilAppellant::Person},
                                                  OppositionLodged{day, RemedyScope::Penal}});
        QVERIFY(history);

        const Judgment known = history->asKnown();

        QVERIFY(known.served == (Service{day, ServiceMode::Home}));
        QVERIFY(known.person.residence == lyon);
        QCOMPARE(known.person.address, u"1 rue du Port"_s);
        QCOMPARE(known.person.pregnantOver12Weeks, true);
        QVERIFY(known.person.custody == Custody::OtherCase);
        QCOMPARE(known.appeals.size(), 2U);
        QVERIFY(history->judgment().appeals.empty());
    }

    void takesTheLastRemedyOfThePartyBack()
    {
        const QDate day(2024, 4, 18);
        const auto history =
            CaseHistory::create(test::aJudgmentWith(test::fineOf(300)),
                                {PenalAppealLodged{day, PenalAppellant::Person},
                                 PenalAppealLodged{day, PenalAppellant::ProsecutorGeneral},
                                 RemedyWithdrawn{day, RemedyUser::Person}});
        QVERIFY(history);

        const Judgment known = history->asKnown();

        QCOMPARE(known.appeals.size(), 1U);
        QVERIFY(known.appeals.front().by == RemedyUser::ProsecutorGeneral);
    }

    void refusesADayThatDoesNotExist()
    {
        const auto history =
            CaseHistory::create(test::aJudgmentWith(test::fineOf(300)), {PersonDied{}});

        QVERIFY(!history);
    }

    void ordersTheMovesOfOneDayByWhatTheySay()
    {
        const auto moved = [](std::optional<bool> sameRessort) {
            return Event(PersonMoved{
                QDate(2024, 4, 18), {ResidenceKind::Fixed, u"Lyon"_s, sameRessort, {}}, {}});
        };
        const std::vector<Event> inOrder{moved({}), moved(false), moved(true)};

        for (std::size_t a = 0; a < inOrder.size(); ++a) {
            for (std::size_t b = 0; b < inOrder.size(); ++b)
                QCOMPARE(comesBefore(inOrder[a], inOrder[b]), a < b);
        }
    }

    void tellsWhatAnEventChanged()
    {
        const Judgment judgment = test::aJudgmentWith(test::firm(u"P8M"));
        const Plan before = route(judgment, test::lawBook(), {});

        const PlanChange change = compare(
            before,
            after(judgment, {PenalAppealLodged{QDate(2024, 4, 18), PenalAppellant::Person}}));

        const auto stopped = [&](PaperKind paper) {
            return std::ranges::any_of(change.steps, [&](const StepLine &line) {
                return line.isStopped() && before.steps[*line.before].paper == paper;
            });
        };
        QVERIFY(stopped(PaperKind::Jap));
        QVERIFY(stopped(PaperKind::Spip));
        QVERIFY(!stopped(PaperKind::Rcp));
        const std::vector<RegisterReason> appealed{{0, WaitReason::Appeal}};
        QVERIFY(change.waitingNow == appealed);
        QVERIFY(change.changed.contains(PlanField::EnforceableOn));
    }
};

BEX_TEST(tst_CaseHistory);
#include "tst_CaseHistory.moc"
