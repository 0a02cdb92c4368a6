// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_Import final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void readsARollInFrench();
    void readsARollInEnglishWithCommas();
    void keepsGoodLinesAndListsBadOnes();
    void refusesAFieldWithItsPlace_data();
    void refusesAFieldWithItsPlace();
    void refusesAFileWithItsPlace_data();
    void refusesAFileWithItsPlace();
    void keepsNobodyTwice();
    void tellsPeopleOfOneNameApart();
    void countsLinesThroughQuotesAndBlankLines();
    void opensTheHearingThatALineNames();
    void entersAJudgmentWithItsPlan();
    void keepsAJudgmentAsADraftWithoutAPlan();
    void joinsAJudgmentToThePersonOnTheRoll();
    void readsAJudgmentALine();
    void neverReplacesAJudgment();
    void neverReplacesADraft();
    void leavesOneLineOfTheFileInTheJournal();

private:
    [[nodiscard]] ImportReport import(const QByteArray &bytes,
                                      ImportFormat format = ImportFormat::Csv);
    [[nodiscard]] std::vector<RollEntry> roll() const;
    [[nodiscard]] static QStringList placesOf(const ImportReport &report);

    DerivePlan m_derive;
    std::unique_ptr<AnOffice> m_office;
};

void tst_Import::init()
{
    m_office = std::make_unique<AnOffice>();
    m_derive = [](const law::Judgment &) { return aPlan(""); };
}

ImportReport tst_Import::import(const QByteArray &bytes, ImportFormat format)
{
    const auto report = m_office->open().roll().import(bytes, {format, aHearing(), m_derive});
    return report ? *report : ImportReport{-1, -1, -1, {{{}, report.error().site, {}}}};
}

std::vector<RollEntry> tst_Import::roll() const
{
    return m_office->stores().roll.of(m_office->hearing).value_or(std::vector<RollEntry>());
}

QStringList tst_Import::placesOf(const ImportReport &report)
{
    QStringList places;
    for (const RefusedLine &line : report.refused)
        places.append(QString(line.place + u' ' + line.site));
    return places;
}

namespace
{

law::Judgment theJudgment()
{
    law::Judgment judgment = aJudgmentWith(fineOf(300));
    judgment.parquetNumber = u"24107000123"_s;
    return judgment;
}

} // namespace

void tst_Import::readsARollInFrench()
{
    const ImportReport report =
        import("\xEF\xBB\xBFN° de parquet;NOM;Prénoms;Né(e) le;Adresse;Langue;Détenu;Téléphone\r\n"
               "24107000200;ABADIE;\"Anne; Marie\";01/02/1980;\"3, rue \"\"A\"\"\";fr;non;0102\r\n"
               "24107000201;BENOÎT;Éric;1975;;ar;oui;\r\n");

    QCOMPARE_EQ(placesOf(report), QStringList());
    QCOMPARE_EQ(report.read, 2);
    QCOMPARE_EQ(report.kept, 2);
    const auto people = roll();
    QCOMPARE_EQ(people.size(), 3u);
    QCOMPARE_EQ(people.at(1).person.familyName, u"ABADIE"_s);
    QCOMPARE_EQ(people.at(1).person.firstNames, u"Anne; Marie"_s);
    QCOMPARE_EQ(people.at(1).person.address, u"3, rue \"A\""_s);
    QCOMPARE_EQ(people.at(1).person.phone, u"0102"_s);
    QVERIFY((people.at(1).person.birthDate == law::BirthDate{1980, QDate(1980, 2, 1)}));
    QCOMPARE_EQ(people.at(1).parquetNumber, u"24107000200"_s);
    QVERIFY((people.at(2).person.birthDate == law::BirthDate{1975, std::nullopt}));
    QCOMPARE_EQ(people.at(2).person.language, u"ar"_s);
    QVERIFY(people.at(2).state == RollState::Detained);
}

void tst_Import::readsARollInEnglishWithCommas()
{
    const ImportReport report = import("family name,first names,birth date,detained\n"
                                       "Abadie,Anne,1980-02-01,no\n");

    QCOMPARE_EQ(placesOf(report), QStringList());
    QCOMPARE_EQ(report.kept, 1);
    QCOMPARE_EQ(roll().at(1).person.firstNames, u"Anne"_s);
}

