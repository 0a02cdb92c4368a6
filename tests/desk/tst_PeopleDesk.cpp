// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PeopleDesk.h"
#include "models/desk/SlotJudge.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// One person over all decisions, as the counter knows them.
class tst_PeopleDesk final : public QObject
{
    Q_OBJECT

private slots:
    void proposesWhoLooksAlikeTheLikeliestFirst();
    void proposesNobodyWhoWasToldApart();
    void saysWhatTheOtherCasesHold();
    void offersALanguageWhereNoneIsTyped();
    void looksAgainWhenAnotherScreenWrites();
    void judgesAnHourBesideThoseOfOtherCases_data();
    void judgesAnHourBesideThoseOfOtherCases();
};

namespace
{

QDateTime noon()
{
    return QDateTime(QDate(2024, 4, 16), QTime(12, 0), Qt::UTC);
}

const law::Appointment atSpip{QDate(2024, 5, 14), QTime(10, 0), u"SPIP 93"_s};

/// Durand Camille with a judgment entered, and once more on the roll.
struct Twice {
    Twice()
        : person(office.open(), {lawBook(), {frenchWords(), englishWords()}}, &noon)
        , people(office.open(), person)
        , tester(&people.cases())
    {
        person.show(office.entry);
        auto judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
        judgment.penalties.push_back({fineOf(300), {}, {}, {}, {}, {}});
        enter(judgment);
        first = office.entry;
        second = add(aPerson());
    }

    void enter(const law::Judgment &judgment)
    {
        QVERIFY(person.draft().restore(law::json::canonical(judgment)));
        QVERIFY(person.enter());
    }
    registry::RollEntryId add(const registry::Expected &expected)
    {
        const auto added = office.open().roll().addToRoll(office.hearing, expected);
        return added.value_or(registry::RollEntryId(0));
    }
    /// The second is in hand and is said to be the first.
    void join()
    {
        person.show(second);
        BEX_VERIFY(people.join(people.cases().rows().front()));
    }
    void book(const law::Appointment &when)
    {
        const auto steps = office.stores().steps.of(first);
        const auto spip = std::ranges::find_if(*steps, [](const registry::KeptStep &step) {
            return step.act == u"summons" && step.to == u"spip";
        });
        QVERIFY(spip != steps->end());
        BEX_VERIFY(office.open().counter().setAppointment(spip->id, {when, {}}));
    }

    AnOffice office;
    PersonDesk person;
    PeopleDesk people;
    QAbstractItemModelTester tester;
    registry::RollEntryId first{0};
    registry::RollEntryId second{0};
};

} // namespace

void tst_PeopleDesk::proposesWhoLooksAlikeTheLikeliestFirst()
{
    Twice twice;
    registry::Expected other = aPerson();
    other.person.familyName = u"Durant"_s;
    twice.add(other);
    other = aPerson();
    other.person.birthDate.reset();
    twice.add(other);
    other.person.birthDate = law::BirthDate{1991, QDate(1991, 5, 12)};
    twice.add(other);

    twice.person.show(twice.second);

    std::vector<registry::Likeness> why;
    for (const OtherCase &row : twice.people.cases().rows()) {
        QVERIFY(row.relation == Relation::Proposed);
        why.push_back(*row.likeness);
    }
    using enum registry::Likeness;
    QVERIFY(why == (std::vector{SameNames, SoundAlike, Undated}));
    QCOMPARE_EQ(twice.people.known().proposed, 3);
    QCOMPARE_EQ(twice.people.known().likely->person.entry, twice.first);
    QCOMPARE_EQ(twice.people.known().likely->penalties.size(), 2u);
}

void tst_PeopleDesk::proposesNobodyWhoWasToldApart()
{
    Twice twice;
    twice.person.show(twice.second);

    BEX_VERIFY(twice.people.tellApart(twice.people.cases().rows().front()));

    QCOMPARE_EQ(twice.people.known().proposed, 0);
    QVERIFY(twice.people.cases().rows().front().relation == Relation::Apart);
    twice.person.show(twice.first);
    QCOMPARE_EQ(twice.people.known().proposed, 0);
    BEX_VERIFY(twice.people.takeBack(twice.people.cases().rows().front()));
    QCOMPARE_EQ(twice.people.known().proposed, 1);
}

