// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/HearingModel.h"
#include "models/desk/JournalModel.h"
#include "models/desk/SlotModel.h"
#include "models/desk/StepModel.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/SlotText.h"
#include "models/desk/text/StepText.h"
#include "tests/desk/ModelSpy.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;

/// The guided steps, and the smaller tables beside them.
class tst_StepModel final : public QObject
{
    Q_OBJECT

private slots:
    void saysSignAndWordOfEveryState_data();
    void saysSignAndWordOfEveryState();
    void saysTheLastUsableDayWithItsWeekday();
    void saysTheAppointment();
    void keepsAMarkOnAnAppointmentThatDoesNotFit();
    void namesThePublicHoliday();
    void namesWhatIsExplained_data();
    void namesWhatIsExplained();
    void saysTheFirstOfAMonthAsTheLanguageDoes();
    void tellsAlertsApartByTheirReason();
    void announcesTheStepThatIsTakenInHand();
    void hearingsAnnounceWhatChanged();
    void slotsAnnounceWhatChanged();
    void theJournalOnlyGrows();
};

namespace
{

StepRow step(int number)
{
    law::Step summons{law::RuleId("BEX-20"), {}, {0}};
    summons.act = law::Act::Summons;
    summons.paper = law::PaperKind::Jap;
    summons.to = law::Recipient::Jap;
    summons.latest = summons.lastUsable = QDate(2024, 5, 16);
    return {number,
            registry::StepId(number),
            number,
            summons,
            registry::StepState::ToDo,
            {},
            {},
            {},
            {},
            false,
            false};
}

} // namespace

void tst_StepModel::saysSignAndWordOfEveryState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("inHand");
    QTest::addColumn<bool>("late");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("word");

    const auto toDo = static_cast<int>(registry::StepState::ToDo);
    QTest::newRow("to do") << toDo << false << false << u"○"_s << u"to do"_s;
    QTest::newRow("in hand") << toDo << true << false << u"▶"_s << u"in hand"_s;
    QTest::newRow("late") << toDo << false << true << u"!"_s << u"late"_s;
    QTest::newRow("done") << static_cast<int>(registry::StepState::Done) << false << false << u"✔"_s
                          << u"done"_s;
    QTest::newRow("impossible") << static_cast<int>(registry::StepState::Impossible) << false
                                << false << u"✕"_s << u"impossible"_s;
}

void tst_StepModel::saysSignAndWordOfEveryState()
{
    QFETCH(int, state);
    QFETCH(bool, inHand);
    QFETCH(bool, late);
    QFETCH(QString, sign);
    QFETCH(QString, word);
    StepModel model;
    const QAbstractItemModelTester tester(&model);
    StepRow row = step(1);
    row.state = static_cast<registry::StepState>(state);
    row.inHand = inHand;
    row.late = late;

    model.setRows({row});

    QCOMPARE_EQ(model.index(0, StepModel::State).data().toString(), word);
    QCOMPARE_EQ(model.index(0, 0).data(StepModel::SignRole).toString(), sign);
}

void tst_StepModel::saysTheLastUsableDayWithItsWeekday()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    StepModel model;
    model.setRows({step(1)});

    QCOMPARE_EQ(model.index(0, StepModel::Limit).data().toString(),
                u"no later than Thu 16 May 2024"_s);
    QCOMPARE_EQ(model.index(0, StepModel::Limit).data(SortRole).toDate(), QDate(2024, 5, 16));
}

void tst_StepModel::saysTheAppointment()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    StepModel model;
    StepRow row = step(1);
    row.appointment = law::Appointment{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};

    model.setRows({row});

    QCOMPARE_EQ(model.index(0, 0).data(StepModel::DetailRole).toString(),
                u"Thu 2 May 2024 at 09:20, cabinet 2"_s);
}

void tst_StepModel::keepsAMarkOnAnAppointmentThatDoesNotFit()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    StepModel model;
    StepRow row = step(1);
    row.appointment = law::Appointment{QDate(2024, 5, 19), QTime(9, 20), {}};
    row.verdict.remarks = {law::AppointmentRemark::AfterLimit, law::AppointmentRemark::ClosedDay};

    model.setRows({row});

    QCOMPARE_EQ(model.index(0, 0).data(StepModel::DetailRole).toString(),
                u"! closed at the weekend · after the limit · Sun 19 May 2024 at 09:20"_s);
}

