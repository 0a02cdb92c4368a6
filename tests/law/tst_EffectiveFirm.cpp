// SPDX-License-Identifier: EUPL-1.2
#include "models/law/EffectiveFirm.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using namespace bex::test;

Q_DECLARE_METATYPE(bex::law::FirmClass)

namespace
{

struct Given {
    QList<QString> firm;
    QList<QString> revoked = {};
    int detained = 0;
    QDate on = QDate(2024, 4, 16);
};

Judgment judgmentOf(const Given &given)
{
    Judgment judgment = aJudgment();
    judgment.pronouncedOn = given.on;
    for (const QString &length : given.firm)
        judgment.penalties.push_back({bex::test::firm(length), {}, {}, {}, {}, {}});
    for (const QString &length : given.revoked)
        judgment.revocations->push_back({bex::test::length(length),
                                         SuspensionRevoked::SursisProbatoire,
                                         RevokedBy::TrialCourt,
                                         {}});
    if (given.detained > 0)
        judgment.detention->push_back({DetentionKind::Pretrial, given.detained, {}, {}});
    return judgment;
}

FirmSum sumOf(const Judgment &judgment)
{
    const auto sum = effectiveFirm(judgment, lawOf(judgment));
    Q_ASSERT(sum);
    return *sum;
}

} // namespace

/// Expected values: law-core 6.2 and the examples of 6.3.
class tst_EffectiveFirm final : public QObject
{
    Q_OBJECT

private slots:
    void isSure_data()
    {
        QTest::addColumn<QList<QString>>("firm");
        QTest::addColumn<QList<QString>>("revoked");
        QTest::addColumn<int>("detained");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("endsOn");
        QTest::addColumn<FirmClass>("firmClass");

        const auto row =
            [](const char *name, const Given &given, QDate endsOn, FirmClass firmClass) {
                QTest::newRow(name) << given.firm << given.revoked << given.detained << given.on
                                    << endsOn << firmClass;
            };
        using enum FirmClass;
        row("E-01", {{u"P6M"_s}}, {2024, 10, 16}, UpToSixMonths);
        row("E-02", {{u"P6M1D"_s}}, {2024, 10, 17}, UpToTwelveMonths);
        row("E-03", {{u"P12M"_s}}, {2025, 4, 16}, UpToTwelveMonths);
        row("E-03 said in years", {{u"P1Y"_s}}, {2025, 4, 16}, UpToTwelveMonths);
        row("E-04", {{u"P12M1D"_s}}, {2025, 4, 17}, Over);
        row("E-04 said in years", {{u"P1Y1D"_s}}, {2025, 4, 17}, Over);
        row("E-05", {{u"P5M"_s}, {u"P2M"_s}}, {2024, 11, 16}, UpToTwelveMonths);
        row("E-06", {{u"P8M"_s}, {u"P5M"_s}}, {2025, 5, 16}, Over);
        row("E-07", {{u"P8M"_s}, {u"P5M"_s}, 40}, {2025, 4, 6}, UpToTwelveMonths);
        row("E-10, 130 days", {{u"P4M"_s}, {}, 130}, {2024, 4, 8}, Nil);
        row("E-11", {{u"P8M"_s}, {}, 65}, {2024, 10, 12}, UpToSixMonths);
        row("E-13", {{u"P10M"_s}}, {2025, 2, 16}, UpToTwelveMonths);
        row("27 days said in days stay sure", {{u"P5M27D"_s}}, {2024, 10, 13}, UpToSixMonths);
        row("days of two parts, fewer than 28",
            {{u"P2M13D"_s, u"P3M14D"_s}},
            {2024, 10, 13},
            UpToSixMonths);
        row("months first, then the end of the month",
            {{u"P1M"_s}, {}, 0, {2025, 1, 31}},
            {2025, 2, 28},
            UpToSixMonths);
        row("four years, both counts above a year", {{u"P4Y"_s}, {}, 1079}, {2025, 5, 3}, Over);
        row("margin 4 is sure", {{u"P12M"_s}, {}, 4}, {2025, 4, 12}, UpToTwelveMonths);
    }

