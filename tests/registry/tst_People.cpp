// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Statement.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// That two rows are one person is said by a greffier, never erased, and taken back by a new
/// writing.
class tst_People final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void joinsTwoPeople();
    void joinsThroughAnother();
    void changesNoRowOfAPerson();
    void takesBackWhatWasSaid();
    void takesTheOneOutAndLeavesTheOthers();
    void tellsTwoPeopleApart();
    void takesOutWhoIsToldApart();
    void refusesToJoinWhoWasToldApart();
    void refusesWhatIsNotAsItWasSeen_data();
    void refusesWhatIsNotAsItWasSeen();
    void writesUnderBothPeople();
    void isHeardElsewhere();
    void nothingOfItIsChangedOrErased();
    void tellsWhichWritingWasTampered_data();
    void tellsWhichWritingWasTampered();
    void findsWhoWasBornOnTheSameDay();
    void findsNamesakesWithoutABirthDate();
    void readsNoWholeTable_data();
    void readsNoWholeTable();

private:
    [[nodiscard]] PeopleActs &acts() { return m_office->open().people(); }
    [[nodiscard]] const PeopleStore &people() const { return m_office->stores().people; }
    [[nodiscard]] PairSeen pair(int one, int other) const;
    [[nodiscard]] std::vector<qint64> groupOf(int one) const;
    RollEntryId add(const Expected &expected);

    std::unique_ptr<AnOffice> m_office;
    std::vector<RollEntryId> m_entries; ///< three people who look alike; ids of people: 1, 2, 3
};

namespace
{

Expected named(const QString &family, const QString &first, const std::optional<QDate> &birth = {})
{
    Expected expected;
    expected.person.familyName = family;
    expected.person.firstNames = first;
    if (birth)
        expected.person.birthDate = law::BirthDate{birth->year(), *birth};
    return expected;
}

QStringList namesOf(const std::vector<NamedPerson> &people)
{
    QStringList names;
    for (const NamedPerson &one : people)
        names.append(one.person.familyName + u' ' + one.person.firstNames);
    names.sort();
    return names;
}

} // namespace

void tst_People::init()
{
    m_office = std::make_unique<AnOffice>();
    m_entries = {m_office->entry};
    add(aPerson());
    add(aPerson());
}

RollEntryId tst_People::add(const Expected &expected)
{
    const auto added = m_office->open().roll().addToRoll(m_office->hearing, expected);
    m_entries.push_back(added.value_or(RollEntryId(0)));
    return m_entries.back();
}

PairSeen tst_People::pair(int one, int other) const
{
    const auto first = people().of(m_entries.at(static_cast<std::size_t>(one - 1)));
    const auto second = people().of(m_entries.at(static_cast<std::size_t>(other - 1)));
    return {*first, *second, *people().lastSaid(first->id, second->id)};
}

std::vector<qint64> tst_People::groupOf(int one) const
{
    const auto group = people().group(PersonId(one));
    std::vector<qint64> ids;
    for (const PersonId id : *group)
        ids.push_back(id.value());
    std::ranges::sort(ids);
    return ids;
}

void tst_People::joinsTwoPeople()
{
    const QSignalSpy heard(&m_office->open().events(), &RegisterEvents::peopleChanged);

    BEX_VERIFY(acts().join(pair(2, 1)));

    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1, 2}));
    QCOMPARE_EQ(groupOf(2), (std::vector<qint64>{1, 2}));
    QCOMPARE_EQ(groupOf(3), (std::vector<qint64>{3}));
    const auto others = people().others(m_entries.front());
    BEX_VERIFY(others);
    QCOMPARE_EQ(others->size(), 1u);
    QCOMPARE_EQ(others->front().entry, m_entries.at(1));
    QCOMPARE_EQ(heard.size(), 1);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_People::joinsThroughAnother()
{
    BEX_VERIFY(acts().join(pair(1, 2)));
    BEX_VERIFY(acts().join(pair(2, 3)));

    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1, 2, 3}));

    // They are one already: nothing more is to be written.
    BEX_VERIFY(acts().join(pair(1, 3)));
    QCOMPARE_EQ(valueIn(*m_office->beside(), u"SELECT count(*) FROM person_link"_s), u"2"_s);
}

void tst_People::changesNoRowOfAPerson()
{
    const auto rows = [this] {
        return valueIn(*m_office->beside(),
                       u"SELECT json_group_array(json_array(person_id, family_name, usage_name, "
                       u"first_names, birth_date, language)) FROM person"_s);
    };
    const QString before = rows();

    BEX_VERIFY(acts().join(pair(1, 2)));

    QCOMPARE_EQ(rows(), before);
}

