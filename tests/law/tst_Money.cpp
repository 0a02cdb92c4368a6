// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using namespace bex::test;

Q_DECLARE_METATYPE(bex::law::Judgment)
Q_DECLARE_METATYPE(bex::law::CourtKind)
Q_DECLARE_METATYPE(bex::law::Procedure)

namespace
{

Penalty penaltyOf(PenaltyDetail detail)
{
    return {std::move(detail), {}, {}, {}, {}, {}};
}

Judgment pronounced(QDate on, const std::vector<PenaltyDetail> &details)
{
    Judgment judgment = aJudgment();
    judgment.pronouncedOn = on;
    for (const PenaltyDetail &detail : details)
        judgment.penalties.push_back(penaltyOf(detail));
    return judgment;
}

Judgment in2024(const std::vector<PenaltyDetail> &details)
{
    return pronounced({2024, 4, 16}, details);
}

Fine fine(int euros, int suspended, int deposit, std::vector<Surcharge> surcharges = {})
{
    return {Money::ofEuros(euros),
            Money::ofEuros(suspended),
            std::move(surcharges),
            Money::ofEuros(deposit),
            {}};
}

Imprisonment probation()
{
    return {length(u"P6M"),
            Suspension{SuspensionKind::SursisProbatoire, length(u"P6M"), length(u"P24M"), {}},
            {},
            {},
            {},
            {}};
}

/// A minor owes no fixed fee (T-33).
Judgment ofAMinor(Judgment judgment)
{
    judgment.person.minorAtFacts = true;
    return judgment;
}

Judgment servedAbsent(Judgment judgment, std::optional<bool> cited)
{
    judgment.nature = Nature::ContradictoireASignifier;
    judgment.presence = Presence::Absent;
    judgment.served = Service{{2024, 7, 1}, ServiceMode::Person};
    judgment.citedInPerson = cited;
    return judgment;
}

Judgment before(CourtKind court, Judgment judgment)
{
    judgment.court.kind = court;
    return judgment;
}

Money cents(qint64 value)
{
    return Money::ofCents(value);
}

std::optional<MoneyDue> dueOf(const Judgment &judgment)
{
    return amountDue(judgment, lawOf(judgment));
}

} // namespace

/// Expected values: law-core 7.1 to 7.7, F-01 to F-16, and BEX-49r.
class tst_Money final : public QObject
{
    Q_OBJECT

private slots:
    void isDueNowAndLater_data()
    {
        QTest::addColumn<Judgment>("judgment");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("discount");
        QTest::addColumn<qint64>("payable");
        QTest::addColumn<qint64>("otherwise");

        const auto row =
            [](const char *name, const Judgment &judgment, std::array<qint64, 4> sums) {
                QTest::newRow(name) << judgment << sums[0] << sums[1] << sums[2] << sums[3];
            };
        row("F-01", in2024({fineOf(300)}), {42700, 8540, 34160, 42700});
        row("F-02", pronounced({2025, 3, 17}, {fineOf(300)}), {55400, 11080, 44320, 55400});
        row("F-03", ofAMinor(in2024({fineOf(7500)})), {750000, 150000, 600000, 750000});
        row("F-04", ofAMinor(in2024({fineOf(7501)})), {750100, 150000, 600100, 750100});
        row("F-05", in2024({fineOf(7373)}), {750000, 150000, 600000, 750000});
        row("F-06", in2024({fineOf(7500)}), {762700, 150000, 612700, 762700});
        row("F-07", in2024({DayFine{100, Money::ofEuros(10)}}), {112700, 22540, 90160, 112700});
        row("F-08", servedAbsent(in2024({fineOf(500)}), true), {62700, 12540, 50160, 75400});
        row("F-09",
            in2024({fine(500, 0, 0, {{SurchargeKind::UninsuredDriving, Money::ofEuros(250)}})}),
            {87700, 17540, 70160, 87700});
        row("F-10", in2024({fine(1000, 400, 0)}), {72700, 14540, 58160, 72700});
        row("F-11", in2024({probation()}), {12700, 2540, 10160, 12700});
        row("F-12", in2024({fine(600, 0, 400)}), {32700, 6540, 26160, 32700});
        row("F-14",
            before(CourtKind::PoliceCourt, in2024({fineOf(135)})),
            {16600, 3320, 13280, 16600});
        row("several fines, one cap",
            in2024({fineOf(5000), fineOf(5000)}),
            {1012700, 150000, 862700, 1012700});
        row("a fine and day-fines, one base",
            in2024({fineOf(200), DayFine{20, Money::ofEuros(10)}}),
            {52700, 10540, 42160, 52700});
        row("hunting",
            in2024({fine(500, 0, 0, {{SurchargeKind::Hunting, Money::ofEuros(250)}})}),
            {87700, 17540, 70160, 87700});
        row("a fine wholly suspended", in2024({fine(400, 400, 0)}), {12700, 2540, 10160, 12700});
        row("BEX-49r, deposit above what is due", in2024({fine(300, 0, 500)}), {0, 0, 0, 0});
        row("a fine of nothing", in2024({fineOf(0)}), {12700, 2540, 10160, 12700});
    }

