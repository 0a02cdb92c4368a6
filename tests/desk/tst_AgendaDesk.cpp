// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/AgendaDesk.h"
#include "tests/desk/ModelSpy.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// The slots that services give: a series at a time, and the coming ones.
class tst_AgendaDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesASeriesOfSlots();
    void leavesOutHolidays();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void giveNothingWhileSomethingIsMissing();
    void saysFreeAndTaken();
    void withdrawsAFreeSlot();
    void keepsASlotWhereSomebodyIsSummoned();
    void showsOneServiceAtATime();
};

namespace
{

QDateTime noon()
{
    return QDateTime(QDate(2024, 4, 16), QTime(12, 0), Qt::UTC);
}

struct Agenda {
    Agenda()
        : desk(office.open(), lawBook(), &noon)
        , tester(&desk.agenda())
        , spy(desk.agenda())
    {
    }

    /// Tuesdays and Thursdays from 30 April to 9 May 2024, at 9:00, 9:20 and 9:40.
    void type()
    {
        auto &draft = desk.draft();
        draft.set(u"/from"_s, u"2024-04-30"_s);
        draft.set(u"/to"_s, u"2024-05-09"_s);
        draft.set(u"/weekdays"_s, QJsonArray{2, 4});
        draft.set(u"/first_hour"_s, u"09:00"_s);
        draft.set(u"/last_hour"_s, u"10:00"_s);
        draft.set(u"/every"_s, 20);
        draft.set(u"/place"_s, u"cabinet 2"_s);
    }

    AnOffice office;
    AgendaDesk desk;
    QAbstractItemModelTester tester;
    ModelSpy spy;
};

} // namespace

void tst_AgendaDesk::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_AgendaDesk::givesASeriesOfSlots()
{
    Agenda agenda;
    agenda.type();

    BEX_VERIFY(agenda.desk.give());

    QCOMPARE_EQ(agenda.spy.heard(), QStringList(u"reset"_s));
    const auto &rows = agenda.desk.agenda().rows();
    QCOMPARE_EQ(rows.size(), 9U);
    QCOMPARE_EQ(rows.front().when.on, QDate(2024, 4, 30));
    QCOMPARE_EQ(rows.front().when.at, QTime(9, 0));
    QCOMPARE_EQ(rows[2].when.at, QTime(9, 40));
    QCOMPARE_EQ(rows.back().when.on, QDate(2024, 5, 7));
    // Pressed twice, it gives nothing twice: the days are asked anew.
    QCOMPARE_EQ(agenda.desk.missing(), (QStringList{u"from"_s, u"to"_s}));
}

void tst_AgendaDesk::leavesOutHolidays()
{
    Agenda agenda;
    agenda.type();
    agenda.desk.draft().set(u"/weekdays"_s, QJsonArray{3, 4});

    // Wednesday 1 and 8 May, Thursday 9 May 2024 (Ascension) are holidays.
    QCOMPARE_EQ(agenda.desk.proposed().size(), 3U);
    QCOMPARE_EQ(agenda.desk.proposed().front().when.on, QDate(2024, 5, 2));
}

void tst_AgendaDesk::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("no first day") << u"from"_s << QJsonValue();
    QTest::newRow("a day in the past") << u"from"_s << QJsonValue(u"2024-04-15"_s);
    QTest::newRow("ends before it begins") << u"to"_s << QJsonValue(u"2024-04-29"_s);
    QTest::newRow("too far ahead") << u"to"_s << QJsonValue(u"2030-01-01"_s);
    QTest::newRow("no weekday") << u"weekdays"_s << QJsonValue();
    QTest::newRow("no hour") << u"first_hour"_s << QJsonValue(u"25h"_s);
    QTest::newRow("hours the wrong way") << u"last_hour"_s << QJsonValue(u"08:00"_s);
    QTest::newRow("every no minute") << u"every"_s << QJsonValue(0);
    QTest::newRow("no place") << u"place"_s << QJsonValue();
    QTest::newRow("for nobody") << u"capacity"_s << QJsonValue(0);
}

void tst_AgendaDesk::namesWhatIsMissing()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    Agenda agenda;
    agenda.type();
    QCOMPARE_EQ(agenda.desk.missing(), QStringList());

    agenda.desk.draft().set(QString(u'/' + key), value);

    QCOMPARE_EQ(agenda.desk.missing(), QStringList(key));
}

void tst_AgendaDesk::giveNothingWhileSomethingIsMissing()
{
    Agenda agenda;

    QVERIFY(agenda.desk.proposed().empty());
}

void tst_AgendaDesk::saysFreeAndTaken()
{
    AgendaModel model;
    const QAbstractItemModelTester tester(&model);
    const law::Appointment when{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};

    model.setRows({{1, when, 3, 0}, {2, when, 3, 1}, {3, when, 1, 1}});

    QCOMPARE_EQ(model.index(1, AgendaModel::Places).data().toString(), u"1 of 3 taken"_s);
    QCOMPARE_EQ(model.index(2, AgendaModel::Places).data().toString(), u"full"_s);
    QVERIFY(model.index(0, 0).data(AgendaModel::FreeRole).toBool());
    QVERIFY(!model.index(1, 0).data(AgendaModel::FreeRole).toBool());
}

void tst_AgendaDesk::withdrawsAFreeSlot()
{
    Agenda agenda;
    agenda.type();
    BEX_VERIFY(agenda.desk.give());

    BEX_VERIFY(agenda.desk.withdraw(1));

    QCOMPARE_EQ(agenda.spy.heard(), (QStringList{u"reset"_s, u"removed 1-1"_s}));
    QCOMPARE_EQ(agenda.desk.agenda().rows()[1].when.at, QTime(9, 40));
}

void tst_AgendaDesk::keepsASlotWhereSomebodyIsSummoned()
{
    Agenda agenda;
    agenda.type();
    BEX_VERIFY(agenda.desk.give());
    AnOffice &office = agenda.office;
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    const registry::SlotId first(agenda.desk.agenda().rows().front().key);
    BEX_VERIFY(office.open().counter().setAppointment(office.steps().at(2).id, {{}, first}));

    const auto done = agenda.desk.withdraw(0);

    QVERIFY(!done);
    QCOMPARE_EQ(done.error().code, ErrorCode::Conflict);
    QVERIFY(agenda.desk.agenda().index(0, 0).data(AgendaModel::FullRole).toBool());
}

void tst_AgendaDesk::showsOneServiceAtATime()
{
    Agenda agenda;
    agenda.type();
    BEX_VERIFY(agenda.desk.give());

    agenda.desk.show(u"spip"_s);

    QVERIFY(agenda.desk.agenda().rows().empty());
    agenda.desk.show(u"jap"_s);
    QCOMPARE_EQ(agenda.desk.agenda().rows().size(), 9U);
}

BEX_TEST(tst_AgendaDesk);
#include "tst_AgendaDesk.moc"
