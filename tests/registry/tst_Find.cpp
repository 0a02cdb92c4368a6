// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/FindStore.h"
#include "models/registry/Statement.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// One field finds a person of any hearing while it is typed.
class tst_Find final : public QObject
{
    Q_OBJECT

private slots:
    void findsByTheBeginningOfAnyWord_data();
    void findsByTheBeginningOfAnyWord();
    void findsOverAllHearingsTheLastEnteredFirst();
    void findsWhatWasEnteredSince();
    void takesAnyTypedSign_data();
    void takesAnyTypedSign();
    void readsNoWholeTable();
};

namespace
{

Expected aPersonNamed(const QString &family, const QString &first, QDate birth)
{
    Expected expected;
    expected.person.familyName = family;
    expected.person.firstNames = first;
    if (birth.isValid())
        expected.person.birthDate = law::BirthDate{birth.year(), birth};
    expected.parquetNumber = u"24107000123"_s;
    return expected;
}

QStringList namesOf(const Result<std::vector<Found>> &found)
{
    QStringList names;
    for (const Found &one : *found)
        names.append(one.familyName);
    return names;
}

} // namespace

void tst_Find::findsByTheBeginningOfAnyWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");

    QTest::newRow("a name") << u"elkaim"_s << true;
    QTest::newRow("its beginning") << u"el"_s << true;
    QTest::newRow("one letter") << u"e"_s << true;
    QTest::newRow("the second part of a name") << u"ben"_s << true;
    QTest::newRow("a first name, with its accent") << u"Amé"_s << true;
    QTest::newRow("a first name, without") << u"ame"_s << true;
    QTest::newRow("two words in any order") << u"amel elk"_s << true;
    QTest::newRow("a birth date") << u"12/05/1990"_s << true;
    QTest::newRow("a birth date being typed") << u"12/05/19"_s << true;
    QTest::newRow("a birth date of a file") << u"1990-05-12"_s << true;
    QTest::newRow("a birth date without strokes") << u"12051990"_s << true;
    QTest::newRow("a parquet number") << u"241070"_s << true;
    QTest::newRow("a middle") << u"kaim"_s << false;
    QTest::newRow("one word of two") << u"elkaim karim"_s << false;
    QTest::newRow("another day") << u"13/05/1990"_s << false;
    QTest::newRow("nothing") << u"  "_s << false;
}

void tst_Find::findsByTheBeginningOfAnyWord()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    AnOffice office;
    BEX_VERIFY(office.open().roll().addToRoll(
        office.hearing, aPersonNamed(u"ELKAÏM-BENSAÏD"_s, u"Amélie"_s, QDate(1990, 5, 12))));

    const auto answer = office.stores().finder.find(typed, 50);

    BEX_VERIFY(answer);
    QCOMPARE_EQ(namesOf(answer).contains(u"ELKAÏM-BENSAÏD"_s), found);
}

void tst_Find::findsOverAllHearingsTheLastEnteredFirst()
{
    AnOffice office;
    Hearing other = aHearing();
    other.heldOn = other.heldOn.addDays(7);
    const auto hearing = office.open().roll().openHearing(other);
    BEX_VERIFY(hearing);
    BEX_VERIFY(office.open().roll().addToRoll(*hearing, aPersonNamed(u"ZIANI"_s, u"Léo"_s, {})));
    BEX_VERIFY(
        office.open().roll().addToRoll(office.hearing, aPersonNamed(u"ZOLA"_s, u"Léo"_s, {})));

    const auto both = office.stores().finder.find(u"leo"_s, 50);
    BEX_VERIFY(both);
    QCOMPARE_EQ(namesOf(both), (QStringList{u"ZOLA"_s, u"ZIANI"_s}));
    QCOMPARE_EQ(both->back().heldOn, other.heldOn);
    QCOMPARE_EQ(both->back().hearing, *hearing);

    QCOMPARE_EQ(namesOf(office.stores().finder.find(u"leo"_s, 1)), QStringList(u"ZOLA"_s));
    QCOMPARE_EQ(namesOf(office.stores().finder.find(u"leo"_s, 1, office.hearing)),
                QStringList(u"ZIANI"_s));
}

void tst_Find::findsWhatWasEnteredSince()
{
    AnOffice office;
    const auto found = [&](const QString &typed) {
        const auto answer = office.stores().finder.find(typed, 50);
        return answer && answer->size() == 1 && answer->front().entry == office.entry;
    };
    DerivedJudgment derived = aDerivedJudgment();
    derived.judgment.minuteNumber = u"1234/2024"_s;
    QVERIFY(!found(u"1234/2024"_s));
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, derived));
    QVERIFY(found(u"1234/2024"_s));

    Identity corrected = office.person().person;
    corrected.familyName = u"QUÉMÉNEUR"_s;
    corrected.usageName = u"WYART"_s;
    BEX_VERIFY(office.open().roll().correctIdentity(office.entry, corrected, {}));
    QVERIFY(found(u"quemen"_s));
    QVERIFY(!found(u"24107000123"_s));
    QVERIFY(found(u"wya"_s));

    IssuedPaper paper = aPaper(u"BOR"_s);
    paper.reference = u"7K3MQ-0RT5W-X"_s;
    BEX_VERIFY(office.open().counter().issue(office.entry, {paper}));
    QVERIFY(found(u"7k3mq-0r"_s));
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_Find::takesAnyTypedSign_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed : {"\"", "*", "a\"b", "NEAR(", "person:x", "-", "a AND", "^a", "'", "%"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void tst_Find::takesAnyTypedSign()
{
    QFETCH(QString, typed);
    AnOffice office;
    BEX_VERIFY(office.stores().finder.find(typed, 50));
}

void tst_Find::readsNoWholeTable()
{
    AnOffice office;
    const auto database = office.beside();
    Statement plan(*database, uR"(
        EXPLAIN QUERY PLAN
        SELECT e.roll_entry_id, h.held_on, p.family_name
        FROM findable AS f
        JOIN roll_entry AS e ON e.roll_entry_id = f.rowid
        JOIN person AS p ON p.person_id = e.person_id
        JOIN hearing AS h ON h.hearing_id = e.hearing_id
        WHERE findable MATCH '"el"*'
        ORDER BY f.rowid DESC
        LIMIT 50
    )"_s);
    const auto lines = plan.all([](Row &row) { return row.text("detail"_L1); });
    BEX_VERIFY(lines);
    for (const QString &line : *lines) {
        const bool ofTheIndex = line.startsWith(u"SCAN f VIRTUAL TABLE INDEX"_s);
        QVERIFY2(ofTheIndex || line.startsWith(u"SEARCH"_s), qPrintable(line));
    }
}

BEX_TEST(tst_Find);
#include "tst_Find.moc"
