// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using namespace bex::test;

namespace
{

Judgment convicted(QDate on = {2024, 4, 16})
{
    Judgment judgment = aJudgmentWith(fineOf(300));
    judgment.pronouncedOn = on;
    return judgment;
}

Judgment served(Nature nature, ServiceMode mode, QDate on = {2024, 7, 1})
{
    Judgment judgment = aJudgmentWith(firm(u"P8M"));
    judgment.nature = nature;
    judgment.presence = Presence::Absent;
    judgment.served = Service{on, mode};
    return judgment;
}

RemedyDates datesOf(const Judgment &judgment)
{
    return remediesOf(judgment,
                      lawOf(judgment),
                      Calendar(lawBook(), judgment.court.region.value_or(Region::Metropole)));
}

std::optional<QDate> lastDay(const RemedyDates &dates, RemedyKind kind)
{
    for (const Remedy &remedy : dates.open) {
        if (remedy.kind == kind)
            return remedy.lastDay;
    }
    return {};
}

Appeal lodgedBy(RemedyUser user, RemedyScope scope)
{
    return {QDate(2024, 4, 20), user, scope, RemedyLodged::Appeal};
}

} // namespace

/// Expected values: law-core 5.2 (L-20 to L-29), 5.3, 5.4, C-9, C-10.
class tst_Remedies final : public QObject
{
    Q_OBJECT

private slots:
    // L-20; the decision is enforceable the day after, final once twenty days have passed (L-25).
    void closeTenDaysAfterThePronouncement_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("finalLatest");

