// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "tests/law/JudgmentText.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;
using namespace bex::law::json;

class tst_ReadJudgment final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKeyOfTheContract();
    void readsEveryKindOfPenalty();
    void keepsNotKnownApartFromNone();
    void readsAnAbsentOptionalKeyAsNull_data();
    void readsAnAbsentOptionalKeyAsNull();
    void acceptsWhatTheContractAllows_data();
    void acceptsWhatTheContractAllows();
    void namesTheMissingKey_data();
    void namesTheMissingKey();
    void namesTheUnknownKey_data();
    void namesTheUnknownKey();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void saysWhatWasExpected();
    void readsEveryJudgmentOfTheScenarios();
};

void tst_ReadJudgment::readsEveryKeyOfTheContract()
{
    const auto judgment = readJudgment(test::wholeJudgment());

    QVERIFY2(judgment, judgment ? "" : qPrintable(judgment.error().subject));
    QCOMPARE(judgment->court.judicialCourt, u"Bobigny"_s);
    QVERIFY(judgment->court.japOrder == JapOrder::JapThenSpip);
    QCOMPARE(judgment->pronouncedOn, QDate(2024, 4, 16));
    QVERIFY(judgment->nature == Nature::ContradictoireASignifier);
    QCOMPARE(judgment->served->on, QDate(2024, 7, 1));
    QVERIFY(judgment->served->mode == ServiceMode::Person);
    QVERIFY(judgment->citedInPerson == true);
    QVERIFY(judgment->notice707 == Notice707::None);
    QCOMPARE(judgment->person.familyName, u"Durand-Lefèvre"_s);
    QVERIFY(judgment->person.birthDate == (BirthDate{1990, QDate(1990, 5, 12)}));
    QVERIFY(judgment->person.residence->region == ResidenceRegion::Metropole);
    QCOMPARE(judgment->person.language, u"pt-BR"_s);
    QVERIFY(judgment->person.lawyer->present == true);
    QCOMPARE(judgment->offences.front().label, u"Vol \"aggravé\""_s);
    QCOMPARE(judgment->revocations->front().length.toIso(), u"P5M"_s);
    QCOMPARE(judgment->detention->front().days, 40);
    QVERIFY(judgment->civilParties.front().damages == Money::ofEuros(800));
    QVERIFY(judgment->appeals[0].kind == RemedyLodged::Appeal);
    QVERIFY(judgment->appeals[1].kind == RemedyLodged::Opposition);
    QVERIFY(!judgment->appeals[1].scope);
}

void tst_ReadJudgment::readsEveryKindOfPenalty()
{
    const auto judgment = readJudgment(test::wholeJudgment());

    QVERIFY(judgment);
    const auto &penalties = judgment->penalties;
    QCOMPARE(penalties.size(), 15u);
    const auto &prison = std::get<Imprisonment>(penalties[0].detail);
    QCOMPARE(prison.firm->toIso(), u"P6M"_s);
    QCOMPARE(prison.suspended->obligations.size(), 2u);
    QVERIFY(prison.adjustment->regime == AdjustmentRegime::Ddse);
    QCOMPARE(prison.deferredCommittal->place, u"Villepinte"_s);
    QVERIFY(penalties[0].provisionalExecution == true);
    QVERIFY(penalties[0].absorbed == false);
    QVERIFY(!std::get<Imprisonment>(penalties[1].detail).firm);
    QVERIFY(std::get<HomeDetention>(penalties[2].detail).placeAndHoursFixed == true);
    QCOMPARE(std::get<CommunityService>(penalties[3].detail).hours, 105);
    QVERIFY(std::get<Fine>(penalties[4].detail).surcharges.front().amount == Money::ofEuros(250));
    QVERIFY(std::get<DayFine>(penalties[5].detail).perDay == Money::ofEuros(10));
    QVERIFY(std::get<Course>(penalties[6].detail).course == CourseKind::Citizenship);
    QCOMPARE(std::get<PenalConstraint>(penalties[7].detail).obligations.size(), 1u);
    QCOMPARE(std::get<Reparation>(penalties[8].detail).form, u"remise en état"_s);
    QVERIFY(std::get<Licence>(penalties[9].detail).measure == LicenceMeasure::Suspension);
    QVERIFY(std::get<Ban>(penalties[10].detail).subject == BanSubject::Place);
    for (const auto kind : {TextPenaltyKind::Confiscation,
                            TextPenaltyKind::SocioJudicialSupervision,
                            TextPenaltyKind::Registration,
                            TextPenaltyKind::Other}) {
        const auto index = 11 + static_cast<std::size_t>(kind);
        QVERIFY(std::get<TextPenalty>(penalties[index].detail).kind == kind);
    }
}