void tst_Import::keepsGoodLinesAndListsBadOnes()
{
    const ImportReport report = import("nom;date de naissance\n"
                                       "Abadie;1980-02-01\n"
                                       "Benoît;31/02/1980\n"
                                       ";1980-02-01\n"
                                       "Faure;\n");

    QCOMPARE_EQ(report.read, 4);
    QCOMPARE_EQ(report.kept, 2);
    QCOMPARE_EQ(placesOf(report),
                (QStringList{u"3:2 registry.csv-date"_s, u"4:1 registry.csv-name-empty"_s}));
    QCOMPARE_EQ(report.refused.front().expected, u"a date: 2024-04-16 | 16/04/2024"_s);
    QCOMPARE_EQ(roll().size(), 3u);
}

void tst_Import::refusesAFieldWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("site");
    const auto row = [](const char *header, const char *field, const char *site) {
        QTest::newRow(site) << QByteArray(header) << QByteArray(field) << QString::fromLatin1(site);
    };
    row("date de naissance", "12/13/1980", "registry.csv-date");
    row("date d'audience", "hier", "registry.csv-date");
    row("détenu", "peut-être", "registry.csv-truth");
    row("sexe", "X", "registry.csv-sex");
    row("langue", "arabe dialectal", "registry.csv-language");
    row("adresse", "rue de l'\xE9glise", "registry.csv-encoding");
}

void tst_Import::refusesAFieldWithItsPlace()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, field);
    QFETCH(QString, site);

    const ImportReport report = import("nom;" + header + "\nAbadie;" + field + "\n");

    QCOMPARE_EQ(placesOf(report), QStringList{u"2:2 "_s + site});
    QCOMPARE_EQ(report.kept, 0);
}

void tst_Import::refusesAFileWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refused");
    QTest::newRow("empty") << QByteArray() << u"1:1 registry.csv-empty"_s;
    QTest::newRow("no names") << QByteArray("a;b\n1;2\n") << u"1:1 registry.csv-no-name-column"_s;
    QTest::newRow("open quote") << QByteArray("nom\nAbadie\n\"Benoît\nFaure\n")
                                << u"3:1 registry.csv-unfinished"_s;
    QTest::newRow("unknown column")
        << QByteArray("nom;couleur\nAbadie;bleu\n") << u"1:2 registry.csv-column-unknown"_s;
    QTest::newRow("field too many")
        << QByteArray("nom\nAbadie;x\n") << u"2:2 registry.csv-too-many-fields"_s;
    QTest::newRow("other encoding")
        << QByteArray("\xFF\xFEn\0o\0m\0", 8) << u"1:1 registry.csv-no-name-column"_s;
}

void tst_Import::refusesAFileWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, refused);

    QCOMPARE_EQ(placesOf(import(bytes)), QStringList{refused});
}

void tst_Import::keepsNobodyTwice()
{
    const QByteArray file = "nom;prénoms;date de naissance;numéro de parquet\n"
                            "Durand;Camille;12/05/1990;24107000123\n"
                            "Abadie;Anne;1980;\n"
                            "Faure;;;\n";

    const ImportReport first = import(file);
    const ImportReport second = import(file);

    QCOMPARE_EQ(first.kept, 2);
    QCOMPARE_EQ(first.known, 1);
    QCOMPARE_EQ(second.kept, 0);
    QCOMPARE_EQ(second.known, 3);
    QCOMPARE_EQ(roll().size(), 3u);
}

void tst_Import::tellsPeopleOfOneNameApart()
{
    const QByteArray file = "nom;numéro de parquet\nMartin;\nMartin;\nMartin;7\nMartin;7\n";

    QCOMPARE_EQ(import(file).kept, 3);
    QCOMPARE_EQ(import(file).kept, 0);
}

void tst_Import::countsLinesThroughQuotesAndBlankLines()
{
    const ImportReport report = import("nom;adresse;sexe\n"
                                       "Abadie;\"3 rue A\n93000 Bobigny\";F\n"
                                       "\n"
                                       "Benoît;;?\n");

    QCOMPARE_EQ(placesOf(report), QStringList{u"5:3 registry.csv-sex"_s});
    QCOMPARE_EQ(roll().at(1).person.address, u"3 rue A 93000 Bobigny"_s);
}

