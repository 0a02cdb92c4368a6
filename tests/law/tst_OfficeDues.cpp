// SPDX-License-Identifier: EUPL-1.2
#include "models/law/OfficeDues.h"
#include "models/law/Route.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace bex;
using namespace bex::law;

namespace
{

const QDate pronounced(2024, 4, 16);
const QDate known(2024, 4, 20);

std::optional<DatedDuty> dutyOfStep(const StepTerms &step, bool waitsForService = false)
{
    return dutyOf(step, {pronounced, known, waitsForService});
}

/// Fined on a day, with the plan that follows: what the office owes for its bordereau.
std::optional<DatedDuty> bordereauOf(Judgment judgment)
{
    const Plan plan = route(judgment, test::lawBook(), {});
    const auto slip = std::ranges::find(plan.steps, PaperKind::Bor, &Step::paper);
    if (slip == plan.steps.end())
        return std::nullopt;
    return dutyOfStep({slip->act, slip->paper, slip->latest, slip->lastUsable});
}

Judgment finedOn(QDate day)
{
    Judgment judgment = test::aJudgmentWith(test::fineOf(300));
    judgment.pronouncedOn = day;
    return judgment;
}

std::optional<QDate> sheetOf(const Judgment &judgment)
{
    return recordSheetDueOn(judgment, finalityOf(route(judgment, test::lawBook(), {})));
}

} // namespace

/// What the office owes, and by when: law-core 4.H, 4.I; law-other A1.
class tst_OfficeDues final : public QObject
{
    Q_OBJECT

private slots:
    void sortsTheStepsOfAPlan_data()
    {
        QTest::addColumn<StepTerms>("step");
        QTest::addColumn<std::optional<DatedDuty>>("duty");
        using Owed = std::optional<DatedDuty>;
        const QDate latest(2024, 5, 16);

        QTest::newRow("a summons is due with the decision, not at its limit")
            << StepTerms{Act::Summons, PaperKind::Jap, latest, latest}
            << Owed({OfficeDuty::Handing, pronounced});
        QTest::newRow("the statement is handed") << StepTerms{Act::Hand, PaperKind::Rcp, {}, {}}
                                                 << Owed({OfficeDuty::Handing, pronounced});
        QTest::newRow("the receipt") << StepTerms{Act::Hand, PaperKind::Rec, {}, {}}
                                     << Owed({OfficeDuty::Receipt, pronounced});
        QTest::newRow("D. 48-2-3: as soon as it is known")
            << StepTerms{Act::SendLater, PaperKind::Jap, {}, {}}
            << Owed({OfficeDuty::Sending, known});
        QTest::newRow("the slip to the Treasury, on an open day")
            << StepTerms{Act::Transmit, PaperKind::Bor, QDate(2024, 4, 20), QDate(2024, 4, 19)}
            << Owed({OfficeDuty::Bordereau, {2024, 4, 19}});
        QTest::newRow("with the service when it has no day")
            << StepTerms{Act::Transmit, PaperKind::Bor, {}, {}} << Owed();
        QTest::newRow("the certified copy")
            << StepTerms{Act::Transmit, PaperKind::Ome, QDate(2024, 6, 9), QDate(2024, 6, 7)}
            << Owed({OfficeDuty::CertifiedCopy, {2024, 6, 7}});
        QTest::newRow("JAP and SPIP are told") << StepTerms{Act::Inform, PaperKind::Inf, {}, {}}
                                               << Owed({OfficeDuty::Transmission, known});
        QTest::newRow("an alert") << StepTerms{Act::Alert, {}, {}, {}}
                                  << Owed({OfficeDuty::Transmission, known});
        QTest::newRow("to receive is no line of its own")
            << StepTerms{Act::Receive, {}, {}, {}} << Owed();
        QTest::newRow("nor to explain") << StepTerms{Act::Explain, {}, {}, {}} << Owed();
    }
    void sortsTheStepsOfAPlan()
    {
        QFETCH(StepTerms, step);
        QFETCH(std::optional<DatedDuty>, duty);

        QVERIFY(dutyOfStep(step) == duty);
    }

    void sendsTheStatementOfAnUnservedDecisionWithItsService()
    {
        const StepTerms statement{Act::SendLater, PaperKind::Rcp, {}, {}};
        const StepTerms summons{Act::SendLater, PaperKind::Jap, {}, {}};

        QVERIFY(!dutyOfStep(statement, true));
        QVERIFY(dutyOfStep(statement, false));
        QVERIFY(dutyOfStep(summons, true));
    }

    void sendsTheBordereauOnTheSecondWorkingDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("due");

        QTest::newRow("Tuesday") << QDate(2024, 4, 16) << QDate(2024, 4, 18);
        // Saturday counts as working (C-7), and is not open: the day before.
        QTest::newRow("Thursday") << QDate(2024, 4, 18) << QDate(2024, 4, 19);
        // field.md 6.10: a Friday before a bank holiday, Easter Monday 1 April 2024.
        QTest::newRow("before Easter") << QDate(2024, 3, 29) << QDate(2024, 3, 29).addDays(4);
    }
    void sendsTheBordereauOnTheSecondWorkingDay()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, due);

        const auto duty = bordereauOf(finedOn(day));

        QVERIFY(duty);
        QCOMPARE_EQ(int(duty->duty), int(OfficeDuty::Bordereau));
        QCOMPARE_EQ(duty->on, due);
    }

    /// law-other A1: appeal until Monday 22 January at midnight; fifteen days from then.
    void sendsTheSheetFifteenDaysAfterItIsFinal()
    {
        QCOMPARE_EQ(sheetOf(finedOn({2024, 1, 10})).value_or(QDate()), QDate(2024, 2, 6));
    }

    void sendsTheSheetOfADefaultFifteenDaysAfterItsService()
    {
        Judgment judgment = finedOn({2024, 1, 10});
        judgment.nature = Nature::Defaut;
        judgment.presence = Presence::Absent;
        QVERIFY(!sheetOf(judgment));

        judgment.served = Service{QDate(2024, 2, 1), ServiceMode::Person};

        QCOMPARE_EQ(sheetOf(judgment).value_or(QDate()), QDate(2024, 2, 16));
    }

    void sendsNoSheetWhileTheDecisionIsNotFinalNorOfAnAcquittal()
    {
        Judgment appealed = finedOn({2024, 1, 10});
        appealed.appeals = {{QDate(2024, 1, 15), RemedyUser::Person, RemedyScope::Penal, {}}};
        QVERIFY(!sheetOf(appealed));

        Judgment acquitted = test::aJudgment();
        acquitted.outcome = Outcome::Acquittal;
        QVERIFY(!sheetOf(acquitted));
    }

    /// CPP 486: three days to deposit the original.
    void comparesWithTheOriginalOnceItIsDeposited()
    {
        QCOMPARE_EQ(comparisonDueOn(pronounced, pronounced), QDate(2024, 4, 19));
        QCOMPARE_EQ(comparisonDueOn(pronounced, {2024, 4, 19}), QDate(2024, 4, 19));
        QCOMPARE_EQ(comparisonDueOn(pronounced, {2024, 5, 2}), QDate(2024, 5, 2));
    }
};

Q_DECLARE_METATYPE(bex::law::StepTerms)

BEX_TEST(tst_OfficeDues);
#include "tst_OfficeDues.moc"