void tst_ReadJudgment::keepsNotKnownApartFromNone()
{
    const auto none = readJudgment(test::wholeJudgmentWith(u"/revocations"_s, "[]"));
    const auto unknown = readJudgment(test::wholeJudgmentWith(u"/revocations"_s, "null"));

    QVERIFY(none && unknown);
    QVERIFY(none->revocations && none->revocations->empty());
    QVERIFY(!unknown->revocations);
}

void tst_ReadJudgment::readsAnAbsentOptionalKeyAsNull_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"/court/region",
                                "/court/victim_support_office",
                                "/court/jap_order",
                                "/court/jap_first_for_probation",
                                "/parquet_number",
                                "/minute_number",
                                "/served",
                                "/served/mode",
                                "/cited_in_person",
                                "/notice_707_3",
                                "/person/usage_name",
                                "/person/sex",
                                "/person/birth_date",
                                "/person/residence",
                                "/person/residence/kind",
                                "/person/residence/judicial_court",
                                "/person/language",
                                "/person/custody",
                                "/person/lawyer",
                                "/offences",
                                "/offences/0/committed_on",
                                "/penalties/0/mode",
                                "/penalties/0/suspended/period",
                                "/penalties/0/suspended/obligations",
                                "/penalties/0/adjustment/regime",
                                "/penalties/0/provisional_execution",
                                "/penalties/3/consent",
                                "/penalties/4/suspended_cents",
                                "/penalties/4/surcharges",
                                "/penalties/8/amount_cents",
                                "/penalties/10/length",
                                "/revocations",
                                "/revocations/0/of",
                                "/detention",
                                "/detention/0/kind",
                                "/civil_parties",
                                "/appeals",
                                "/appeals/1/by"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void tst_ReadJudgment::readsAnAbsentOptionalKeyAsNull()
{
    QFETCH(QString, pointer);

    const auto absent = readJudgment(test::wholeJudgmentWithout(pointer));
    const auto null = readJudgment(test::wholeJudgmentWith(pointer, "null"));

    QVERIFY2(absent, absent ? "" : qPrintable(absent.error().subject));
    QVERIFY2(null, null ? "" : qPrintable(null.error().subject));
    QVERIFY(*absent == *null);
    QVERIFY(*absent != *readJudgment(test::wholeJudgment()));
}

void tst_ReadJudgment::acceptsWhatTheContractAllows_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *pointer, const char *json) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(json);
    };
    row("a year of birth", "/person/birth_date", R"("1990")");
    row("born in the year of the decision", "/person/birth_date", R"("2024")");
    row("born on the day of the decision", "/person/birth_date", R"("2024-04-16")");
    row("an offence on the same day", "/offences/0/committed_on", R"("2024-04-16")");
    row("a service on the same day", "/served/on", R"("2024-04-16")");
    row("an appeal on the same day", "/appeals/0/on", R"("2024-04-16")");
    row("the 29th of February", "/offences/0/committed_on", R"("2024-02-29")");
    row("a fine of nothing", "/penalties/11", R"({"kind": "fine", "amount_cents": 0})");
    row("the largest sum", "/penalties/4/amount_cents", "1000000000000");
    row("a fine wholly suspended", "/penalties/4/suspended_cents", "30000");
    row("one hour", "/penalties/3/hours", "1");
    row("one day", "/detention/0/days", "1");
    row("four digits", "/penalties/2/length", R"("P9999Y9999M9999D")");
    row("twelve months as a year", "/penalties/0/total", R"("P1Y6M")");
    row("180 days as six months", "/penalties/0/firm", R"("P180D")");
    row("a suspended part of unknown length", "/penalties/0/suspended/length", "null");
    row("an appeal that says so", "/appeals/0/kind", R"("appeal")");
    row("an empty optional text", "/person/phone", R"("")");
    row("an empty lawyer", "/person/lawyer", "{}");
}

void tst_ReadJudgment::acceptsWhatTheContractAllows()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);

    const auto judgment = readJudgment(test::wholeJudgmentWith(pointer, json));

    QVERIFY2(judgment, judgment ? "" : qPrintable(judgment.error().subject));
}

