// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/EventDesk.h"
#include "models/desk/text/EventText.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/desk/ModelSpy.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// What is said of the person in hand after the counter, as it is typed.
class tst_EventDesk final : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithToday();
    void saysWhatIsMissingAtItsPlace();
    void showsThePlanThatWouldFollow();
    void refusesWhatCannotHaveHappened();
    void saysNothingOfAJudgmentThatIsNotEntered();
    void keepsTheEventAndShowsItsPlan();
    void keepsNothingThatIsIncomplete();
    void proposesTheSummonsThatIsLeft();
    void strikesAnEventOut();
    void strikesNoAppealUnderItsWithdrawal();
    void keepsTheEventsThroughACorrection();
    void refusesACorrectionThatTheEventsContradict();
    void showsTheEventsOfEachPerson();
    void speaksOfTheJudgmentAsItIsKnown();
    void listsTheLastThingFirst();
    void announcesThatAnEventWasStruck();
    void namesEveryKind();
};

namespace
{

QDateTime dayAfter()
{
    return QDateTime(QDate(2024, 4, 18), QTime(12, 0));
}

struct Counter {
    Counter()
        : person(office.open(), {lawBook(), {frenchWords(), englishWords()}}, &dayAfter)
        , desk(person, office.open(), &dayAfter)
        , tester(&desk.events())
    {
        person.show(office.entry);
        enter(aJudgmentWith(firm(u"P6M")));
        desk.begin();
    }

    void enter(const law::Judgment &judgment)
    {
        QVERIFY(person.draft().restore(law::json::canonical(judgment)));
        QVERIFY(person.enter());
    }
    Counter &say(const QString &pointer, const QJsonValue &value)
    {
        desk.draft().set(pointer, value);
        return *this;
    }
    Counter &appeal()
    {
        return say(u"/kind"_s, u"appeal"_s).say(u"/by"_s, u"person"_s).say(u"/scope"_s, u"penal"_s);
    }
    [[nodiscard]] QString place() const
    {
        return desk.refusal() ? desk.refusal()->subject : QString();
    }
    [[nodiscard]] bool hasSummons() const
    {
        return std::ranges::any_of(person.progress().plan()->steps, [](const law::Step &step) {
            return step.act == law::Act::Summons;
        });
    }

    AnOffice office;
    PersonDesk person;
    EventDesk desk;
    QAbstractItemModelTester tester;
};

} // namespace

void tst_EventDesk::beginsWithToday()
{
    Counter counter;

    QCOMPARE_EQ(counter.desk.draft().value(u"/on").toString(), u"2024-04-18"_s);
    QVERIFY(counter.desk.events().rows().empty());
}

void tst_EventDesk::saysWhatIsMissingAtItsPlace()
{
    Counter counter;

    QCOMPARE_EQ(counter.place(), u"/kind"_s);
    counter.say(u"/kind"_s, u"no_show"_s);
    QCOMPARE_EQ(counter.place(), u"/before"_s);
    counter.say(u"/before"_s, u"jap"_s);
    QCOMPARE_EQ(counter.place(), u"/legitimate_reason"_s);
    QVERIFY(!counter.desk.after());

    counter.say(u"/legitimate_reason"_s, false);

    QCOMPARE_EQ(counter.place(), QString());
    QVERIFY(counter.desk.after().has_value());
}

void tst_EventDesk::showsThePlanThatWouldFollow()
{
    Counter counter;

    counter.appeal();

    const law::Plan &after = *counter.desk.after();
    QVERIFY(std::ranges::none_of(
        after.steps, [](const law::Step &step) { return step.act == law::Act::Summons; }));
    // Nothing of it is kept, nor in hand.
    QVERIFY(counter.hasSummons());
    QVERIFY(counter.office.stores().happened.of(counter.office.entry)->empty());
}

void tst_EventDesk::refusesWhatCannotHaveHappened()
{
    Counter counter;

    counter.appeal().say(u"/on"_s, u"2024-04-15"_s);
    QCOMPARE_EQ(counter.place(), u"/on"_s);
    counter.say(u"/on"_s, u"2024-04-18"_s);
    QVERIFY(counter.desk.record());

    counter.say(u"/kind"_s, u"withdrawal"_s).say(u"/by"_s, u"prosecutor"_s);

    QCOMPARE_EQ(counter.place(), u"/by"_s);
    QCOMPARE_EQ(counter.desk.refusal()->site, "json.withdrawal-without-remedy"_L1);
    QVERIFY(!counter.desk.record());
}