void tst_Import::opensTheHearingThatALineNames()
{
    const ImportReport report = import("nom;date d'audience;chambre\nAbadie;18/04/2024;15e ch.\n");

    QCOMPARE_EQ(report.kept, 1);
    const auto hearings = m_office->stores().hearings.page({QDate(2024, 4, 18)});
    BEX_VERIFY(hearings);
    QCOMPARE_EQ(hearings->size(), 2u);
    QCOMPARE_EQ(hearings->front().hearing.chamber, u"15e ch."_s);
    QCOMPARE_EQ(hearings->front().hearing.court, u"TJ de Bobigny"_s);
}

void tst_Import::entersAJudgmentWithItsPlan()
{
    law::Judgment judgment = theJudgment();
    judgment.person.familyName = u"Abadie"_s;

    const ImportReport report = import(law::json::canonical(judgment), ImportFormat::Judgment);

    QCOMPARE_EQ(placesOf(report), QStringList());
    QCOMPARE_EQ(report.kept, 1);
    QCOMPARE_EQ(roll().at(1).judgment, law::json::canonical(judgment));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_Import::keepsAJudgmentAsADraftWithoutAPlan()
{
    m_derive = {};

    const ImportReport report = import(law::json::canonical(theJudgment()), ImportFormat::Judgment);

    QCOMPARE_EQ(report.kept, 1);
    QCOMPARE_EQ(import(law::json::canonical(theJudgment()), ImportFormat::Judgment).known, 1);
    QCOMPARE_EQ(m_office->stores().drafts.of(m_office->entry)->value().document,
                law::json::canonical(theJudgment()));
}

void tst_Import::joinsAJudgmentToThePersonOnTheRoll()
{
    const QByteArray file = law::json::canonical(theJudgment());

    const ImportReport first = import(file, ImportFormat::Judgment);
    const ImportReport second = import(file, ImportFormat::Judgment);
    QCOMPARE_EQ(first.kept, 1);
    QCOMPARE_EQ(second.known, 1);

    QCOMPARE_EQ(roll().size(), 1u);
    QCOMPARE_EQ(m_office->person().judgment, file);
}

void tst_Import::readsAJudgmentALine()
{
    law::Judgment other = theJudgment();
    other.person.familyName = u"Abadie"_s;
    const QByteArray file = law::json::canonical(theJudgment()) + "\n{\"format\":1}\n{\n" +
                            law::json::canonical(other) + "\n";

    const ImportReport report = import(file, ImportFormat::Judgments);

    QCOMPARE_EQ(report.read, 4);
    QCOMPARE_EQ(report.kept, 2);
    QCOMPARE_EQ(report.refused.size(), 2u);
    QCOMPARE_EQ(report.refused.at(0).place, u"2 /format"_s);
    QVERIFY(report.refused.at(1).place.startsWith(u'3'));
    QVERIFY(!report.refused.at(0).expected.isEmpty());
}

void tst_Import::neverReplacesAJudgment()
{
    QCOMPARE_EQ(import(law::json::canonical(theJudgment()), ImportFormat::Judgment).kept, 1);
    law::Judgment other = theJudgment();
    other.penalties.clear();
    other.penalties.push_back(law::Penalty{fineOf(500), {}, {}, {}, {}, {}});

    const ImportReport report = import(law::json::canonical(other), ImportFormat::Judgment);

    QCOMPARE_EQ(placesOf(report), QStringList{u" registry.import-differs"_s});
    QCOMPARE_EQ(m_office->person().judgment, law::json::canonical(theJudgment()));
}

void tst_Import::neverReplacesADraft()
{
    BEX_VERIFY(m_office->open().counter().saveDraft(m_office->entry, "{}"));

    const ImportReport report = import(law::json::canonical(theJudgment()), ImportFormat::Judgment);

    QCOMPARE_EQ(placesOf(report), QStringList{u" registry.import-differs"_s});
    QVERIFY(m_office->person().hasDraft);
}

void tst_Import::leavesOneLineOfTheFileInTheJournal()
{
    QCOMPARE_EQ(import("nom\nAbadie\nBenoît\n").kept, 2);

    const auto line = m_office->stores().journal.latest(1);

    BEX_VERIFY(line);
    QCOMPARE_EQ(line->front().what.act, u"file_imported"_s);
    QCOMPARE_EQ(line->front().what.after,
                QByteArray(R"({"kept":2,"known":0,"read":2,"refused":0})"));
}

BEX_TEST(tst_Import);
#include "tst_Import.moc"
