// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Appointment.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;

Q_DECLARE_METATYPE(bex::law::AppointmentVerdict)

namespace
{

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
        QTest::addColumn<AppointmentVerdict>("verdict");

        using enum AppointmentVerdict;
        QTest::newRow("after the time to appeal") << false << QDate(2024, 5, 2) << Fits;
        QTest::newRow("the first open day after it") << false << QDate(2024, 4, 29) << Fits;
        QTest::newRow("the last day") << false << QDate(2024, 5, 16) << Fits;
        QTest::newRow("the day after the last") << false << QDate(2024, 5, 17) << AfterLimit;
        QTest::newRow("the last day of the appeal") << false << QDate(2024, 4, 26) << AppealRunning;
        QTest::newRow("today") << false << QDate(2024, 4, 16) << AppealRunning;
        QTest::newRow("1 May") << false << QDate(2024, 5, 1) << ClosedDay;
        QTest::newRow("a Saturday") << false << QDate(2024, 4, 27) << ClosedDay;
        QTest::newRow("yesterday") << false << QDate(2024, 4, 15) << InThePast;
        QTest::newRow("before the floor") << true << QDate(2024, 4, 25) << BeforeFloor;
        QTest::newRow("on the floor, the appeal runs")
            << true << QDate(2024, 4, 26) << AppealRunning;
        QTest::newRow("within ten to fifteen days") << true << QDate(2024, 4, 29) << Fits;
        QTest::newRow("the last usable day") << true << QDate(2024, 4, 30) << Fits;
        QTest::newRow("the day after the ceiling") << true << QDate(2024, 5, 2) << AfterLimit;
    }

    void judgesADate()
    {
        QFETCH(bool, reinforced);
        QFETCH(QDate, day);
        QFETCH(AppointmentVerdict, verdict);
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);

        const auto judged = judgeAppointment(
            reinforced ? reinforcedSummons() : japSummons(), day, QDate(2024, 4, 16), calendar);

        QCOMPARE(judged, verdict);
    }

    // A course has no limit for its summons (BEX-80): any open day will do.
    void takesAnyOpenDayWithoutALimit()
    {
        const Calendar calendar(bex::test::lawBook(), Region::Metropole);

        QCOMPARE(judgeAppointment(summons(), {2024, 9, 3}, {2024, 4, 16}, calendar),
                 AppointmentVerdict::Fits);
    }

    // C-2 does not extend a ceiling, and the holidays are those of the court.
    void followsTheHolidaysOfTheCourt()
    {
        Step step = japSummons();
        step.latest = step.lastUsable = QDate(2024, 5, 31);
        const QDate abolition(2024, 5, 22);

        QCOMPARE(
            judgeAppointment(
                step, abolition, {2024, 4, 16}, Calendar(bex::test::lawBook(), Region::Metropole)),
            AppointmentVerdict::Fits);
        QCOMPARE(
            judgeAppointment(
                step, abolition, {2024, 4, 16}, Calendar(bex::test::lawBook(), Region::Martinique)),
            AppointmentVerdict::ClosedDay);
    }
};

BEX_TEST(tst_Appointment);
#include "tst_Appointment.moc"