void tst_StepModel::namesThePublicHoliday()
{
    const SlotVerdict closed{{law::AppointmentRemark::ClosedDay}};

    QCOMPARE_EQ(SlotText::remarks(closed, QDate(2024, 12, 25)), u"public holiday (Christmas)"_s);
    QCOMPARE_EQ(SlotText::remarks(closed, QDate(2024, 5, 9)), u"public holiday (Ascension Day)"_s);
    QCOMPARE_EQ(SlotText::remarks(closed, QDate(2024, 5, 18)), u"closed at the weekend"_s);
}

void tst_StepModel::namesWhatIsExplained_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<std::optional<law::LicenceMeasure>>("licence");
    QTest::addColumn<QString>("title");

    const std::optional<law::LicenceMeasure> none;
    const std::optional suspension(law::LicenceMeasure::Suspension);
    QTest::newRow("a fine") << QByteArray("BEX-70") << none << u"Explain the payment"_s;
    QTest::newRow("a ban") << QByteArray("BEX-93") << none << u"Explain the ban"_s;
    QTest::newRow("a licence") << QByteArray("BEX-90") << none
                               << u"Explain the measure on the licence"_s;
    QTest::newRow("a suspended licence")
        << QByteArray("BEX-90") << suspension << u"Explain the suspension of the licence"_s;
    QTest::newRow("a civil party") << QByteArray("BEX-102") << none << u"Inform the civil party"_s;
}

void tst_StepModel::namesWhatIsExplained()
{
    QFETCH(QByteArray, rule);
    QFETCH(std::optional<law::LicenceMeasure>, licence);
    QFETCH(QString, title);
    StepRow row = step(1);
    row.step.rule = law::RuleId(rule.constData());
    row.step.act = law::Act::Explain;
    row.licence = licence;

    QCOMPARE_EQ(StepText::title(row), title);
}

void tst_StepModel::saysTheFirstOfAMonthAsTheLanguageDoes()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString french = longDay(QDate(2027, 6, 1));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    QCOMPARE_EQ(french, u"mardi 1er juin 2027"_s);
    QCOMPARE_EQ(longDay(QDate(2027, 6, 1)), u"Tuesday 1 June 2027"_s);
}

void tst_StepModel::tellsAlertsApartByTheirReason()
{
    StepModel model;
    StepRow row = step(1);
    row.step.act = law::Act::Alert;
    row.step.paper.reset();
    row.why = u"Pregnant for more than twelve weeks."_s;

    model.setRows({row});

    QCOMPARE_EQ(model.index(0, 0).data(StepModel::DetailRole).toString(), row.why);
}

void tst_StepModel::announcesTheStepThatIsTakenInHand()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<StepRow> rows{step(1), step(2), step(3)};
    rows[0].inHand = true;
    model.setRows(rows);
    const test::ModelSpy spy(model);

    rows[0].inHand = false;
    rows[2].inHand = true;
    model.setRows(rows);

    QCOMPARE_EQ(spy.heard(), (QStringList{u"changed 0-0"_s, u"changed 2-2"_s}));
}

void tst_StepModel::hearingsAnnounceWhatChanged()
{
    HearingModel model;
    const QAbstractItemModelTester tester(&model);
    const HearingRow one{1, QDate(2024, 4, 16), u"Bobigny"_s, u"14"_s, 12, 5};
    HearingRow later = one;
    later.waiting = 4;
    model.setRows({one});
    const test::ModelSpy spy(model);

    model.setRows({later});

    QCOMPARE_EQ(spy.heard(), QStringList{u"changed 0-0"_s});
    QCOMPARE_EQ(model.index(0, HearingModel::Waiting).data().toString(), u"4"_s);
}

void tst_StepModel::slotsAnnounceWhatChanged()
{
    SlotModel model;
    const QAbstractItemModelTester tester(&model);
    const law::Appointment when{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};
    const SlotRow one{1, when, 1, {}};
    const SlotRow two{2, when, 1, {{law::AppointmentRemark::AfterLimit}}};
    model.setRows({one, two});
    const test::ModelSpy spy(model);

    model.setRows({two});

    QCOMPARE_EQ(spy.heard(), QStringList{u"removed 0-0"_s});
}

void tst_StepModel::theJournalOnlyGrows()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    const JournalRow first{1, QDateTime::fromSecsSinceEpoch(0), u"greffe"_s, u"judgment_entered"_s};
    const JournalRow second{2, QDateTime::fromSecsSinceEpoch(9), u"greffe"_s, u"papers_handed"_s};
    model.setRows({first});
    const test::ModelSpy spy(model);

    model.setRows({first, second});

    QCOMPARE_EQ(spy.heard(), QStringList{u"inserted 1-1"_s});
    QCOMPARE_EQ(model.index(1, JournalModel::Act).data().toString(), u"Papers handed over"_s);
}

BEX_TEST(tst_StepModel);
#include "tst_StepModel.moc"