void tst_EventDesk::saysNothingOfAJudgmentThatIsNotEntered()
{
    Counter counter;
    QVERIFY(counter.desk.isOpen());

    counter.person.draft().set(u"/person/phone"_s, u"01 02"_s);
    counter.appeal();

    QVERIFY(!counter.desk.isOpen());
    QVERIFY(!counter.desk.after());
    QVERIFY(!counter.desk.record());
    counter.person.showNobody();
    QVERIFY(!counter.desk.isOpen());
}

void tst_EventDesk::keepsTheEventAndShowsItsPlan()
{
    Counter counter;
    counter.appeal();

    QVERIFY(counter.desk.record());

    QCOMPARE_EQ(counter.desk.events().rows().size(), 1u);
    QVERIFY(!counter.hasSummons());
    QVERIFY(counter.person.isEntered());
    const auto &rows = counter.person.steps().rows();
    QVERIFY(std::ranges::all_of(rows, [](const StepRow &row) { return row.id.has_value(); }));
    QVERIFY(counter.person.stepInHand() != nullptr);
    // Another may be typed.
    QCOMPARE_EQ(counter.place(), u"/kind"_s);
    QCOMPARE_EQ(counter.office.problems(), QStringList());
}

void tst_EventDesk::keepsNothingThatIsIncomplete()
{
    Counter counter;
    counter.say(u"/kind"_s, u"appeal"_s);

    const auto kept = counter.desk.record();

    QVERIFY(!kept);
    QCOMPARE_EQ(kept.error().subject, u"/by"_s);
    QVERIFY(counter.office.stores().happened.of(counter.office.entry)->empty());
}

void tst_EventDesk::proposesTheSummonsThatIsLeft()
{
    Counter counter;
    const auto jap = std::ranges::find_if(counter.person.steps().rows(), [](const StepRow &row) {
        return row.step.paper == law::PaperKind::Jap && row.step.act == law::Act::Summons;
    });
    QVERIFY(jap != counter.person.steps().rows().end());

    counter.say(u"/kind"_s, u"not_handed"_s);
    QCOMPARE_EQ(counter.desk.draft().value(u"/paper").toString(), u"JAP"_s);

    const auto id = *jap->id;
    QVERIFY(counter.office.open().counter().settleStep(id, {registry::StepState::Done, {}}));
    counter.desk.begin();
    counter.say(u"/kind"_s, u"not_handed"_s);
    QCOMPARE_EQ(counter.desk.draft().value(u"/paper").toString(), u"SPIP"_s);
}

void tst_EventDesk::strikesAnEventOut()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());
    const registry::EventId appeal = counter.desk.events().rows().front().kept.id;

    QVERIFY(!counter.desk.strike(appeal, QString()));
    QVERIFY(!counter.hasSummons());
    QVERIFY(counter.desk.strike(appeal, u"another person"_s));

    QVERIFY(counter.hasSummons());
    QCOMPARE_EQ(counter.desk.events().rows().size(), 1u);
    QVERIFY(counter.desk.events().rows().front().kept.struck.has_value());
}

void tst_EventDesk::strikesNoAppealUnderItsWithdrawal()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());
    counter.say(u"/kind"_s, u"withdrawal"_s).say(u"/by"_s, u"person"_s);
    QVERIFY(counter.desk.record());
    const registry::EventId appeal = counter.desk.events().rows().back().kept.id;

    const auto struck = counter.desk.strike(appeal, u"another person"_s);

    QVERIFY(!struck);
    QCOMPARE_EQ(struck.error().site, "json.withdrawal-without-remedy"_L1);
    QVERIFY(!counter.desk.events().rows().back().kept.struck);
}

