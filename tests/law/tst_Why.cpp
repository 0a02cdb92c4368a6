// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/explain/Why.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using bex::test::aJudgmentWith;
using bex::test::lawBook;
using bex::test::lawOf;

namespace
{

Judgment eightMonthsFirm()
{
    return aJudgmentWith(bex::test::firm(u"P8M"));
}

PenaltyDetail reinforced()
{
    Imprisonment prison = bex::test::firm(u"P8M");
    prison.suspended = Suspension{SuspensionKind::SursisProbatoireRenforce, prison.total, {}, {}};
    prison.firm.reset();
    prison.mode.reset();
    return prison;
}

bool tells(const Why &why, const Reason &reason)
{
    return std::ranges::find(why.working, reason) != why.working.end();
}

const Step &stepWith(const Plan &plan, PaperKind paper)
{
    return *std::ranges::find(plan.steps, paper, &Step::paper);
}

bool says(const RowReason &row, std::string_view condition)
{
    return std::ranges::find(row.facts, Finding{condition, true}) != row.facts.end();
}

} // namespace

class tst_Why final : public QObject
{
    Q_OBJECT

private slots:
    // BEX-20: convicted, natural, adult, firm part, no warrant, within a year, free, same ressort.
    void tellsTheFactsOfTheRow()
    {
        const Judgment judgment = eightMonthsFirm();
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), stepWith(plan, PaperKind::Jap));

        QCOMPARE(found.rows.front().rule.text(), "BEX-20");
        for (const auto *fact : {"convicted", "firm_within_year", "known_free", "same_ressort"})
            QVERIFY2(says(found.rows.front(), fact), fact);
    }

    // The rows that only changed the step come after the one that made it (BEX-21).
    void tellsTheRowsThatChangedTheStep()
    {
        const Judgment judgment = eightMonthsFirm();
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), stepWith(plan, PaperKind::Jap));

        QCOMPARE(found.rows.size(), std::size_t(2));
        QCOMPARE(found.rows.back().rule.text(), "BEX-21");
        QVERIFY(says(found.rows.back(), "jap_then_spip"));
    }

    // V4 and V5: since 24 March 2020, until the code announced for 2029.
    void tellsFromWhenToWhenTheRowHolds()
    {
        const Judgment judgment = eightMonthsFirm();
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), stepWith(plan, PaperKind::Jap));

        QCOMPARE(found.rows.front().days.first, QDate(2020, 3, 24));
        QCOMPARE(found.rows.front().days.last, QDate(2028, 12, 31));
        QVERIFY(!found.rows.front().articles.empty());
    }

    // L-01: 30 days, CPP 474.
    void tellsTheFigureOfALimit()
    {
        const Judgment judgment = eightMonthsFirm();
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), stepWith(plan, PaperKind::Jap));

        QCOMPARE(found.figures.size(), std::size_t(1));
        QCOMPARE(found.figures.front().parameter, Parameter::JapWindowDays);
        QCOMPARE(found.figures.front().book.value, 30);
        QCOMPARE(found.figures.front().book.article, u"CPP 474"_s);
        QVERIFY(!found.figures.front().settled);
    }

    void tellsWhatTheCourtSettledItself()
    {
        Judgment judgment = eightMonthsFirm();
        judgment.pronouncedOn = QDate(2024, 10, 1);
        const Practice practice{
            {{Parameter::JapWindowDays, {{25, QDate(2024, 9, 30), u"note"_s, u"Mme Exemple"_s}}}}};
        const AppliedLaw law(lawBook(), practice, judgment.pronouncedOn);
        const Plan plan = route(judgment, law);

        const Why found = why(Facts(judgment, law), stepWith(plan, PaperKind::Jap));

        QCOMPARE(*stepWith(plan, PaperKind::Jap).latest, QDate(2024, 10, 26));
        QCOMPARE(found.figures.front().book.value, 20);
        QCOMPARE(found.figures.front().settled->value, 25);
        QCOMPARE(found.figures.front().settled->decidedBy, u"Mme Exemple"_s);
    }

    // What a court settled from a day on leaves the decisions before that day alone.
    void leavesEarlierDecisionsToTheBook()
    {
        const Judgment judgment = eightMonthsFirm();
        const Practice practice{{{Parameter::JapWindowDays, {{25, QDate(2024, 9, 30), {}, {}}}}}};

        const Plan plan = route(judgment, lawBook(), practice);

        QCOMPARE(*stepWith(plan, PaperKind::Jap).latest, QDate(2024, 5, 16));
    }

    // D. 48-2 al. 12 voids nothing of the thirty days of 474; nobody read it of the twenty (L-01).
    void tellsByWhichTextALimitVoidsNothing_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<PenaltyDetail>("penalty");
        QTest::addColumn<PaperKind>("paper");
        QTest::addColumn<QString>("article");

        const PenaltyDetail firm = bex::test::firm(u"P8M");
        const QDate v4(2024, 4, 16);
        QTest::newRow("JAP, V4") << v4 << firm << PaperKind::Jap << u"CPP D. 48-2, al. 12"_s;
        QTest::newRow("JAP, V3") << QDate(2019, 6, 3) << firm << PaperKind::Jap << u"CPP D. 48-2"_s;
        QTest::newRow("JAP, V5") << QDate(2024, 10, 1) << firm << PaperKind::Jap << QString();
        QTest::newRow("SPR") << v4 << reinforced() << PaperKind::Spr << u"CPP D. 546-8"_s;
        QTest::newRow("BOR, none read")
            << v4 << PenaltyDetail(bex::test::fineOf(300)) << PaperKind::Bor << QString();
    }
    void tellsByWhichTextALimitVoidsNothing()
    {
        QFETCH(QDate, on);
        QFETCH(PenaltyDetail, penalty);
        QFETCH(PaperKind, paper);
        QFETCH(QString, article);
        Judgment judgment = aJudgmentWith(penalty);
        judgment.penalties.front().provisionalExecution = true;
        judgment.pronouncedOn = on;
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), stepWith(plan, paper));

        QCOMPARE(found.noNullity ? found.noNullity->cited() : QString(), article);
    }

    // F-01: 20 % of 427, the fee of 127 (2015 to 15 February 2025), a month from 16 April.
    void tellsWhyAnAmount()
    {
        const Judgment judgment = aJudgmentWith(bex::test::fineOf(300));
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), *plan.money);

        const auto euros = [](qint64 cents) { return Money::ofCents(cents); };
        QVERIFY(tells(found, {"why.fine", {euros(30000)}}));
        QVERIFY(tells(found, {"why.fee", {euros(12700)}}));
        QVERIFY(tells(
            found, {"why.discount", {20, euros(42700), euros(8540), euros(150000), euros(34160)}}));
        QVERIFY(tells(found, {"why.month", {QDate(2024, 4, 16), 1, QDate(2024, 5, 16)}}));
        QCOMPARE(found.figures.size(), std::size_t(4));
        QCOMPARE(found.figures.back().parameter, Parameter::FixedFeeCorrectionalCents);
        QCOMPARE(found.figures.back().book.from, QDate(2015, 1, 1));
        QCOMPARE(found.confidence, Confidence::Verified);
    }

    // E-09: seven months less thirty days from 15 February 2024, in two readings.
    void tellsBothReadingsOfAnAmbiguousLength()
    {
        Judgment judgment = aJudgmentWith(bex::test::firm(u"P7M"));
        judgment.pronouncedOn = QDate(2024, 2, 15);
        Detention detention;
        detention.days = 30;
        judgment.detention = {detention};
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), *plan.firm);

        QVERIFY(tells(found, {"why.threshold", {6, QDate(2024, 8, 15)}}));
        QVERIFY(tells(found, {"why.threshold", {12, QDate(2025, 2, 15)}}));
        QVERIFY(tells(found, {"why.count_calendar", {QDate(2024, 8, 16)}}));
        QVERIFY(tells(found, {"why.class_twelve", {}}));
        QVERIFY(tells(found, {"why.count_thirty", {}}));
        QVERIFY(tells(found, {"why.class_six", {}}));
    }

    // C-10, C-2: doubled to 12 April 2020, Easter Sunday, carried to Tuesday.
    void tellsHowALastDayIsCounted()
    {
        Judgment judgment = eightMonthsFirm();
        judgment.pronouncedOn = QDate(2020, 3, 23);
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), plan.remedies.front());

        QVERIFY(tells(found, {"remedy.days", {QDate(2020, 3, 23), 10, QDate(2020, 4, 2)}}));
        QVERIFY(tells(found, {"remedy.doubled", {QDate(2020, 4, 12)}}));
        QVERIFY(tells(found, {"remedy.carried", {QDate(2020, 4, 12), QDate(2020, 4, 14)}}));
    }

    // C-10: a doubled limit is not sure, though CPP 498 is.
    void marksARemedyThatWasDoubled()
    {
        Judgment judgment = eightMonthsFirm();
        judgment.pronouncedOn = QDate(2020, 4, 7);
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), plan.remedies.front());

        QCOMPARE(found.confidence, Confidence::ToConfirm);
    }

    // BEX-09: the code begins on 30 September 2021, inside V4.
    void tellsFromWhenToWhenATextBoundsARow()
    {
        Judgment judgment = eightMonthsFirm();
        judgment.person.minorAtFacts = true;
        judgment.person.birthDate = BirthDate{2007, QDate(2007, 5, 12)};
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), stepWith(plan, PaperKind::Pjjc));

        QCOMPARE(found.rows.front().rule.text(), "BEX-09");
        QCOMPARE(found.rows.front().days.first, QDate(2021, 9, 30));
    }

    // L-20: ten days, CPP 498.
    void tellsWhyARemedyEnds()
    {
        const Judgment judgment = eightMonthsFirm();
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), plan.remedies.front());

        QCOMPARE(found.rows.front().rule.text(), "L-20");
        QCOMPARE(found.rows.front().articles.front().cited(), u"CPP 498"_s);
        QCOMPARE(found.figures.front().book.value, 10);
    }

    // CPP 491: one month for whoever lives outside metropolitan France.
    void tellsTheMonthOfAFarOpposition()
    {
        Judgment judgment = eightMonthsFirm();
        judgment.nature = Nature::Defaut;
        judgment.presence = Presence::Absent;
        judgment.served = Service{QDate(2024, 6, 3), ServiceMode::Person};
        judgment.person.residence->region = ResidenceRegion::Foreign;
        const Plan plan = route(judgment, lawBook(), {});

        const Why found = why(Facts(judgment, lawOf(judgment)), plan.remedies.front());

        QCOMPARE(found.figures.front().parameter, Parameter::OppositionFarMonths);
    }
};

BEX_TEST(tst_Why);
#include "tst_Why.moc"