    void isSure()
    {
        QFETCH(QList<QString>, firm);
        QFETCH(QList<QString>, revoked);
        QFETCH(int, detained);
        QFETCH(QDate, on);
        QFETCH(QDate, endsOn);
        QFETCH(FirmClass, firmClass);

        const EffectiveFirm effective = sumOf(judgmentOf({firm, revoked, detained, on})).effective;

        QVERIFY(!effective.ambiguous);
        QCOMPARE(effective.endsOn, endsOn);
        QCOMPARE(effective.firmClass, firmClass);
        QVERIFY(effective.readings.empty());
    }

    void isAmbiguous_data()
    {
        QTest::addColumn<QList<QString>>("firm");
        QTest::addColumn<QList<QString>>("revoked");
        QTest::addColumn<int>("detained");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("endsOn");
        QTest::addColumn<FirmClass>("calendar");
        QTest::addColumn<FirmClass>("thirty");

        const auto row = [](const char *name,
                            const Given &given,
                            QDate endsOn,
                            FirmClass calendar,
                            FirmClass thirty) {
            QTest::newRow(name) << given.firm << given.revoked << given.detained << given.on
                                << endsOn << calendar << thirty;
        };
        using enum FirmClass;
        row("E-08", {{u"P15M"_s}, {}, 91}, {2025, 4, 16}, UpToTwelveMonths, UpToTwelveMonths);
        row("E-09",
            {{u"P7M"_s}, {}, 30, {2024, 2, 15}},
            {2024, 8, 16},
            UpToTwelveMonths,
            UpToSixMonths);
        row("E-09 in August, BEX-49q",
            {{u"P7M"_s}, {}, 30, {2024, 8, 15}},
            {2025, 2, 13},
            UpToSixMonths,
            UpToSixMonths);
        row("E-10", {{u"P4M"_s}, {}, 122}, {2024, 4, 16}, Nil, Nil);
        row("E-10, 121 days leave one day",
            {{u"P4M"_s}, {}, 121},
            {2024, 4, 17},
            UpToSixMonths,
            Nil);
        row("119 days of four months",
            {{u"P4M"_s}, {}, 119},
            {2024, 4, 19},
            UpToSixMonths,
            UpToSixMonths);
        row("120 days of four months", {{u"P4M"_s}, {}, 120}, {2024, 4, 18}, UpToSixMonths, Nil);
        row("one day of detention",
            {{u"P12M"_s}, {}, 1},
            {2025, 4, 15},
            UpToTwelveMonths,
            UpToTwelveMonths);
        row("four years, a year of thirty-day months",
            {{u"P4Y"_s}, {}, 1080},
            {2025, 5, 2},
            Over,
            UpToTwelveMonths);
        row("28 days said in days",
            {{u"P11M28D"_s}},
            {2025, 4, 13},
            UpToTwelveMonths,
            UpToTwelveMonths);
        row("28 days of two parts",
            {{u"P5M14D"_s, u"P6M14D"_s}},
            {2025, 4, 13},
            UpToTwelveMonths,
            UpToTwelveMonths);
        row("28 days, firm and revoked",
            {{u"P5M14D"_s}, {u"P6M14D"_s}},
            {2025, 4, 13},
            UpToTwelveMonths,
            UpToTwelveMonths);
        row("365 days", {{u"P365D"_s}}, {2025, 4, 16}, UpToTwelveMonths, Over);
        row("180 days, margin 3", {{u"P180D"_s}}, {2024, 10, 13}, UpToSixMonths, UpToSixMonths);
        row("margin 3 with detention",
            {{u"P12M"_s}, {}, 3},
            {2025, 4, 13},
            UpToTwelveMonths,
            UpToTwelveMonths);
    }

    void isAmbiguous()
    {
        QFETCH(QList<QString>, firm);
        QFETCH(QList<QString>, revoked);
        QFETCH(int, detained);
        QFETCH(QDate, on);
        QFETCH(QDate, endsOn);
        QFETCH(FirmClass, calendar);
        QFETCH(FirmClass, thirty);

        const EffectiveFirm effective = sumOf(judgmentOf({firm, revoked, detained, on})).effective;

        QVERIFY(effective.ambiguous);
        QCOMPARE(effective.readings.size(), std::size_t(2));
        QVERIFY(effective.readings[0].count == CountOfMonths::Calendar);
        QCOMPARE(effective.readings[0].endsOn, std::optional(endsOn));
        QCOMPARE(effective.readings[0].firmClass, calendar);
        QVERIFY(effective.readings[1].count == CountOfMonths::Thirty);
        QVERIFY(!effective.readings[1].endsOn);
        QCOMPARE(effective.readings[1].firmClass, thirty);
    }

