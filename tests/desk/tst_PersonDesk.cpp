// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// One person at the counter, from what the roll knows to the steps that are done.
class tst_PersonDesk final : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithWhatTheRollKnows();
    void keepsEachChangeAsItIsTyped();
    void losesNothingWhenAnotherPersonIsShown();
    void refusesToEnterAJudgmentThatIsNotOne();
    void entersTheJudgmentWithItsSteps();
    void takesTheFirstSummonsInHand();
    void movesOnWhenASlotIsTaken();
    void typingAgainDetachesTheStepsFromTheirPast();
    void showsNobodyWhenThePracticeCannotBeRead();
    void showsNoEmptyFormInPlaceOfADamagedText_data();
    void showsNoEmptyFormInPlaceOfADamagedText();
    void theRollFollowsTheRegister();
    void callsWhoeverIsExpectedNext();
};

namespace
{

QDateTime noon()
{
    return QDateTime(QDate(2024, 4, 16), QTime(12, 0), Qt::UTC);
}

/// The office, and the desk of its counter.
struct Counter {
    Counter()
        : desk(office.open(), {lawBook(), {frenchWords(), englishWords()}}, &noon)
        , tester(&desk.steps())
    {
        desk.show(office.entry);
    }

    /// A judgment with two appointments, typed and entered.
    void enterAJudgment()
    {
        const auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
        QVERIFY(desk.draft().restore(law::json::canonical(judgment)));
        QVERIFY(desk.enter());
    }

    AnOffice office;
    PersonDesk desk;
    QAbstractItemModelTester tester;
};

} // namespace

void tst_PersonDesk::beginsWithWhatTheRollKnows()
{
    Counter counter;

    QCOMPARE_EQ(counter.desk.draft().value(u"/person/family_name").toString(),
                counter.office.person().person.familyName);
    QVERIFY(!counter.desk.isEntered());
}

void tst_PersonDesk::keepsEachChangeAsItIsTyped()
{
    Counter counter;

    counter.desk.draft().set(u"/person/phone"_s, u"01 02"_s);

    const auto kept = counter.office.stores().drafts.of(counter.office.entry);
    QVERIFY(kept && *kept);
    QCOMPARE_EQ((*kept)->document, counter.desk.draft().text());
}

void tst_PersonDesk::losesNothingWhenAnotherPersonIsShown()
{
    Counter counter;
    const auto other = counter.office.open().roll().addToRoll(counter.office.hearing, aPerson());
    BEX_VERIFY(other);
    counter.desk.draft().set(u"/person/phone"_s, u"01 02"_s);

    counter.desk.show(*other);
    QCOMPARE_NE(counter.desk.draft().value(u"/person/phone").toString(), u"01 02"_s);
    counter.desk.show(counter.office.entry);

    QCOMPARE_EQ(counter.desk.draft().value(u"/person/phone").toString(), u"01 02"_s);
}

void tst_PersonDesk::refusesToEnterAJudgmentThatIsNotOne()
{
    Counter counter;

    const auto entered = counter.desk.enter();

    QVERIFY(!entered);
    QCOMPARE_EQ(entered.error().subject, u"/court/judicial_court"_s); // no court is settled here
    QVERIFY(counter.office.person().judgment.isEmpty());
}

void tst_PersonDesk::entersTheJudgmentWithItsSteps()
{
    Counter counter;

    counter.enterAJudgment();

    QVERIFY(counter.desk.isEntered());
    const auto &rows = counter.desk.steps().rows();
    QVERIFY(!rows.empty());
    QVERIFY(std::ranges::all_of(rows, [](const StepRow &row) { return row.id.has_value(); }));
}

void tst_PersonDesk::takesTheFirstSummonsInHand()
{
    Counter counter;

    counter.enterAJudgment();

    QVERIFY(counter.desk.stepInHand() != nullptr);
    QCOMPARE_EQ(counter.desk.stepInHand()->step.act, law::Act::Summons);
    QVERIFY(counter.desk.stepInHand()->inHand);
}

