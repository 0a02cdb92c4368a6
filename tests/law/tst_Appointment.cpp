// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Appointment.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;

Q_DECLARE_METATYPE(bex::law::AppointmentRemarks)

namespace
{

const AppointmentCircumstances today{QDate(2024, 4, 16)};

Step summons()
{
    Step step{RuleId("BEX-20")};
    step.act = Act::Summons;
    return step;
}

/// SC-01: JAP by 16 May 2024, best after the ten days of appeal.
Step japSummons()
{
    Step step = summons();
    step.latest = step.lastUsable = QDate(2024, 5, 16);
    step.preferredFrom = QDate(2024, 4, 27);
    return step;
}

/// 5.4: SPR between 26 April and 1 May 2024.
Step reinforcedSummons()
{
    Step step = summons();
    step.earliest = QDate(2024, 4, 26);
    step.latest = QDate(2024, 5, 1);
    step.lastUsable = QDate(2024, 4, 30);
    step.preferredFrom = QDate(2024, 4, 27);
    return step;
}

} // namespace

class tst_Appointment final : public QObject
{
    Q_OBJECT

private slots:
    void judgesADate_data()
    {
        QTest::addColumn<bool>("reinforced");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<AppointmentRemarks>("remarks");

        using enum AppointmentRemark;
        const auto jap = [](const char *name, QDate day, AppointmentRemarks remarks) {
            QTest::newRow(name) << false << day << remarks;
        };
        const auto spr = [](const char *name, QDate day, AppointmentRemarks remarks) {
            QTest::newRow(name) << true << day << remarks;
        };
        jap("after the time to appeal", {2024, 5, 2}, {});
        jap("the first open day after it", {2024, 4, 29}, {});
        jap("the last day", {2024, 5, 16}, {});
        jap("the day after the last", {2024, 5, 17}, {AfterLimit});
        jap("the last day of the appeal", {2024, 4, 26}, {AppealRunning});
        jap("today", {2024, 4, 16}, {AppealRunning});
        jap("1 May", {2024, 5, 1}, {ClosedDay});
        jap("a Saturday", {2024, 4, 27}, {ClosedDay});
        jap("yesterday", {2024, 4, 15}, {InThePast, AppealRunning});
        // Nothing hides anything: a Sunday past the limit is both.
        jap("a Sunday past the limit", {2024, 5, 19}, {ClosedDay, AfterLimit});
        spr("before the floor", {2024, 4, 25}, {BeforeFloor, AppealRunning});
        spr("on the floor, the appeal runs", {2024, 4, 26}, {AppealRunning});
        spr("within ten to fifteen days", {2024, 4, 29}, {});
        spr("the last usable day", {2024, 4, 30}, {});
        spr("the day after the ceiling", {2024, 5, 2}, {AfterLimit});
    }

    void judgesADate()
    {
        QFETCH(bool, reinforced);
        QFETCH(QDate, day);
        QFETCH(AppointmentRemarks, remarks);
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);

        const auto judged =
            remarksOn(reinforced ? reinforcedSummons() : japSummons(), day, today, calendar);