    // design.md 6: `working`, the terms of the sum in their order.
    void showsItsSum()
    {
        const auto terms = sumOf(judgmentOf({{u"P8M"_s}, {u"P5M"_s}, 40})).effective.working;

        QCOMPARE(terms.size(), std::size_t(3));
        QVERIFY((terms[0] == FirmTerm{FirmTerm::Kind::Firm, length(u"P8M"), 0}));
        QVERIFY((terms[1] == FirmTerm{FirmTerm::Kind::Revoked, length(u"P5M"), 0}));
        QVERIFY((terms[2] == FirmTerm{FirmTerm::Kind::Detained, {}, 40}));
        QCOMPARE(sumOf(judgmentOf({{u"P8M"_s}})).effective.working.size(), std::size_t(1));
        QCOMPARE(sumOf(judgmentOf({{u"P8M"_s}, {}, 1})).effective.working.size(), std::size_t(2));
    }

    void leavesOutTheSuspendedPart()
    {
        Judgment judgment = aJudgmentWith(Imprisonment{
            length(u"P18M"),
            Suspension{SuspensionKind::SursisProbatoire, length(u"P12M"), length(u"P24M"), {}},
            length(u"P6M"),
            FirmMode::None,
            {},
            {}});

        QCOMPARE(sumOf(judgment).effective.endsOn, QDate(2024, 10, 16)); // E-12
    }

    void leavesOutWhatTheJapRevoked()
    {
        Judgment judgment = judgmentOf({{u"P10M"_s}, {u"P4M"_s}});
        judgment.revocations->front().by = RevokedBy::Jap;

        QCOMPARE(sumOf(judgment).effective.endsOn, QDate(2025, 2, 16)); // E-13, BEX-48
    }

    void leavesOutAnAbsorbedPenalty()
    {
        Judgment judgment = judgmentOf({{u"P10M"_s, u"P8M"_s}});
        judgment.penalties[1].absorbed = true;

        QCOMPARE(sumOf(judgment).effective.endsOn, QDate(2025, 2, 16));
    }

    void deductsEachKindOfDetention()
    {
        Judgment judgment = judgmentOf({{u"P14M"_s}});
        judgment.detention = {{DetentionKind::Pretrial, 30, {}, {}},
                              {DetentionKind::Arse, 30, {}, {}},
                              {DetentionKind::Arrest, 5, {}, {}},
                              {DetentionKind::Abroad, 15, {}, {}}};

        QCOMPARE(sumOf(judgment).effective.endsOn, QDate(2025, 6, 16).addDays(-80));
    }

    // A file may hold lengths that no calendar and no whole number of 32 bits can add up.
    void staysOverHoweverLongTheFile()
    {
        const QList<QString> absurd(33'041, u"P9999Y9999M"_s);

        const EffectiveFirm effective = sumOf(judgmentOf({{u"P8M"_s}, absurd})).effective;

        QCOMPARE(effective.firmClass, FirmClass::Over);
        QVERIFY(!effective.ambiguous);
        QVERIFY(effective.endsOn.isValid());
    }

    void isNilHoweverMuchIsDeducted()
    {
        Judgment judgment = judgmentOf({{u"P8M"_s}});
        judgment.detention =
            std::vector<Detention>(300'000, {DetentionKind::Pretrial, 9'999, {}, {}});

        const EffectiveFirm effective = sumOf(judgment).effective;

        QCOMPARE(effective.firmClass, FirmClass::Nil);
        QVERIFY(effective.endsOn.isValid());
    }

    void saysNothingWithoutAFirmPartOrAnAnswer()
    {
        QVERIFY(!effectiveFirm(aJudgmentWith(fineOf(300)), lawOf(aJudgmentWith(fineOf(300)))));
        Judgment unknownRevocations = judgmentOf({{u"P8M"_s}});
        unknownRevocations.revocations.reset();
        QVERIFY(!effectiveFirm(unknownRevocations, lawOf(unknownRevocations)));
        Judgment unknownDetention = judgmentOf({{u"P8M"_s}});
        unknownDetention.detention.reset();
        QVERIFY(!effectiveFirm(unknownDetention, lawOf(unknownDetention)));
    }
};

BEX_TEST(tst_EffectiveFirm);
#include "tst_EffectiveFirm.moc"