void tst_ReadJudgment::namesTheMissingKey_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"/format",
                                "/court",
                                "/court/kind",
                                "/court/judicial_court",
                                "/pronounced_on",
                                "/procedure",
                                "/nature",
                                "/presence",
                                "/outcome",
                                "/person",
                                "/person/kind",
                                "/person/family_name",
                                "/penalties",
                                "/penalties/0/kind",
                                "/penalties/0/total",
                                "/penalties/0/suspended/kind",
                                "/penalties/2/length",
                                "/penalties/3/hours",
                                "/penalties/4/amount_cents",
                                "/penalties/4/surcharges/0/kind",
                                "/penalties/4/surcharges/0/cents",
                                "/penalties/5/days",
                                "/penalties/5/per_day_cents",
                                "/penalties/6/course",
                                "/penalties/7/length",
                                "/penalties/10/text",
                                "/penalties/11/text",
                                "/penalties/12/text",
                                "/penalties/13/text",
                                "/penalties/14/text",
                                "/served/on",
                                "/revocations/0/length",
                                "/detention/0/days",
                                "/appeals/0/on"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void tst_ReadJudgment::namesTheMissingKey()
{
    QFETCH(QString, pointer);

    for (const auto &bytes :
         {test::wholeJudgmentWithout(pointer), test::wholeJudgmentWith(pointer, "null")}) {
        const auto judgment = readJudgment(bytes);
        QVERIFY(!judgment);
        QCOMPARE(judgment.error().subject, pointer);
        QCOMPARE(judgment.error().site, "json.missing-key"_L1);
    }
}

void tst_ReadJudgment::namesTheUnknownKey_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"/judge",
                                "/Format",
                                "/court/city",
                                "/served/by",
                                "/person/name",
                                "/person/residence/court",
                                "/person/lawyer/phone",
                                "/offences/0/date",
                                "/penalties/0/hours",
                                "/penalties/0/suspended/text",
                                "/penalties/0/adjustment/place",
                                "/penalties/0/deferred_committal/on",
                                "/penalties/2/place",
                                "/penalties/3/length",
                                "/penalties/4/total",
                                "/penalties/4/surcharges/0/text",
                                "/penalties/6/text",
                                "/penalties/11/subject",
                                "/revocations/0/total",
                                "/detention/0/length",
                                "/civil_parties/0/kind",
                                "/appeals/0/mode"})
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void tst_ReadJudgment::namesTheUnknownKey()
{
    QFETCH(QString, pointer);

    const auto judgment = readJudgment(test::wholeJudgmentWith(pointer, "null"));

    QVERIFY(!judgment);
    QCOMPARE(judgment.error().subject, pointer);
    QCOMPARE(judgment.error().site, "json.unknown-key"_L1);
}