void tst_People::takesBackWhatWasSaid()
{
    BEX_VERIFY(acts().join(pair(1, 2)));

    BEX_VERIFY(acts().takeBack(pair(1, 2)));

    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1}));
    QCOMPARE_EQ(valueIn(*m_office->beside(), u"SELECT count(*) FROM person_link"_s), u"2"_s);
    QCOMPARE_EQ(m_office->problems(), QStringList());
    BEX_VERIFY(acts().join(pair(1, 2)));
    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1, 2}));
}

void tst_People::takesTheOneOutAndLeavesTheOthers()
{
    BEX_VERIFY(acts().join(pair(1, 2)));
    BEX_VERIFY(acts().join(pair(1, 3)));

    BEX_VERIFY(acts().takeBack(pair(2, 3)));

    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1, 2}));
    QCOMPARE_EQ(groupOf(3), (std::vector<qint64>{3}));
}

void tst_People::tellsTwoPeopleApart()
{
    BEX_VERIFY(acts().tellApart(pair(1, 2)));

    const auto links = people().links(PersonId(2));
    BEX_VERIFY(links);
    QCOMPARE_EQ(*links, (std::vector<Link>{{PersonId(1), Said::Different}}));
    BEX_VERIFY(acts().takeBack(pair(1, 2)));
    QVERIFY(people().links(PersonId(2))->empty());
}