        QTest::newRow("design.md 6")
            << QDate(2024, 4, 16) << QDate(2024, 4, 26) << QDate(2024, 5, 7);
        QTest::newRow("SC-47") << QDate(2024, 3, 22) << QDate(2024, 4, 2) << QDate(2024, 4, 12);
        QTest::newRow("SC-49") << QDate(2024, 7, 4) << QDate(2024, 7, 15) << QDate(2024, 7, 25);
        QTest::newRow("SC-50") << QDate(2024, 4, 17) << QDate(2024, 4, 29) << QDate(2024, 5, 8);
        QTest::newRow("SC-51") << QDate(2024, 2, 19) << QDate(2024, 2, 29) << QDate(2024, 3, 12);
        QTest::newRow("14 July on a Monday")
            << QDate(2025, 7, 4) << QDate(2025, 7, 15) << QDate(2025, 7, 25);
        QTest::newRow("Sunday then 14 July")
            << QDate(2025, 7, 3) << QDate(2025, 7, 15) << QDate(2025, 7, 24);
        QTest::newRow("holiday then week-end")
            << QDate(2024, 10, 22) << QDate(2024, 11, 4) << QDate(2024, 11, 13);
    }

    void closeTenDaysAfterThePronouncement()
    {
        QFETCH(QDate, on);
        QFETCH(QDate, last);
        QFETCH(QDate, finalLatest);

        const RemedyDates dates = datesOf(convicted(on));

        QCOMPARE(dates.open.size(), std::size_t(1));
        QCOMPARE(lastDay(dates, RemedyKind::Appeal), std::optional(last));
        QVERIFY(dates.open.front().rule == RuleId("L-20"));
        QCOMPARE(dates.enforceableOn, std::optional(last.addDays(1)));
        QVERIFY(dates.finalOn);
        QCOMPARE(dates.finalOn->earliest, last.addDays(1));
        QCOMPARE(dates.finalOn->latest, finalLatest);
    }

    void areDoubledInTheSpringOf2020_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("last");

        QTest::newRow("23 March 2020") << QDate(2020, 3, 23) << QDate(2020, 4, 14);
        QTest::newRow("24 March 2020") << QDate(2020, 3, 24) << QDate(2020, 4, 14);
        QTest::newRow("30 March 2020") << QDate(2020, 3, 30) << QDate(2020, 4, 20);
        QTest::newRow("11 August 2020, over") << QDate(2020, 8, 11) << QDate(2020, 8, 21);
        QTest::newRow("February 2020, before") << QDate(2020, 2, 3) << QDate(2020, 2, 13);
    }

    // The ordonnance is not read in full (C-10): such a day is to be confirmed, others are not.
    void areMarkedWhenDoubled()
    {
        const RemedyDates doubled = datesOf(convicted({2020, 4, 7}));
        const RemedyDates plain = datesOf(convicted());

        QCOMPARE(doubled.open.front().lastDay, QDate(2020, 4, 27));
        QCOMPARE(doubled.open.front().confidence, Confidence::ToConfirm);
        QCOMPARE(doubled.confidence, Confidence::ToConfirm);
        QCOMPARE(plain.open.front().confidence, Confidence::Verified);
    }

    // L-24: five days from the first appeal in time (CPP 500), never less than the person had.
    void giveFiveMoreDaysAfterTheProsecutor_data()
    {
        QTest::addColumn<QDate>("appealed");
        QTest::addColumn<RemedyUser>("by");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QByteArray>("rule");

        using enum RemedyUser;
        const QByteArray own("L-20");
        const QByteArray cross("L-24");
        QTest::newRow("last day, 1 May carried")
            << QDate(2024, 4, 26) << Prosecutor << QDate(2024, 5, 2) << cross;
        QTest::newRow("ends Saturday, carried")
            << QDate(2024, 4, 22) << Prosecutor << QDate(2024, 4, 29) << cross;
        QTest::newRow("ends with the ten days")
            << QDate(2024, 4, 19) << Prosecutor << QDate(2024, 4, 26) << own;
        QTest::newRow("general, in the ten days")
            << QDate(2024, 4, 25) << ProsecutorGeneral << QDate(2024, 4, 30) << cross;
        QTest::newRow("general, later")
            << QDate(2024, 4, 29) << ProsecutorGeneral << QDate(2024, 4, 26) << own;
        QTest::newRow("civil party")
            << QDate(2024, 4, 26) << CivilParty << QDate(2024, 4, 26) << own;
    }
    void giveFiveMoreDaysAfterTheProsecutor()
    {
        QFETCH(QDate, appealed);
        QFETCH(RemedyUser, by);
        QFETCH(QDate, last);
        QFETCH(QByteArray, rule);
        Judgment judgment = convicted();
        judgment.appeals = {{appealed, by, RemedyScope::Penal, RemedyLodged::Appeal}};

        const RemedyDates dates = datesOf(judgment);

        QCOMPARE(dates.open.front().lastDay, last);
        QCOMPARE(dates.open.front().rule.text(), std::string_view(rule.constData()));
    }

    void areGoneForWhoUsedThem()
    {
        Judgment judgment = convicted();
        judgment.appeals = {lodgedBy(RemedyUser::Prosecutor, RemedyScope::Penal),
                            lodgedBy(RemedyUser::Person, RemedyScope::Penal)};

        QVERIFY(datesOf(judgment).open.empty());
    }

    // BEX-49o, C-9: ten days are told for a petty offence; the office waits for the longest
    // reading.
    void tellTheShortestAndRelyOnTheLongestForAPettyPenalOrder()
    {
        Judgment judgment = convicted();
        judgment.court.kind = CourtKind::PoliceCourt;
        judgment.procedure = Procedure::OrdonnancePenale;
        judgment.presence = Presence::Absent;
        judgment.served = Service{QDate(2024, 5, 13), ServiceMode::Notification};

        const RemedyDates dates = datesOf(judgment);

        QCOMPARE(dates.open.front().lastDay, QDate(2024, 5, 23));
        QCOMPARE(dates.open.front().rule.text(), "BEX-49o");
        QCOMPARE(dates.open.front().confidence, Confidence::ToConfirm);
        QCOMPARE(*dates.enforceableOn, QDate(2024, 6, 28));
    }

    void areDoubledInTheSpringOf2020()
    {
        QFETCH(QDate, on);
        QFETCH(QDate, last);

        QCOMPARE(lastDay(datesOf(convicted(on)), RemedyKind::Appeal), std::optional(last));
    }

    void followTheHolidaysOfTheCourt()
    {
        Judgment judgment = convicted({2024, 3, 19});
        QCOMPARE(lastDay(datesOf(judgment), RemedyKind::Appeal), std::optional(QDate(2024, 3, 29)));

        judgment.court.region = Region::AlsaceMoselle;

        QCOMPARE(lastDay(datesOf(judgment), RemedyKind::Appeal), std::optional(QDate(2024, 4, 2)));
    }

    // "one whose clock has not started is left out"; "null while service is missing"
    void doNotRunBeforeService_data()
    {
        QTest::addColumn<int>("nature");
        QTest::newRow("à signifier") << int(Nature::ContradictoireASignifier);
        QTest::newRow("défaut") << int(Nature::Defaut);
    }

    void doNotRunBeforeService()
    {
        QFETCH(int, nature);
        Judgment judgment = served(static_cast<Nature>(nature), ServiceMode::Person);
        judgment.served.reset();

        const RemedyDates dates = datesOf(judgment);

        QVERIFY(dates.open.empty());
        QVERIFY(!dates.enforceableOn);
        QVERIFY(!dates.finalOn);
    }

    // L-21, 5.3: served in person.
    void runFromServiceInPerson()
    {
        const RemedyDates dates =
            datesOf(served(Nature::ContradictoireASignifier, ServiceMode::Person));

        QCOMPARE(lastDay(dates, RemedyKind::Appeal), std::optional(QDate(2024, 7, 11)));
        QCOMPARE(dates.enforceableOn, std::optional(QDate(2024, 7, 12)));
    }

    // L-22, T-46: enforceable at the end of the ten days, though appeal stays open.
    void makeAFirmSentenceEnforceableThoughNotServedInPerson()
    {
        const RemedyDates dates =
            datesOf(served(Nature::ContradictoireASignifier, ServiceMode::Office));

        QCOMPARE(dates.enforceableOn, std::optional(QDate(2024, 7, 12)));
        QVERIFY(std::ranges::any_of(dates.open, [](const Remedy &remedy) {
            return remedy.kind == RemedyKind::Appeal && remedy.rule == RuleId("L-22");
        }));
    }

    // L-23, L-26, L-27
    void countOppositionByResidence_data()
    {
        QTest::addColumn<int>("region");
        QTest::addColumn<QDate>("last");

        QTest::newRow("not known") << -1 << QDate(2024, 7, 11);
        QTest::newRow("metropole") << int(ResidenceRegion::Metropole) << QDate(2024, 7, 11);
        QTest::newRow("Alsace-Moselle")
            << int(ResidenceRegion::AlsaceMoselle) << QDate(2024, 7, 11);
        QTest::newRow("overseas") << int(ResidenceRegion::Reunion) << QDate(2024, 8, 1);
        QTest::newRow("abroad") << int(ResidenceRegion::Foreign) << QDate(2024, 8, 1);
    }

    void countOppositionByResidence()
    {
        QFETCH(int, region);
        QFETCH(QDate, last);
        Judgment judgment = served(Nature::Defaut, ServiceMode::Person);
        if (region >= 0)
            judgment.person.residence->region = static_cast<ResidenceRegion>(region);

        const RemedyDates dates = datesOf(judgment);

        QCOMPARE(lastDay(dates, RemedyKind::Opposition), std::optional(last));
        QCOMPARE(lastDay(dates, RemedyKind::Appeal), std::optional(QDate(2024, 7, 11)));
        QCOMPARE(dates.enforceableOn, std::optional(last.addDays(1)));
    }

    // L-28
    void giveFortyFiveDaysAgainstAPenalOrder()
    {
        Judgment judgment = convicted();
        judgment.procedure = Procedure::OrdonnancePenale;
        judgment.presence = Presence::Absent;
        judgment.served = Service{{2024, 7, 1}, ServiceMode::Notification};

        QCOMPARE(lastDay(datesOf(judgment), RemedyKind::Opposition),
                 std::optional(QDate(2024, 8, 16)));
    }

    // L-29, C-4, C-9: the person is told J+5, the decision is final only after J+6.
    void countClearDaysBothWays_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("told");
        QTest::addColumn<QDate>("finalLatest");

        QTest::newRow("harmless") << QDate(2024, 6, 3) << QDate(2024, 6, 10) << QDate(2024, 6, 11);
        QTest::newRow("one day apart")
            << QDate(2024, 6, 12) << QDate(2024, 6, 17) << QDate(2024, 6, 19);
    }

    void countClearDaysBothWays()
    {
        QFETCH(QDate, on);
        QFETCH(QDate, told);
        QFETCH(QDate, finalLatest);
        Judgment judgment = convicted(on);
        judgment.court.kind = CourtKind::CourtOfAppeal;

        const RemedyDates dates = datesOf(judgment);

        QCOMPARE(lastDay(dates, RemedyKind::Pourvoi), std::optional(told));
        QVERIFY(!lastDay(dates, RemedyKind::Appeal));
        QVERIFY(dates.finalOn);
        QCOMPARE(dates.finalOn->latest, finalLatest);
    }

    // 5.3: 495-11
    void leaveAPleaBargainEnforceableAtOnce()
    {
        Judgment judgment = convicted();
        judgment.procedure = Procedure::Crpc;

        const RemedyDates dates = datesOf(judgment);

        QCOMPARE(dates.enforceableOn, std::optional(QDate(2024, 4, 16)));
        QCOMPARE(lastDay(dates, RemedyKind::Appeal), std::optional(QDate(2024, 4, 26)));
    }

    // BEX-113, design.md 6: "empty once the person has used it", "null while an appeal … is
    // pending"
    void stopOnceUsed()
    {
        Judgment judgment = convicted();
        judgment.appeals = {lodgedBy(RemedyUser::Person, RemedyScope::Penal)};

        const RemedyDates dates = datesOf(judgment);

        QVERIFY(dates.open.empty());
        QVERIFY(!dates.enforceableOn);
        QVERIFY(!dates.finalOn);
    }

    void waitForAnAppealOfTheProsecutor()
    {
        Judgment judgment = convicted();
        judgment.appeals = {lodgedBy(RemedyUser::Prosecutor, RemedyScope::Penal)};

        QVERIFY(!datesOf(judgment).enforceableOn);
    }

    // BEX-114
    void goOnWhenOnlyTheCivilPartIsAppealed()
    {
        Judgment judgment = convicted();
        judgment.appeals = {lodgedBy(RemedyUser::CivilParty, RemedyScope::Civil)};

        const RemedyDates dates = datesOf(judgment);

        QCOMPARE(dates.enforceableOn, std::optional(QDate(2024, 4, 27)));
        QCOMPARE(lastDay(dates, RemedyKind::Appeal), std::optional(QDate(2024, 4, 26)));
    }
};

BEX_TEST(tst_Remedies);
#include "tst_Remedies.moc"