    void isDueNowAndLater()
    {
        QFETCH(Judgment, judgment);
        QFETCH(qint64, base);
        QFETCH(qint64, discount);
        QFETCH(qint64, payable);
        QFETCH(qint64, otherwise);

        const auto due = dueOf(judgment);

        QVERIFY(due);
        QCOMPARE(due->base, std::optional(cents(base)));
        QCOMPARE(due->discount, std::optional(cents(discount)));
        QCOMPARE(due->payable, std::optional(cents(payable)));
        QCOMPARE(due->otherwise, std::optional(cents(otherwise)));
        QVERIFY(due->readings.empty());
    }

    // F-13, 7.6: whether the discount covers the surcharge for victims is not confirmed.
    void givesTwoLinesForTheVictimSupportSurcharge()
    {
        const auto due = dueOf(
            in2024({fine(1000, 0, 0, {{SurchargeKind::VictimSupport, Money::ofEuros(100)}})}));

        QVERIFY(due);
        QVERIFY(!due->base);
        QVERIFY(!due->discount);
        QVERIFY(!due->payable);
        QCOMPARE(due->otherwise, std::optional(cents(122700)));
        QCOMPARE(due->readings.size(), std::size_t(2));
        QVERIFY(!due->readings[0].victimSupportDiscounted);
        QCOMPARE(due->readings[0].discount, cents(22540));
        QCOMPARE(due->readings[0].payable, cents(100160));
        QVERIFY(due->readings[1].victimSupportDiscounted);
        QCOMPARE(due->readings[1].discount, cents(24540));
        QCOMPARE(due->readings[1].payable, cents(98160));
    }

    // F-2: the table of CGI 1018 A, on both sides of its dates.
    void takesTheFixedFeeOfTheDay_data()
    {
        QTest::addColumn<CourtKind>("court");
        QTest::addColumn<Procedure>("procedure");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<qint64>("euros");

        const std::array<QDate, 5> days{
            {{2014, 12, 31}, {2015, 1, 1}, {2025, 2, 15}, {2025, 2, 16}, {2026, 3, 2}}};
        const auto rows = [&](const char *name,
                              CourtKind court,
                              Procedure procedure,
                              std::array<qint64, 5> euros) {
            for (std::size_t i = 0; i < days.size(); ++i)
                QTest::addRow("%s, %s", name, qPrintable(days[i].toString(Qt::ISODate)))
                    << court << procedure << days[i] << euros[i];
        };
        using enum CourtKind;
        rows("ordonnance pénale",
             CorrectionalCourt,
             Procedure::OrdonnancePenale,
             {22, 31, 31, 62, 62});
        rows("police court", PoliceCourt, Procedure::Ordinary, {22, 31, 31, 62, 62});
        rows(
            "correctional court", CorrectionalCourt, Procedure::Ordinary, {90, 127, 127, 254, 254});
        rows("court of appeal", CourtOfAppeal, Procedure::Ordinary, {120, 169, 169, 338, 338});
        rows("assize court", AssizeCourt, Procedure::Ordinary, {375, 527, 527, 1054, 1054});
    }

    void takesTheFixedFeeOfTheDay()
    {
        QFETCH(CourtKind, court);
        QFETCH(Procedure, procedure);
        QFETCH(QDate, on);
        QFETCH(qint64, euros);
        Judgment judgment = before(court, pronounced(on, {fineOf(300)}));
        judgment.procedure = procedure;
        if (procedure == Procedure::OrdonnancePenale) {
            judgment.presence = Presence::Absent;
            judgment.served = Service{on, ServiceMode::Notification};
            judgment.citedInPerson = false;
        }

        const auto due = dueOf(judgment);

        QVERIFY(due);
        QCOMPARE(due->droitFixe, Money::ofEuros(euros));
        QCOMPARE(due->droitFixeOtherwise, std::optional(Money::ofEuros(euros)));
    }

