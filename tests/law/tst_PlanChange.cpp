// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/events/PlanChange.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;

namespace
{

Step summons(PaperKind paper, Recipient to, std::vector<int> penalties)
{
    Step step{.rule = RuleId("BEX-20")};
    step.act = Act::Summons;
    step.paper = paper;
    step.to = to;
    step.penalties = std::move(penalties);
    return step;
}

Step alertOf(RuleId rule)
{
    Step step{.rule = rule};
    step.act = Act::Alert;
    step.to = Recipient::Prosecutor;
    return step;
}

Plan planOf(std::vector<Step> steps)
{
    Plan plan;
    plan.steps = std::move(steps);
    return plan;
}

const Step jap = summons(PaperKind::Jap, Recipient::Jap, {0});
const Step spip = summons(PaperKind::Spip, Recipient::Spip, {0});

} // namespace

class tst_PlanChange final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyBetweenAPlanAndItself()
    {
        const Plan plan = route(
            bex::test::aJudgmentWith(bex::test::firm(u"P8M")), bex::test::lawBook(), Practice());

        const PlanChange change = compare(plan, plan);

        QVERIFY(change.isEmpty());
        QCOMPARE(change.steps.size(), plan.steps.size());
    }

    void keepsAStoppedStepWhereItStood()
    {
        const PlanChange change = compare(planOf({alertOf(RuleId("BEX-13")), jap, spip}),
                                          planOf({alertOf(RuleId("BEX-13")), spip}));

        const std::vector<StepLine> wanted{{0, 0, {}}, {1, {}, {}}, {2, 1, {}}};
        QVERIFY(change.steps == wanted);
        QVERIFY(change.steps[1].isStopped());
        QVERIFY(!change.isEmpty());
    }

    void keepsStoppedStepsInTheirOrder()
    {
        const PlanChange change = compare(planOf({jap, spip}), planOf({}));

        const std::vector<StepLine> wanted{{0, {}, {}}, {1, {}, {}}};
        QVERIFY(change.steps == wanted);
    }

    void showsANewStepInTheOrderAfter()
    {
        const PlanChange change = compare(planOf({spip}), planOf({jap, spip}));

        const std::vector<StepLine> wanted{{{}, 0, {}}, {0, 1, {}}};
        QVERIFY(change.steps == wanted);
        QVERIFY(change.steps[0].isNew());
        QVERIFY(!change.isEmpty());
    }

    void namesTheFieldsThatChanged()
    {
        Step later = jap;
        later.latest = QDate(2024, 5, 16);
        later.lastUsable = QDate(2024, 5, 16);
        later.order = 1;

        const PlanChange change = compare(planOf({jap}), planOf({later}));

        const EnumSet<StepField> wanted{StepField::Latest, StepField::LastUsable, StepField::Order};
        QVERIFY(change.steps.front().isChanged());
        QVERIFY(change.steps.front().changed == wanted);
        QVERIFY(!change.isEmpty());
    }

    void namesEachField_data()
    {
        QTest::addColumn<Step>("after");
        QTest::addColumn<int>("field");

        const auto row = [](const char *name, StepField field, const auto &change) {
            Step after = jap;
            change(after);
            QTest::newRow(name) << after << static_cast<int>(field);
        };
        const QDate day(2024, 5, 2);
        row("rule", StepField::Rule, [](Step &s) { s.rule = RuleId("BEX-45"); });
        row("also", StepField::Also, [](Step &s) { s.also = {RuleId("BEX-21")}; });
        row("penalties", StepField::Penalties, [](Step &s) { s.penalties = {0, 1}; });
        row("provisional", StepField::Provisional, [](Step &s) { s.provisional = true; });
        row("order", StepField::Order, [](Step &s) { s.order = 1; });
        row("earliest", StepField::Earliest, [&](Step &s) { s.earliest = day; });
        row("latest", StepField::Latest, [&](Step &s) { s.latest = day; });
        row("preferred", StepField::PreferredFrom, [&](Step &s) { s.preferredFrom = day; });
        row("last usable", StepField::LastUsable, [&](Step &s) { s.lastUsable = day; });
        row("tolerated", StepField::ToleratedUntil, [&](Step &s) { s.toleratedUntil = day; });
        row("deadline", StepField::Deadline, [&](Step &s) { s.deadline = day; });
        row("mentions", StepField::Mentions, [](Step &s) { s.mentions.insert(Mention::M3); });
        row("copies", StepField::Copies, [](Step &s) { s.copies.insert(Copy::S); });
        row("articles", StepField::Articles, [](Step &s) {
            s.articles = {{u"CPP"_s, u"474"_s, {}, {}, {}}};
        });
        row("because", StepField::Because, [](Step &s) { s.because = {{"receive", {}}}; });
        row("figures", StepField::Figures, [](Step &s) {
            s.figures.insert(Parameter::JapWindowDays);
        });
        row("confidence", StepField::Confidence, [](Step &s) {
            s.confidence = Confidence::Deduced;
        });
    }
    void namesEachField()
    {
        QFETCH(Step, after);
        QFETCH(int, field);

        const PlanChange change = compare(planOf({jap}), planOf({after}));

        QCOMPARE(change.steps.size(), 1U);
        QVERIFY(change.steps.front().changed == EnumSet{static_cast<StepField>(field)});
    }

    void knowsAnAppointmentThatServesOnePenaltyFewer()
    {
        const PlanChange change =
            compare(planOf({summons(PaperKind::Spip, Recipient::Spip, {0, 1})}), planOf({spip}));

        QCOMPARE(change.steps.size(), 1U);
        QVERIFY(change.steps.front().changed == EnumSet{StepField::Penalties});
    }

    void givesAStepBeforeToOneStepAfter()
    {
        const PlanChange change = compare(planOf({spip}), planOf({spip, spip}));

        const std::vector<StepLine> wanted{{0, 0, {}}, {{}, 1, {}}};
        QVERIFY(change.steps == wanted);
    }

    void prefersTheStepOfTheSamePenalties()
    {
        const Step both = summons(PaperKind::Spip, Recipient::Spip, {0, 1});

        const PlanChange change = compare(planOf({both, spip}), planOf({spip}));

        const std::vector<StepLine> wanted{{0, {}, {}}, {1, 0, {}}};
        QVERIFY(change.steps == wanted);
    }

    void tellsAlikeStepsOfTwoRowsApart()
    {
        const Step pregnancy = alertOf(RuleId("BEX-13"));
        const Step sixMonths = alertOf(RuleId("BEX-43"));

        const PlanChange change = compare(planOf({pregnancy, sixMonths}), planOf({sixMonths}));

        const std::vector<StepLine> wanted{{0, {}, {}}, {1, 0, {}}};
        QVERIFY(change.steps == wanted);
    }

    void aSummonsToSendLaterIsAnotherStep()
    {
        Step sent = jap;
        sent.act = Act::SendLater;

        const PlanChange change = compare(planOf({jap}), planOf({sent}));

        QCOMPARE(change.steps.size(), 2U);
        QVERIFY(change.steps[0].isStopped());
        QVERIFY(change.steps[1].isNew());
    }

    void tellsQuestionsAskedAndAnswered()
    {
        const Question mode{RuleId("BEX-49"), {u"/penalties/0/mode"_s}, {"question.mode", {}}};
        const Question custody{RuleId("BEX-49"), {u"/person/custody"_s}, {"question.custody", {}}};
        Plan before;
        before.questions = {mode, custody};
        Plan after;
        after.questions = {custody, {RuleId("BEX-38"), {}, {"question.BEX-38", {}}}};

        const PlanChange change = compare(before, after);

        QVERIFY(change.answered == std::vector{mode});
        QCOMPARE(change.asked.size(), 1U);
        QVERIFY(change.asked.front().rule == RuleId("BEX-38"));
        QVERIFY(!change.isEmpty());
    }

    void tellsReasonsThatCameAndWent()
    {
        const RegisterReason judge{0, WaitReason::AwaitingJap};
        const RegisterReason appeal{0, WaitReason::Appeal};
        Plan before;
        before.waiting = {judge, {1, WaitReason::TimeLimitRunning}};
        Plan after;
        after.waiting = {appeal, {1, WaitReason::TimeLimitRunning}};

        const PlanChange change = compare(before, after);

        QVERIFY(change.waitingNoMore == std::vector{judge});
        QVERIFY(change.waitingNow == std::vector{appeal});
        QVERIFY(!change.isEmpty());
    }

    void namesWhatElseThePlansSay_data()
    {
        QTest::addColumn<Plan>("after");
        QTest::addColumn<int>("field");

        const auto row = [](const char *name, PlanField field, const auto &change) {
            Plan after;
            change(after);
            QTest::newRow(name) << after << static_cast<int>(field);
        };
        const QDate day(2024, 4, 27);
        row("law", PlanField::Law, [](Plan &p) { p.law = LawVersion::V5; });
        row("status", PlanField::Status, [](Plan &p) { p.status = PlanStatus::Ambiguous; });
        row("firm", PlanField::Firm, [](Plan &p) { p.firm.emplace(); });
        row("remedies", PlanField::Remedies, [&](Plan &p) {
            p.remedies.push_back({RemedyKind::Appeal, day, RuleId("L-20")});
        });
        row("enforceable", PlanField::EnforceableOn, [&](Plan &p) { p.enforceableOn = day; });
        row("final", PlanField::FinalOn, [&](Plan &p) { p.finalOn = FinalDates{day, day}; });
        row("money", PlanField::Money, [](Plan &p) { p.money.emplace(); });
    }
    void namesWhatElseThePlansSay()
    {
        QFETCH(Plan, after);
        QFETCH(int, field);

        const PlanChange change = compare(Plan(), after);

        QVERIFY(change.changed == EnumSet{static_cast<PlanField>(field)});
        QVERIFY(!change.isEmpty());
    }

    void asksAgainWhatALaterEventGivesAnotherReason()
    {
        Step payment{.rule = RuleId("BEX-121")};
        payment.act = Act::Record;
        payment.because = {{"payment.part", {QDate(2024, 5, 2)}}};
        Step statement = summons(PaperKind::Rcp, Recipient::Person, {});
        Plan before = planOf({statement, payment, jap});
        Plan after = before;
        QVERIFY(askedAgain(before, after).empty());

        after.steps[0].also = {RuleId("BEX-118")};
        after.steps[0].because = {{"error.statement", {QDate(2024, 5, 3)}}};
        after.steps[1].because = {{"payment.full", {QDate(2024, 5, 3)}}};
        after.steps[2].because = {{"window.days", {3}}};

        // What no event speaks of keeps what became of it, whatever its reasons.
        QVERIFY((askedAgain(before, after) == std::vector<std::size_t>{0, 1}));
        QVERIFY(askedAgain(planOf({jap}), after).empty());
    }
};

BEX_TEST(tst_PlanChange);
#include "tst_PlanChange.moc"