void tst_PersonDesk::movesOnWhenASlotIsTaken()
{
    Counter counter;
    counter.enterAJudgment();
    const StepRow before = *counter.desk.stepInHand();
    const law::Appointment when{QDate(2024, 5, 2), QTime(9, 20), u"cabinet 2"_s};

    BEX_VERIFY(counter.office.open().counter().setAppointment(*before.id, {when, {}}));

    const auto &rows = counter.desk.steps().rows();
    QCOMPARE_EQ(rows[static_cast<std::size_t>(before.number - 1)].appointment, when);
    QCOMPARE_NE(counter.desk.stepInHand()->number, before.number);
}

void tst_PersonDesk::typingAgainDetachesTheStepsFromTheirPast()
{
    Counter counter;
    counter.enterAJudgment();

    counter.desk.draft().set(u"/minute_number"_s, u"77/2024"_s);

    QVERIFY(!counter.desk.isEntered());
    QVERIFY(!counter.desk.steps().rows().front().id);
    BEX_VERIFY(counter.desk.enter());
    QVERIFY(counter.desk.steps().rows().front().id);
}

void tst_PersonDesk::showsNobodyWhenThePracticeCannotBeRead()
{
    Counter counter;
    const auto other = counter.office.open().roll().addToRoll(counter.office.hearing, aPerson());
    BEX_VERIFY(other);
    const QSignalSpy failed(&counter.desk, &PersonDesk::failed);
    BEX_VERIFY(counter.office.beside()->run(u"ALTER TABLE court RENAME TO lost"_s));

    counter.desk.show(*other);

    QCOMPARE_EQ(failed.count(), 1);
    QCOMPARE_EQ(counter.desk.entry()->id, counter.office.entry);
}

void tst_PersonDesk::showsNoEmptyFormInPlaceOfADamagedText_data()
{
    QTest::addColumn<QStringList>("damage");

    QTest::newRow("a draft") << QStringList{u"UPDATE draft SET document = '{\"person\":'"_s};
    QTest::newRow("a judgment") << QStringList{u"DELETE FROM draft"_s,
                                               u"DROP TRIGGER judgment_is_not_updated"_s,
                                               u"UPDATE judgment SET document = 'x'"_s};
}

void tst_PersonDesk::showsNoEmptyFormInPlaceOfADamagedText()
{
    QFETCH(QStringList, damage);
    Counter counter;
    const auto other = counter.office.open().roll().addToRoll(counter.office.hearing, aPerson());
    BEX_VERIFY(other);
    counter.enterAJudgment();
    counter.desk.draft().set(u"/minute_number"_s, u"77/2024"_s);
    counter.desk.show(*other);
    const QByteArray shown = counter.desk.draft().text();
    for (const QString &sql : damage)
        BEX_VERIFY(counter.office.beside()->run(sql));
    const QSignalSpy failed(&counter.desk, &PersonDesk::failed);

    counter.desk.show(counter.office.entry);

    QCOMPARE_EQ(failed.count(), 1);
    QCOMPARE_EQ(counter.desk.entry()->id, *other);
    QCOMPARE_EQ(counter.desk.draft().text(), shown);
}

void tst_PersonDesk::theRollFollowsTheRegister()
{
    AnOffice office;
    RollDesk desk(office.open(), &noon);
    const QAbstractItemModelTester tester(&desk.roll());
    QCOMPARE_EQ(desk.roll().rows().size(), 1U);

    BEX_VERIFY(office.open().roll().moveTo(office.entry, registry::RollState::AtCounter));

    QCOMPARE_EQ(desk.roll().rows().front().state, registry::RollState::AtCounter);
    QCOMPARE_EQ(desk.hearingRow()->waiting, 1);
}

void tst_PersonDesk::callsWhoeverIsExpectedNext()
{
    AnOffice office;
    const auto second = office.open().roll().addToRoll(office.hearing, aPerson());
    BEX_VERIFY(second);
    const RollDesk desk(office.open(), &noon);

    QCOMPARE_EQ(desk.nextExpected({}), office.entry);
    QCOMPARE_EQ(desk.nextExpected(office.entry), *second);
    QCOMPARE_EQ(desk.nextExpected(*second), office.entry);
    BEX_VERIFY(office.open().roll().moveTo(office.entry, registry::RollState::Received));
    BEX_VERIFY(office.open().roll().moveTo(*second, registry::RollState::Received));
    QVERIFY(!desk.nextExpected({}));
}

BEX_TEST(tst_PersonDesk);
#include "tst_PersonDesk.moc"