void tst_PeopleDesk::saysWhatTheOtherCasesHold()
{
    Twice twice;
    twice.book(atSpip);
    registry::HandOver handed{{aPaper(u"BOR"_s)}, {}, {}, {}};
    handed.receipt.language = u"ar"_s;
    handed.receipt.interpreter = u"Mme Exemple"_s;
    BEX_VERIFY(twice.office.open().counter().handOver(twice.first, handed));

    twice.join();

    const KnownElsewhere &known = twice.people.known();
    QCOMPARE_EQ(known.decisions, 1);
    QCOMPARE_EQ(known.proposed, 0);
    QCOMPARE_EQ(known.fines.size(), 1u);
    QCOMPARE_EQ(known.language, u"ar"_s);
    QCOMPARE_EQ(known.interpreter, u"Mme Exemple"_s);
    QCOMPARE_EQ(twice.people.appointments().size(), 1u);
    QCOMPARE_EQ(twice.people.appointments().front().when, atSpip);
    QCOMPARE_EQ(twice.people.appointments().front().parquetNumber, u"24107000123"_s);
}

void tst_PeopleDesk::offersALanguageWhereNoneIsTyped()
{
    Twice twice;
    registry::HandOver handed{{aPaper(u"BOR"_s)}, {}, {}, {}};
    handed.receipt.language = u"ar"_s;
    BEX_VERIFY(twice.office.open().counter().handOver(twice.first, handed));
    twice.join();
    QCOMPARE_EQ(twice.person.draft().value(u"/person/language").toString(), QString());
    QCOMPARE_EQ(twice.people.offeredLanguage(), u"ar"_s);

    twice.people.takeLanguage();

    QCOMPARE_EQ(twice.person.draft().value(u"/person/language").toString(), u"ar"_s);
    twice.person.draft().set(u"/person/language"_s, u"es"_s);
    QCOMPARE_EQ(twice.people.offeredLanguage(), QString());
}

void tst_PeopleDesk::looksAgainWhenAnotherScreenWrites()
{
    Twice twice;
    twice.person.show(twice.second);
    auto other = registry::Register::open(
        twice.office.files().path(), aSession(), registry::WhenMissing::Fail);
    BEX_VERIFY(other);
    const OtherCase row = twice.people.cases().rows().front();

    BEX_VERIFY((*other)->people().join({*twice.people.inHand(), row.person, row.lastSaid}));
    const auto late = twice.people.tellApart(row);
    BEX_VERIFY(twice.office.open().lookElsewhere());

    QVERIFY(!late);
    QCOMPARE_EQ(late.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(twice.people.known().decisions, 1);
}

void tst_PeopleDesk::judgesAnHourBesideThoseOfOtherCases_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<std::optional<QTime>>("hour");
    QTest::addColumn<bool>("clashes");
    QTest::addColumn<bool>("sparesAJourney");

    const auto at = [](int hour, int minute) { return std::optional(QTime(hour, minute)); };
    QTest::newRow("the same hour") << atSpip.on << at(10, 0) << true << false;
    QTest::newRow("half an hour later") << atSpip.on << at(10, 30) << true << false;
    QTest::newRow("half an hour before") << atSpip.on << at(9, 30) << true << false;
    QTest::newRow("an hour later") << atSpip.on << at(11, 0) << false << true;
    QTest::newRow("no hour yet") << atSpip.on << std::optional<QTime>() << false << true;
    QTest::newRow("the day after") << atSpip.on.addDays(1) << at(10, 0) << false << false;
}

void tst_PeopleDesk::judgesAnHourBesideThoseOfOtherCases()
{
    QFETCH(QDate, day);
    QFETCH(std::optional<QTime>, hour);
    QFETCH(bool, clashes);
    QFETCH(bool, sparesAJourney);
    Twice twice;
    twice.book(atSpip);
    twice.join();
    twice.enter(aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474)));
    const auto &rows = twice.person.steps().rows();
    const auto jap = std::ranges::find_if(
        rows, [](const StepRow &row) { return row.step.to == law::Recipient::Jap; });
    QVERIFY(jap != rows.end());

    const SlotJudge judge(lawBook(),
                          {twice.person.progress(), twice.person.elsewhere()},
                          noon().toLocalTime().date());
    const SlotVerdict verdict = judge.on({*jap, day, true, hour}, rows);

    QCOMPARE_EQ(verdict.remarks.contains(law::AppointmentRemark::SameHour), clashes);
    QCOMPARE_EQ(verdict.sparesAJourney(), sparesAJourney);
}

BEX_TEST(tst_PeopleDesk);
#include "tst_PeopleDesk.moc"