void tst_People::takesOutWhoIsToldApart()
{
    BEX_VERIFY(acts().join(pair(1, 2)));
    BEX_VERIFY(acts().join(pair(2, 3)));

    BEX_VERIFY(acts().tellApart(pair(1, 3)));

    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1, 2}));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_People::refusesToJoinWhoWasToldApart()
{
    BEX_VERIFY(acts().tellApart(pair(1, 3)));
    BEX_VERIFY(acts().join(pair(1, 2)));

    const auto joined = acts().join(pair(2, 3));

    QVERIFY(!joined);
    QCOMPARE_EQ(joined.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(groupOf(3), (std::vector<qint64>{3}));
}

void tst_People::refusesWhatIsNotAsItWasSeen_data()
{
    QTest::addColumn<bool>("corrected");

    QTest::newRow("another name meanwhile") << true;
    QTest::newRow("something said meanwhile") << false;
}

void tst_People::refusesWhatIsNotAsItWasSeen()
{
    QFETCH(bool, corrected);
    const PairSeen seen = pair(1, 2);
    if (corrected) {
        Identity person = seen.other.person;
        person.firstNames = u"Paul"_s;
        BEX_VERIFY(m_office->open().roll().correctIdentity(m_entries.at(1), person, {}));
    } else {
        BEX_VERIFY(acts().tellApart(pair(2, 3)));
    }
    const QSignalSpy heard(&m_office->open().events(), &RegisterEvents::peopleChanged);

    const auto joined = acts().join(seen);

    QVERIFY(!joined);
    QCOMPARE_EQ(joined.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(groupOf(1), (std::vector<qint64>{1}));
    QCOMPARE_EQ(heard.size(), 0);
}

void tst_People::writesUnderBothPeople()
{
    BEX_VERIFY(acts().join(pair(1, 2)));
    BEX_VERIFY(acts().takeBack(pair(1, 2)));

    for (const RollEntryId entry : {m_entries.at(0), m_entries.at(1)}) {
        const auto lines = m_office->stores().journal.of(entry);
        BEX_VERIFY(lines);
        QStringList acts;
        for (const JournalLine &line : *lines)
            acts.append(line.what.act);
        QVERIFY2(acts.contains(u"people_joined"_s), qPrintable(acts.join(u' ')));
        QVERIFY2(acts.contains(u"people_taken_back"_s), qPrintable(acts.join(u' ')));
    }
}

void tst_People::isHeardElsewhere()
{
    auto other = Register::open(m_office->files().path(), aSession(), WhenMissing::Fail);
    BEX_VERIFY(other);
    const QSignalSpy heard(&m_office->open().events(), &RegisterEvents::peopleChanged);

    BEX_VERIFY((*other)->people().join(pair(1, 2)));
    BEX_VERIFY(m_office->open().lookElsewhere());

    QVERIFY(heard.size() > 0);
}

void tst_People::nothingOfItIsChangedOrErased()
{
    BEX_VERIFY(acts().join(pair(1, 2)));
    const auto file = m_office->beside();

    QVERIFY(!file->run(u"DELETE FROM person_link"_s));
    QVERIFY(!file->run(u"UPDATE person_link SET says = 'different'"_s));
}

void tst_People::tellsWhichWritingWasTampered_data()
{
    QTest::addColumn<QString>("tampering");

    QTest::newRow("what it says") << u"UPDATE person_link SET says = 'different'"_s;
    QTest::newRow("of whom") << u"UPDATE person_link SET other_id = 3"_s;
    QTest::newRow("who said it") << u"UPDATE person_link SET said_by = 'somebody else'"_s;
    QTest::newRow("it is gone") << u"DELETE FROM person_link"_s;
    QTest::newRow("one that nobody said")
        << u"INSERT INTO person_link VALUES (2, 2, 3, 'same', '2024-04-16T12:00:00Z', 'greffe')"_s;
}

void tst_People::tellsWhichWritingWasTampered()
{
    QFETCH(QString, tampering);
    BEX_VERIFY(acts().join(pair(1, 2)));
    const auto file = m_office->beside();
    BEX_VERIFY(file->run(u"DROP TRIGGER person_link_is_not_updated"_s));
    BEX_VERIFY(file->run(u"DROP TRIGGER person_link_is_not_deleted"_s));

    BEX_VERIFY(file->run(tampering));

    const QString place = tampering.startsWith(u"INSERT") ? u"person_link/2"_s : u"person_link/1"_s;
    QCOMPARE_EQ(m_office->problems(), QStringList(place));
}

void tst_People::findsWhoWasBornOnTheSameDay()
{
    add(named(u"Petit"_s, u"Jean"_s, QDate(1990, 5, 12)));
    add(named(u"Martin"_s, u"Jean"_s, QDate(1990, 5, 13)));
    add(named(u"Roux"_s, u"Jean"_s));

    const auto born = people().bornOn(QDate(1990, 5, 12));

    BEX_VERIFY(born);
    QCOMPARE_EQ(
        namesOf(*born),
        (QStringList{
            u"Durand Camille"_s, u"Durand Camille"_s, u"Durand Camille"_s, u"Petit Jean"_s}));
}

void tst_People::findsNamesakesWithoutABirthDate()
{
    add(named(u"DE LA TOUR"_s, u"Zoé Anne"_s));
    add(named(u"La Tour"_s, u"zoe"_s, QDate(1980, 1, 1)));
    Expected married = named(u"Petit"_s, u"Zoé"_s);
    married.person.usageName = u"Tour"_s;
    add(married);
    Identity asked = named(u"Latour"_s, u"Zoé"_s, QDate(1980, 1, 1)).person;
    asked.familyName = u"de la Tour"_s;

    const auto undated = people().namesakes(asked);
    asked.birthDate.reset();
    const auto all = people().namesakes(asked);
    asked.firstNames.clear();
    const auto nameless = people().namesakes(asked);

    BEX_VERIFY(undated);
    QCOMPARE_EQ(namesOf(*undated), (QStringList{u"DE LA TOUR Zoé Anne"_s, u"Petit Zoé"_s}));
    BEX_VERIFY(all);
    QCOMPARE_EQ(all->size(), 3u);
    BEX_VERIFY(nameless);
    QVERIFY(nameless->empty());
}

void tst_People::readsNoWholeTable_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("who was born on a day") << uR"(
        SELECT p.person_id, e.roll_entry_id
        FROM person AS p
        JOIN roll_entry AS e ON e.person_id = p.person_id
        WHERE p.birth_date = '1990-05-12'
    )"_s;
    QTest::newRow("namesakes") << uR"(
        SELECT p.person_id, e.roll_entry_id
        FROM findable AS f
        JOIN roll_entry AS e ON e.roll_entry_id = f.rowid
        JOIN person AS p ON p.person_id = e.person_id
        WHERE findable MATCH '(person : "durand" AND person : "camille")'
          AND (1 = 0 OR p.birth_date IS NULL OR length(p.birth_date) = 4)
        ORDER BY f.rowid DESC
        LIMIT 200
    )"_s;
    const QString latest = uR"(
          AND NOT EXISTS (SELECT 1 FROM person_link AS later
                          WHERE later.person_id = l.person_id AND later.other_id = l.other_id
                            AND later.person_link_id > l.person_link_id)
    )"_s;
    QTest::newRow("what was said, from the smaller") << QString(
        u"SELECT l.other_id, l.says FROM person_link AS l WHERE l.person_id = 1"_s + latest);
    QTest::newRow("what was said, from the larger") << QString(
        u"SELECT l.person_id, l.says FROM person_link AS l WHERE l.other_id = 1"_s + latest);
    QTest::newRow("the last writing") << u"SELECT max(person_link_id) FROM person_link "
                                         u"WHERE other_id = 1"_s;
}

void tst_People::readsNoWholeTable()
{
    QFETCH(QString, sql);
    const auto database = m_office->beside();
    Statement plan(*database, QString(u"EXPLAIN QUERY PLAN "_s + sql));

    const auto lines = plan.all([](Row &row) { return row.text("detail"_L1); });

    BEX_VERIFY(lines);
    for (const QString &line : *lines) {
        const bool ofTheIndex = line.startsWith(u"SCAN f VIRTUAL TABLE INDEX"_s) ||
                                line.startsWith(u"CORRELATED SCALAR SUBQUERY"_s);
        QVERIFY2(ofTheIndex || line.startsWith(u"SEARCH"_s), qPrintable(line));
    }
}

BEX_TEST(tst_People);
#include "tst_People.moc"
