// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_RollActs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup() { m_office.reset(); }
    void opensAHearingOnce();
    void listsTodaysHearingFirst();
    void refusesAHearingWithoutADay();
    void keepsWhatIsKnownOfAPerson();
    void numbersTheRollInTheOrderOfEntry();
    void givesTheRollInWindows();
    void refusesAPersonWithoutAName();
    void refusesAPersonOfAnUnknownHearing();
    void expectsADetainedPersonAsDetained();
    void movesAPersonAndNotesIt();
    void notesNothingWhenNothingMoves();
    void letsAPersonLeaveWithAReason();
    void forgetsTheReasonWhenThePersonComesBack();
    void refusesAReasonThatTheRegisterDoesNotKnow();
    void correctsAnIdentity();
    void announcesWhatChanged();

private:
    [[nodiscard]] RollActs &acts() { return m_office->open().roll(); }

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

/// An Id has no empty value, so QVariant cannot give it by itself.
template <typename Key> Key announced(const QSignalSpy &spy)
{
    return *static_cast<const Key *>(spy.at(0).at(0).constData());
}

} // namespace

void tst_RollActs::opensAHearingOnce()
{
    const auto again = acts().openHearing(aHearing());

    BEX_VERIFY(again);
    QVERIFY(*again == m_office->hearing);
    BEX_VERIFY(m_office->stores().hearings.page({QDate(2024, 4, 16)}));
    QCOMPARE_EQ(m_office->stores().hearings.page({QDate(2024, 4, 16)})->size(), 1u);
}

void tst_RollActs::listsTodaysHearingFirst()
{
    Hearing later = aHearing();
    later.heldOn = QDate(2024, 4, 18);
    BEX_VERIFY(acts().openHearing(later));
    Hearing before = aHearing();
    before.heldOn = QDate(2024, 4, 15);
    BEX_VERIFY(acts().openHearing(before));

    const auto hearings = m_office->stores().hearings.page({QDate(2024, 4, 16)});

    BEX_VERIFY(hearings);
    QCOMPARE_EQ(hearings->size(), 3u);
    QVERIFY(hearings->at(0).hearing == aHearing());
    QCOMPARE_EQ(hearings->at(0).people, 1);
    QCOMPARE_EQ(hearings->at(0).waiting, 1);
    QVERIFY(hearings->at(1).hearing == later);
    QVERIFY(hearings->at(2).hearing == before);
}

void tst_RollActs::refusesAHearingWithoutADay()
{
    const auto opened = acts().openHearing({});

    QVERIFY(!opened);
    QCOMPARE_EQ(opened.error().site, "registry.hearing-without-day"_L1);
}

void tst_RollActs::keepsWhatIsKnownOfAPerson()
{
    Expected known = aPerson();
    known.person.usageName = u"Durand-Élkaïm"_s;
    known.person.sex = law::Sex::Female;
    known.person.birthDate = law::BirthDate{1985, std::nullopt};
    known.person.birthPlace = u"Lille"_s;
    known.person.nationality = u"française"_s;
    known.person.address = u"3 rue des Essais"_s;
    known.person.phone = u"0100000000"_s;
    known.person.language = u"ar"_s;
    const auto id = acts().addToRoll(m_office->hearing, known);
    BEX_VERIFY(id);
    m_office->reopen();

    const auto kept = m_office->stores().roll.find(*id);

    BEX_VERIFY(kept);
    QVERIFY(kept->person == known.person);
    QCOMPARE_EQ(kept->parquetNumber, u"24107000123"_s);
    QVERIFY(kept->state == RollState::Expected);
    QVERIFY(kept->judgment.isEmpty());
    QVERIFY(!kept->hasDraft);
}

void tst_RollActs::numbersTheRollInTheOrderOfEntry()
{
    BEX_VERIFY(acts().addToRoll(m_office->hearing, aPerson()));

    const auto roll = m_office->stores().roll.of(m_office->hearing);

    BEX_VERIFY(roll);
    QCOMPARE_EQ(roll->size(), 2u);
    QCOMPARE_EQ(roll->at(0).position, 1);
    QCOMPARE_EQ(roll->at(1).position, 2);
}

void tst_RollActs::givesTheRollInWindows()
{
    BEX_VERIFY(acts().addToRoll(m_office->hearing, aPerson()));
    BEX_VERIFY(acts().addToRoll(m_office->hearing, aPerson()));

    const auto window = m_office->stores().roll.of(m_office->hearing, {1, 1});

    BEX_VERIFY(window);
    QCOMPARE_EQ(window->size(), 1u);
    QCOMPARE_EQ(window->front().position, 2);
}

void tst_RollActs::refusesAPersonWithoutAName()
{
    Expected nameless = aPerson();
    nameless.person.familyName = u"  "_s;

    const auto added = acts().addToRoll(m_office->hearing, nameless);

    QVERIFY(!added);
    QCOMPARE_EQ(added.error().site, "registry.name-empty"_L1);
}