void tst_ReadJudgment::refusesWithThePlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("site");
    const auto row = [](const char *name, const char *pointer, const char *json, const char *site) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(json)
                            << u"json."_s + QLatin1StringView(site);
    };
    row("format of a plan", "/format", R"("bex-plan/1")", "other-format");
    row("format as a number", "/format", "1", "other-format");
    row("court as a text", "/court", R"("Bobigny")", "not-an-object");
    row("person as a list", "/person", "[]", "not-an-object");
    row("penalty as a text", "/penalties/0", R"("fine")", "not-an-object");
    row("offence as null", "/offences/0", "null", "not-an-object");
    row("lawyer as a text", "/person/lawyer", R"("Me Petit")", "not-an-object");
    row("penalties as an object", "/penalties", "{}", "not-a-list");
    row("revocations as false", "/revocations", "false", "not-a-list");
    row("obligations as a text", "/penalties/0/suspended/obligations", R"("a")", "not-a-list");
    row("an obligation as a number", "/penalties/0/suspended/obligations/1", "1", "not-a-text");
    row("a name as a number", "/person/family_name", "12", "not-a-text");
    row("a note as a list", "/penalties/0/note", "[]", "not-a-text");
    row("a flag as a text", "/cited_in_person", R"("true")", "not-true-or-false");
    row("a flag as a number", "/penalties/0/absorbed", "1", "not-true-or-false");
    row("a court of another kind", "/court/kind", R"("tribunal")", "unknown-word");
    row("a court as a number", "/court/kind", "1", "unknown-word");
    row("another region", "/court/region", R"("foreign")", "unknown-word");
    row("another order", "/court/jap_order", R"("spip")", "unknown-word");
    row("another procedure", "/procedure", R"("citation")", "unknown-word");
    row("another nature", "/nature", R"("Contradictoire")", "unknown-word");
    row("another presence", "/presence", R"("")", "unknown-word");
    row("another way of service", "/served/mode", R"("mail")", "unknown-word");
    row("another notice", "/notice_707_3", "true", "unknown-word");
    row("another outcome", "/outcome", R"("relaxe")", "unknown-word");
    row("another sex", "/person/sex", R"("X")", "unknown-word");
    row("another residence", "/person/residence/kind", R"("hotel")", "unknown-word");
    row("another custody", "/person/custody", "false", "unknown-word");
    row("another protection", "/person/protection", R"("sauvegarde")", "unknown-word");
    row("another penalty", "/penalties/0/kind", R"("prison")", "unknown-word");
    row("another suspension", "/penalties/0/suspended/kind", R"("sursis")", "unknown-word");
    row("another mode", "/penalties/0/mode", R"("mandat")", "unknown-word");
    row("another regime", "/penalties/0/adjustment/regime", R"("bracelet")", "unknown-word");
    row("another consent", "/penalties/3/consent", "true", "unknown-word");
    row("another surcharge", "/penalties/4/surcharges/0/kind", R"("tax")", "unknown-word");
    row("another course", "/penalties/6/course", R"("cooking")", "unknown-word");
    row("another measure", "/penalties/9/measure", R"("fine")", "unknown-word");
    row("another subject", "/penalties/10/subject", R"("pub")", "unknown-word");
    row("another revocation", "/revocations/0/of", R"("sme")", "unknown-word");
    row("another revoker", "/revocations/0/by", R"("court")", "unknown-word");
    row("another detention", "/detention/0/kind", R"("prison")", "unknown-word");
    row("another appellant", "/appeals/0/by", R"("lawyer")", "unknown-word");
    row("another scope", "/appeals/0/scope", R"("all")", "unknown-word");
    row("another remedy", "/appeals/1/kind", R"("pourvoi")", "unknown-word");
    row("hours as a text", "/penalties/3/hours", R"("105")", "not-an-integer");
    row("cents as true", "/penalties/4/amount_cents", "true", "not-an-integer");
    row("no hours", "/penalties/3/hours", "0", "out-of-range");
    row("hours below nothing", "/penalties/3/hours", "-5", "out-of-range");
    row("hours without end", "/penalties/3/hours", "4294967297", "out-of-range");
    row("no days", "/penalties/5/days", "0", "out-of-range");
    row("no days of detention", "/detention/0/days", "0", "out-of-range");
    row("days below nothing", "/detention/0/days", "-1", "out-of-range");
    row("cents below nothing", "/penalties/4/amount_cents", "-1", "out-of-range");
    row("too many cents", "/penalties/4/amount_cents", "1000000000001", "out-of-range");
    row("damages without end", "/civil_parties/0/damages_cents", "1e300", "out-of-range");
    row("cents past 64 bits", "/penalties/4/deposit_cents", "99999999999999999999", "out-of-range");
    row("an empty family name", "/person/family_name", R"("")", "empty-text");
    row("a blank family name", "/person/family_name", R"("  ")", "empty-text");
    row("an empty court", "/court/judicial_court", R"("")", "empty-text");
    row("an empty ban", "/penalties/10/text", R"(" ")", "empty-text");
    row("an empty confiscation", "/penalties/11/text", R"("")", "empty-text");
    row("a language in words", "/person/language", R"("français")", "not-a-language");
    row("an empty language", "/person/language", R"("")", "not-a-language");
    row("the 30th of February", "/pronounced_on", R"("2024-02-30")", "not-a-date");
    row("the 29th of February", "/pronounced_on", R"("2023-02-29")", "not-a-date");
    row("month 13", "/offences/0/committed_on", R"("2023-13-01")", "not-a-date");
    row("a French date", "/pronounced_on", R"("16/04/2024")", "not-a-date");
    row("a date with an hour", "/pronounced_on", R"("2024-04-16T09:00")", "not-a-date");
    row("a date in short", "/served/on", R"("2024-7-1")", "not-a-date");
    row("a date with other digits", "/served/on", R"("２０２4-07-01")", "not-a-date");
    row("a date as a number", "/appeals/0/on", "20240417", "not-a-date");
    row("an empty date", "/detention/0/from", R"("")", "not-a-date");
    row("the year zero", "/detention/0/to", R"("0000-01-01")", "not-a-date");
    row("a day given that is none",
        "/penalties/0/deferred_committal/date_given",
        "5",
        "not-a-date");
    row("a birth in words", "/person/birth_date", R"("mai 1990")", "not-a-birth-date");
    row("a year of two digits", "/person/birth_date", R"("90")", "not-a-birth-date");
    row("a year as a number", "/person/birth_date", "1990", "not-a-birth-date");
    row("a birth in month 13", "/person/birth_date", R"("1990-13-01")", "not-a-birth-date");
    row("a length in words", "/penalties/0/total", R"("18 mois")", "not-a-duration");
    row("a length in weeks", "/penalties/0/total", R"("P6W")", "not-a-duration");
    row("a length with time", "/penalties/0/total", R"("P1DT12H")", "not-a-duration");
    row("a length in fractions", "/penalties/0/total", R"("P1.5Y")", "not-a-duration");
    row("a length with a comma", "/penalties/0/total", R"("P1,5Y")", "not-a-duration");
    row("a length with a sign", "/penalties/0/total", R"("-P6M")", "not-a-duration");
    row("a part with a sign", "/penalties/0/total", R"("P+6M")", "not-a-duration");
    row("a length of nothing", "/penalties/0/firm", R"("P0M")", "not-a-duration");
    row("a length without a part", "/penalties/0/firm", R"("P")", "not-a-duration");
    row("five digits", "/penalties/2/length", R"("P00012M")", "not-a-duration");
    row("parts in disorder", "/penalties/2/length", R"("P1D1M")", "not-a-duration");
    row("the same part twice", "/penalties/2/length", R"("P1M1M")", "not-a-duration");
    row("lower case", "/penalties/2/length", R"("p5m")", "not-a-duration");
    row("a length with a space", "/penalties/2/length", R"("P5M ")", "not-a-duration");
    row("a length as a number", "/revocations/0/length", "5", "not-a-duration");
    row("born after the decision", "/person/birth_date", R"("2024-04-17")", "birth-after-decision");
    row("born in a later year", "/person/birth_date", R"("2025")", "birth-after-decision");
    row("an offence after the decision",
        "/offences/0/committed_on",
        R"("2024-04-17")",
        "offence-after-decision");
    row("an appeal before the decision",
        "/appeals/1/on",
        R"("2024-04-15")",
        "appeal-before-decision");
    row("a service before the decision",
        "/served/on",
        R"("2024-04-15")",
        "service-before-decision");
    row("a conviction without penalty", "/penalties", "[]", "conviction-without-penalty");
    row("firm part too long", "/penalties/0/firm", R"("P7M")", "parts-against-total");
    row("firm part too short", "/penalties/0/firm", R"("P179D")", "parts-against-total");
    row("firm part forgotten", "/penalties/0/firm", "null", "parts-against-total");
    row("a suspended part above the fine",
        "/penalties/4/suspended_cents",
        "30001",
        "suspended-above-fine");
}

