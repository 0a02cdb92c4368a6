// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// JSON, register, JSON: the same bytes in canonical form, whatever was pronounced.
class tst_RoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachKindOfPenalty_data();
    void keepsEachKindOfPenalty();
    void keepsEveryKeyOfTheContract();
    void keepsWhatWasNotAskedApartFromNone();
    void keepsEachScenario();
};

namespace
{

QByteArray aFileWith(const QByteArray &penalty)
{
    return R"({"format":"bex-judgment/1","court":{"kind":"tribunal_correctionnel",)"
           R"("judicial_court":"Bobigny"},"pronounced_on":"2024-04-16","procedure":"ordinary",)"
           R"("nature":"contradictoire","presence":"present","outcome":"conviction",)"
           R"("person":{"kind":"natural","family_name":"Élkaïm"},"penalties":[)" +
           penalty + "]}";
}

/// The bytes that the register gives back for a file, or the refusal.
QByteArray throughTheRegister(AnOffice &office, const law::Judgment &judgment)
{
    const auto id = office.open().counter().enterJudgment(office.entry, {judgment, aPlan("")});
    if (!id)
        return QByteArray(id.error().site.data()) + ' ' + id.error().detail.toUtf8();
    office.reopen();
    return office.person().judgment;
}

/// The canonical form by another road than ours: what Qt writes of what it reads.
QByteArray sortedAndCompact(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact);
}

} // namespace

void tst_RoundTrip::keepsEachKindOfPenalty_data()
{
    QTest::addColumn<QByteArray>("penalty");
    const auto row = [](const char *name, const char *penalty) {
        QTest::newRow(name) << QByteArray(penalty);
    };
    row("imprisonment",
        R"({"kind":"imprisonment","total":"P18M","firm":"P6M","mode":"summons_474",
            "suspended":{"kind":"sursis_probatoire","length":"P12M","period":"P24M",
            "obligations":["soins — « réguliers »","indemniser la victime"]},"note":"à lire"})");
    row("adjustment",
        R"({"kind":"imprisonment","total":"P8M","firm":"P8M","mode":"adjustment",
            "adjustment":{"regime":"semi_liberte","in_detention":false}})");
    row("deferred committal",
        R"({"kind":"imprisonment","total":"P1Y1D","firm":"P1Y1D","mode":"deferred_committal",
            "deferred_committal":{"date_given":"2024-05-02","place":"maison d'arrêt"}})");
    row("home detention",
        R"({"kind":"home_detention","length":"P4M","place_and_hours_fixed":false})");
    row("community service",
        R"({"kind":"community_service","hours":105,"deadline":"P18M","consent":"written",
            "fallback":"3 mois"})");
    row("fine",
        R"({"kind":"fine","amount_cents":123456,"suspended_cents":20000,
            "surcharges":[{"kind":"victim_support","cents":1050}],"deposit_cents":5000,
            "instalments":"dix fois"})");
    row("day fine", R"({"kind":"day_fine","days":90,"per_day_cents":1000})");
    row("course", R"({"kind":"course","course":"road_safety","provisional_execution":true})");
    row("penal constraint", R"({"kind":"penal_constraint","length":"P2Y","obligations":["x"]})");
    row("reparation",
        R"({"kind":"reparation","form":"remise en état","amount_cents":100,"deadline":"P6M"})");
    row("licence",
        R"({"kind":"licence","measure":"suspension","length":"P6M","complementary":true})");
    row("ban",
        R"({"kind":"ban","text":"ne pas détenir d'arme","length":"P5Y","subject":"weapons"})");
    row("confiscation", R"({"kind":"confiscation","text":"le couteau"})");
    row("socio-judicial supervision",
        R"({"kind":"socio_judicial_supervision","text":"suivi","length":"P5Y"})");
    row("registration", R"({"kind":"registration","text":"FIJAIS"})");
    row("other", R"({"kind":"other","text":"affichage","absorbed":true,"parts":"deux fois"})");
}

void tst_RoundTrip::keepsEachKindOfPenalty()
{
    QFETCH(QByteArray, penalty);
    const QByteArray file = aFileWith(penalty);
    const auto judgment = law::json::readJudgment(file);
    BEX_VERIFY(judgment);
    AnOffice office;

    const QByteArray back = throughTheRegister(office, *judgment);

    QCOMPARE_EQ(back, sortedAndCompact(file));
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_RoundTrip::keepsEveryKeyOfTheContract()
{
    const QByteArray file =
        bytesOf(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/registry/every_key.json"_s);
    const auto judgment = law::json::readJudgment(file);
    BEX_VERIFY(judgment);
    AnOffice office;

    QCOMPARE_EQ(throughTheRegister(office, *judgment), sortedAndCompact(file));
}

void tst_RoundTrip::keepsWhatWasNotAskedApartFromNone()
{
    QByteArray asked = aFileWith(R"({"kind":"confiscation","text":"x"})");
    asked.chop(1);
    asked += R"(,"revocations":[],"detention":[]})";
    const auto judgment = law::json::readJudgment(asked);
    BEX_VERIFY(judgment);
    AnOffice office;

    const QByteArray back = throughTheRegister(office, *judgment);

    QVERIFY(back.contains(R"("revocations":[])"));
    QVERIFY(back.contains(R"("detention":[])"));
}

void tst_RoundTrip::keepsEachScenario()
{
    const QDir folder(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/scenarios"_s);
    AnOffice office;
    int kept = 0;
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto judgment = law::json::readJudgment(bytesOf(folder.filePath(file)));
        if (!judgment)
            continue;
        const auto entry = office.open().roll().addToRoll(office.hearing, aPerson());
        BEX_VERIFY(entry);
        BEX_VERIFY(office.open().counter().enterJudgment(*entry, {*judgment, aPlan("")}));
        QCOMPARE_EQ(office.stores().judgments.current(*entry)->value().document,
                    law::json::canonical(*judgment));
        ++kept;
    }
    QCOMPARE_EQ(office.problems(), QStringList());
    QVERIFY(kept > 0);
}

BEX_TEST(tst_RoundTrip);
#include "tst_RoundTrip.moc"