void tst_RollActs::refusesAPersonOfAnUnknownHearing()
{
    const auto added = acts().addToRoll(HearingId(99), aPerson());

    QVERIFY(!added);
    QCOMPARE_EQ(added.error().code, ErrorCode::StorageFailed);
    QCOMPARE_EQ(valueIn(*m_office->beside(), u"SELECT count(*) FROM person"_s), u"1"_s);
}

void tst_RollActs::expectsADetainedPersonAsDetained()
{
    Expected detained = aPerson();
    detained.detained = true;

    const auto id = acts().addToRoll(m_office->hearing, detained);

    BEX_VERIFY(id);
    QVERIFY(m_office->stores().roll.find(*id)->state == RollState::Detained);
}

void tst_RollActs::movesAPersonAndNotesIt()
{
    BEX_VERIFY(acts().moveTo(m_office->entry, RollState::AtCounter));

    QVERIFY(m_office->person().state == RollState::AtCounter);
    const auto lines = m_office->stores().journal.of(m_office->entry);
    BEX_VERIFY(lines);
    QCOMPARE_EQ(lines->back().what.act, u"person_moved"_s);
    QCOMPARE_EQ(lines->back().what.before, QByteArray(R"({"state":"expected"})"));
    QCOMPARE_EQ(lines->back().what.after, QByteArray(R"({"state":"at_counter"})"));
    QCOMPARE_EQ(lines->back().who, u"Dominique Petit"_s);
}

void tst_RollActs::notesNothingWhenNothingMoves()
{
    BEX_VERIFY(acts().moveTo(m_office->entry, RollState::Expected));

    QCOMPARE_EQ(m_office->acts(), QStringList{u"person_expected"_s});
}

void tst_RollActs::letsAPersonLeaveWithAReason()
{
    BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry, aDerivedJudgment()));

    BEX_VERIFY(acts().leave(m_office->entry, u"NOT_RECEIVED"_s, u"n'est pas venue"_s));

    QVERIFY(m_office->person().state == RollState::Left);
    QCOMPARE_EQ(m_office->person().leftReason, u"NOT_RECEIVED"_s);
    QCOMPARE_EQ(m_office->person().leftNote, u"n'est pas venue"_s);
    const auto waiting = m_office->stores().plans.waiting(m_office->entry);
    BEX_VERIFY(waiting);
    QVERIFY((*waiting == std::vector<Waiting>{{0, u"AWAITING_JAP"_s},
                                              {0, u"NOT_RECEIVED"_s},
                                              {1, u"AWAITING_DGFIP"_s},
                                              {1, u"NOT_RECEIVED"_s}}));
}

void tst_RollActs::forgetsTheReasonWhenThePersonComesBack()
{
    BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry, aDerivedJudgment()));
    BEX_VERIFY(acts().leave(m_office->entry, u"NOT_RECEIVED"_s));

    BEX_VERIFY(acts().moveTo(m_office->entry, RollState::AtCounter));

    QVERIFY(m_office->person().leftReason.isEmpty());
    QCOMPARE_EQ(m_office->stores().plans.waiting(m_office->entry)->size(), 2u);
}

void tst_RollActs::refusesAReasonThatTheRegisterDoesNotKnow()
{
    const auto left = acts().leave(m_office->entry, u"TIRED"_s);

    QVERIFY(!left);
    QCOMPARE_EQ(left.error().site, "registry.departure-reason"_L1);
    QVERIFY(m_office->person().state == RollState::Expected);
}

void tst_RollActs::correctsAnIdentity()
{
    Identity person = aPerson().person;
    person.familyName = u"Durant"_s;

    BEX_VERIFY(acts().correctIdentity(m_office->entry, person, u"24107000124"_s));

    QVERIFY(m_office->person().person == person);
    QCOMPARE_EQ(m_office->person().parquetNumber, u"24107000124"_s);
    QCOMPARE_EQ(m_office->acts().last(), u"identity_corrected"_s);
}

void tst_RollActs::announcesWhatChanged()
{
    RegisterEvents &events = m_office->open().events();
    const QSignalSpy hearings(&events, &RegisterEvents::hearingsChanged);
    const QSignalSpy rolls(&events, &RegisterEvents::rollChanged);
    const QSignalSpy entries(&events, &RegisterEvents::entryChanged);

    BEX_VERIFY(acts().addToRoll(m_office->hearing, aPerson()));
    BEX_VERIFY(acts().moveTo(m_office->entry, RollState::AtCounter));
    QVERIFY(!acts().leave(m_office->entry, u"TIRED"_s));

    QCOMPARE_EQ(hearings.count(), 0);
    QCOMPARE_EQ(rolls.count(), 1);
    QVERIFY(announced<HearingId>(rolls) == m_office->hearing);
    QCOMPARE_EQ(entries.count(), 1);
    QVERIFY(announced<RollEntryId>(entries) == m_office->entry);
}

BEX_TEST(tst_RollActs);
#include "tst_RollActs.moc"