    // 7.2: doubled for an absent person cited in person; it falls when paid within the month.
    void doublesTheFeeOfSomeAbsentPersons()
    {
        const auto cited = dueOf(servedAbsent(in2024({fineOf(500)}), true));
        const auto notCited = dueOf(servedAbsent(in2024({fineOf(500)}), false));
        const auto unknown = dueOf(servedAbsent(in2024({fineOf(500)}), {}));

        QCOMPARE(cited->droitFixe, Money::ofEuros(127));
        QCOMPARE(cited->droitFixeOtherwise, std::optional(Money::ofEuros(254)));
        QCOMPARE(notCited->droitFixeOtherwise, std::optional(Money::ofEuros(127)));
        QVERIFY(!unknown->droitFixeOtherwise);
        QVERIFY(!unknown->otherwise);
    }

    // 7.3, C-3: never carried over.
    void ends_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("lastDay");

        QTest::newRow("SC-37") << QDate(2024, 4, 16) << QDate(2024, 5, 16);
        QTest::newRow("SC-40") << QDate(2025, 1, 31) << QDate(2025, 2, 28);
        QTest::newRow("SC-41") << QDate(2024, 2, 29) << QDate(2024, 3, 29);
        QTest::newRow("a Sunday that is 14 July") << QDate(2024, 6, 14) << QDate(2024, 7, 14);
        QTest::newRow("a Sunday") << QDate(2025, 6, 13) << QDate(2025, 7, 13);
        QTest::newRow("31 January of a leap year") << QDate(2024, 1, 31) << QDate(2024, 2, 29);
    }

    void ends()
    {
        QFETCH(QDate, on);
        QFETCH(QDate, lastDay);

        QCOMPARE(dueOf(pronounced(on, {fineOf(300)}))->lastDay, std::optional(lastDay));
    }

    void runsFromServiceForAnAbsentPerson()
    {
        Judgment unserved = servedAbsent(in2024({fineOf(500)}), true);
        unserved.served.reset();

        QCOMPARE(dueOf(servedAbsent(in2024({fineOf(500)}), true))->lastDay,
                 std::optional(QDate(2024, 8, 1)));
        QVERIFY(!dueOf(unserved)->lastDay);
    }

    void saysWhatItIsMadeOf()
    {
        const auto due = dueOf(
            in2024({fine(600, 100, 50, {{SurchargeKind::UninsuredDriving, Money::ofEuros(300)}}),
                    DayFine{20, Money::ofEuros(10)}}));

        QCOMPARE(due->fine, Money::ofEuros(700));
        QCOMPARE(due->surcharges, Money::ofEuros(300));
        QCOMPARE(due->deposit, Money::ofEuros(50));
        QCOMPARE(due->base, std::optional(Money::ofEuros(700 + 300 - 50 + 127)));
    }

    void isNothingForAMinorWithoutAFine()
    {
        QVERIFY(!dueOf(ofAMinor(in2024({CommunityService{60, {}, Consent::Given, {}}}))));
    }

    void roundsHalfUpToTheCent_data()
    {
        QTest::addColumn<qint64>("sum");
        QTest::addColumn<int>("rate");
        QTest::addColumn<qint64>("share");

        QTest::newRow("exact") << qint64(42700) << 20 << qint64(8540);
        QTest::newRow("two fifths down") << qint64(42702) << 20 << qint64(8540);
        QTest::newRow("three fifths up") << qint64(42703) << 20 << qint64(8541);
        QTest::newRow("half up") << qint64(5) << 50 << qint64(3);
    }

    void roundsHalfUpToTheCent()
    {
        QFETCH(qint64, sum);
        QFETCH(int, rate);
        QFETCH(qint64, share);

        QCOMPARE(cents(sum).percent(rate), cents(share));
    }

    // The reader takes a day-fine of 9 999 days at ten billion euros, and 16 MiB of them.
    void staysBoundedHoweverLongTheFile()
    {
        Money sum;
        for (int i = 0; i < 300'000; ++i)
            sum += cents(1'000'000'000'000) * 9'999;

        QVERIFY(sum > cents(0));
        QVERIFY(sum + sum >= sum);
        QVERIFY(sum.percent(20) > cents(0));
    }
};

BEX_TEST(tst_Money);
#include "tst_Money.moc"