        QVERIFY(judged == remarks);
    }

    // A course has no limit for its summons (BEX-80): any open day will do.
    void takesAnyOpenDayWithoutALimit()
    {
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);

        QVERIFY(remarksOn(summons(), {2024, 9, 3}, today, calendar).isEmpty());
    }

    // 5.3: appeal until Friday 26 April, enforceable on the 27th.
    void saysThatTheAppealRunsForACourseToo()
    {
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);
        AppointmentCircumstances circumstances = today;
        circumstances.enforceableOn = QDate(2024, 4, 27);
        Step provisional = summons();
        provisional.provisional = true;

        const AppointmentRemarks running{AppointmentRemark::AppealRunning};
        QVERIFY(remarksOn(summons(), {2024, 4, 26}, circumstances, calendar) == running);
        QVERIFY(remarksOn(summons(), {2024, 4, 29}, circumstances, calendar).isEmpty());
        QVERIFY(remarksOn(provisional, {2024, 4, 26}, circumstances, calendar).isEmpty());
        circumstances.enforceableOn = QDate(2024, 4, 29);
        QVERIFY(remarksOn(summons(), {2024, 4, 29}, circumstances, calendar).isEmpty());
    }

    // BEX-21, BEX-22: one appointment lies strictly before the other.
    void keepsTheOrderThatTheJapChose_data()
    {
        QTest::addColumn<std::optional<QDate>>("after");
        QTest::addColumn<std::optional<QDate>>("before");
        QTest::addColumn<bool>("kept");

        const std::optional<QDate> none;
        const auto on = [](int day) { return std::optional(QDate(2024, 5, day)); };
        QTest::newRow("nothing fixed yet") << none << none << true;
        QTest::newRow("after the first") << on(3) << none << true;
        QTest::newRow("on the day of the first") << on(6) << none << false;
        QTest::newRow("before the first") << on(7) << none << false;
        QTest::newRow("before the second") << none << on(7) << true;
        QTest::newRow("on the day of the second") << none << on(6) << false;
        QTest::newRow("after the second") << none << on(3) << false;
    }

    void keepsTheOrderThatTheJapChose()
    {
        QFETCH(std::optional<QDate>, after);
        QFETCH(std::optional<QDate>, before);
        QFETCH(bool, kept);
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);
        AppointmentCircumstances circumstances = today;
        circumstances.after = after;
        circumstances.before = before;

        const auto remarks = remarksOn(japSummons(), {2024, 5, 6}, circumstances, calendar);

        QCOMPARE_EQ(remarks.contains(AppointmentRemark::OutOfOrder), !kept);
        QCOMPARE_EQ(wantsConfirmation(remarks), !kept);
    }

    void knowsWhenNobodyCanKeepBoth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("hour");
        QTest::addColumn<bool>("clashes");

        QTest::newRow("the same hour") << QDate(2024, 5, 2) << QTime(9, 20) << true;
        QTest::newRow("59 minutes before") << QDate(2024, 5, 2) << QTime(8, 21) << true;
        QTest::newRow("59 minutes later") << QDate(2024, 5, 2) << QTime(10, 19) << true;
        QTest::newRow("an hour later") << QDate(2024, 5, 2) << QTime(10, 20) << false;
        QTest::newRow("another day") << QDate(2024, 5, 3) << QTime(9, 20) << false;
    }

    void knowsWhenNobodyCanKeepBoth()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, hour);
        QFETCH(bool, clashes);
        const Appointment jap{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};
        const Appointment other{day, hour, u"SPIP 93"_s};

        QCOMPARE_EQ(clash(jap, other), clashes);
        QCOMPARE_EQ(clash(other, jap), clashes);
    }

    void confirmsAnHourAtWhichThePersonIsDueElsewhere()
    {
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);
        AppointmentCircumstances circumstances = today;
        circumstances.isDueElsewhere = true;

        const auto remarks = remarksOn(japSummons(), {2024, 5, 2}, circumstances, calendar);

        QVERIFY(remarks == AppointmentRemarks{AppointmentRemark::SameHour});
        QVERIFY(wantsConfirmation(remarks));
    }

    // BEX-27b: only the JAP and the SPIP have a planning.
    void marksADateThatNobodyGave()
    {
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);
        AppointmentCircumstances circumstances = today;
        circumstances.givenBeforehand = false;
        Step jap = japSummons();
        jap.to = Recipient::Jap;
        Step course = summons();
        course.to = Recipient::CourseProvider;

        const AppointmentRemarks off{AppointmentRemark::OffPlanning};
        QVERIFY(remarksOn(jap, {2024, 5, 2}, circumstances, calendar) == off);
        QVERIFY(remarksOn(jap, {2024, 5, 2}, today, calendar).isEmpty());
        QVERIFY(remarksOn(course, {2024, 5, 2}, circumstances, calendar).isEmpty());
    }

    // C-2 does not extend a ceiling, and the holidays are those of the court.
    void followsTheHolidaysOfTheCourt()
    {
        Step step = japSummons();
        step.latest = step.lastUsable = QDate(2024, 5, 31);
        const QDate abolition(2024, 5, 22);
        const Calendar here(bex::test::lawBook(), Region::Metropole);
        const Calendar there(bex::test::lawBook(), Region::Martinique);

        const AppointmentRemarks closed{AppointmentRemark::ClosedDay};
        QVERIFY(remarksOn(step, abolition, today, here).isEmpty());
        QVERIFY(remarksOn(step, abolition, today, there) == closed);
    }
};

BEX_TEST(tst_Appointment);
#include "tst_Appointment.moc"