void tst_EventDesk::keepsTheEventsThroughACorrection()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());

    counter.person.draft().set(u"/minute_number"_s, u"1234/2024"_s);
    QVERIFY(!counter.hasSummons());
    QVERIFY(counter.person.enter());

    QVERIFY(!counter.hasSummons());
    const auto judgment = counter.office.stores().judgments.current(counter.office.entry);
    QVERIFY((*judgment)->document.contains("1234/2024"));
    // What the court pronounced holds no appeal: that came after.
    QVERIFY(!(*judgment)->document.contains("appeals"));
    const auto plan = counter.office.stores().plans.current(counter.office.entry);
    QVERIFY((*plan)->document.contains("BEX-113"));
    QCOMPARE_EQ((*plan)->revision, 1);
    QCOMPARE_EQ(counter.desk.events().rows().size(), 1u);
}

void tst_EventDesk::refusesACorrectionThatTheEventsContradict()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());

    counter.person.draft().set(u"/pronounced_on"_s, u"2024-04-19"_s);

    QVERIFY(counter.person.progress().refusal().has_value());
    QCOMPARE_EQ(counter.person.progress().refusal()->subject, u"/pronounced_on"_s);
    QVERIFY(!counter.person.enter());
}

void tst_EventDesk::showsTheEventsOfEachPerson()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());
    const auto other = counter.office.open().roll().addToRoll(counter.office.hearing, aPerson());
    BEX_VERIFY(other);

    counter.person.show(*other);
    QVERIFY(counter.desk.events().rows().empty());
    counter.person.show(counter.office.entry);

    QCOMPARE_EQ(counter.desk.events().rows().size(), 1u);
    QVERIFY(!counter.hasSummons());
}

void tst_EventDesk::speaksOfTheJudgmentAsItIsKnown()
{
    Counter counter;
    counter.say(u"/kind"_s, u"move"_s)
        .say(u"/address"_s, u"1 rue du Port, 69001 Lyon"_s)
        .say(u"/residence/kind"_s, u"fixed"_s)
        .say(u"/residence/judicial_court"_s, u"Lyon"_s);
    QVERIFY(counter.desk.record());

    const auto &progress = counter.person.progress();
    QCOMPARE_EQ(progress.known()->person.address, u"1 rue du Port, 69001 Lyon"_s);
    QVERIFY(progress.judgment()->person.address != progress.known()->person.address);
    QCOMPARE_EQ(counter.person.facts()->judgment.person.residence->judicialCourt, u"Lyon"_s);
}

void tst_EventDesk::listsTheLastThingFirst()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());
    counter.say(u"/kind"_s, u"payment"_s).say(u"/amount_cents"_s, 10000);
    QVERIFY(counter.desk.record());

    const EventModel &events = counter.desk.events();

    const QString last = events.index(0, EventModel::What).data().toString();
    QVERIFY2(last.startsWith(u"Payment reported · "_s) && last.contains(u"100"_s),
             qPrintable(last));
    QCOMPARE_EQ(events.index(1, EventModel::What).data().toString(),
                u"Appeal · The convicted person · Penal part"_s);
    QCOMPARE_EQ(events.index(0, EventModel::On).data(SortRole).toDate(), QDate(2024, 4, 18));
    QVERIFY(!events.index(0, EventModel::What).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE_EQ(events.headerData(EventModel::State, Qt::Horizontal, Qt::DisplayRole).toString(),
                u"State"_s);
}

void tst_EventDesk::announcesThatAnEventWasStruck()
{
    Counter counter;
    counter.appeal();
    QVERIFY(counter.desk.record());
    const ModelSpy spy(counter.desk.events());
    const EventRow row = counter.desk.events().rows().front();

    QVERIFY(counter.desk.strike(row.kept.id, u"another person"_s));

    QCOMPARE_EQ(spy.heard(), QStringList{u"changed 0-0"_s});
    const QString sentence = EventText::sentence(counter.desk.events().rows().front().kept);
    QVERIFY2(sentence.contains(u"another person"_s), qPrintable(sentence));
    QCOMPARE_EQ(counter.desk.events().index(0, EventModel::State).data().toString(),
                u"struck out"_s);
}

void tst_EventDesk::namesEveryKind()
{
    for (const QString &name : scenarioNames().filter(u"after/"_s)) {
        const auto history = scenario(name);
        for (const law::Event &event : history->events()) {
            const QString said = EventText::inShort(event);
            QVERIFY2(!said.contains(u'_') && said.front().isUpper(), qPrintable(said));
        }
    }
}

BEX_TEST(tst_EventDesk);
#include "tst_EventDesk.moc"