void tst_ReadJudgment::refusesWithThePlace()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, site);

    // The parsed form, since the check of the syntax would come first on numbers like 1e300.
    const auto document = QJsonDocument::fromJson(test::wholeJudgmentWith(pointer, json)).object();
    const auto judgment = readJudgment(document);

    QVERIFY(!judgment);
    QCOMPARE(judgment.error().subject, pointer);
    QCOMPARE(QString(judgment.error().site), site);
    QVERIFY(judgment.error().code == ErrorCode::Invalid);
}

void tst_ReadJudgment::saysWhatWasExpected()
{
    const auto expected = [](const char *pointer, const char *json) {
        const auto bytes = test::wholeJudgmentWith(QString::fromLatin1(pointer), json);
        const auto judgment = readJudgment(bytes);
        return judgment ? u"nothing was refused"_s : judgment.error().expected;
    };

    QCOMPARE(expected("/person/sex", R"("X")"), u"M | F"_s);
    QCOMPARE(expected("/penalties/3/hours", "0"), u"1..9999"_s);
    QCOMPARE(expected("/penalties/0/total", "6"), u"P(nY)(nM)(nD)"_s);
    QCOMPARE(expected("/served/at", "1"), u"on | mode"_s);
    QCOMPARE(expected("/penalties/0/firm", R"("P7M")"), u"P18M"_s);
    QCOMPARE(expected("/served/on", R"("2024-01-01")"), u"2024-04-16"_s);
}

void tst_ReadJudgment::readsEveryJudgmentOfTheScenarios()
{
    const QString folder = qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios"_s;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);

    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (!bytes.contains("bex-judgment/1"))
            continue;
        const auto judgment = readJudgment(bytes);
        const QString place = judgment ? QString() : judgment.error().subject;
        QVERIFY2(judgment, qPrintable(file.fileName() + u" at "_s + place));
        ++count;
    }
    QCOMPARE_GT(count, 100);
}

BEX_TEST(tst_ReadJudgment);
#include "tst_ReadJudgment.moc"
