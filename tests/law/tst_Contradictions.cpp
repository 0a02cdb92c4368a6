// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/Contradictions.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::law;
using bex::test::length;

namespace
{

/// "site at pointer", one for each contradiction.
QStringList found(const Judgment &judgment)
{
    QStringList lines;
    for (const Error &error : json::contradictions(judgment))
        lines.append(error.site + u" at "_s + error.subject);
    return lines;
}

/// Imprisonment whose parts are given in ISO text; empty: not stated.
Imprisonment prison(QStringView total, QStringView firm, QStringView suspended)
{
    Imprisonment imprisonment{length(total), {}, {}, {}, {}, {}};
    if (!firm.isEmpty())
        imprisonment.firm = length(firm);
    if (!suspended.isEmpty())
        imprisonment.suspended = Suspension{{}, length(suspended), {}, {}};
    return imprisonment;
}

} // namespace

class tst_Contradictions final : public QObject
{
    Q_OBJECT

private slots:
    void holdsThePartsAgainstTheTotal_data();
    void holdsThePartsAgainstTheTotal();
    void takesAFirmPartBesideASuspendedPartOfUnknownLength();
    void refusesPenaltiesWithoutConviction_data();
    void refusesPenaltiesWithoutConviction();
    void letsAnAcquittalStandWithoutPenalty();
    void findsAllOfThem();
};

void tst_Contradictions::holdsThePartsAgainstTheTotal_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QString>("suspended");
    QTest::addColumn<QString>("site");
    const auto row =
        [](const char *name, QString total, QString firm, QString suspended, QString site) {
            QTest::newRow(name) << total << firm << suspended << site;
        };
    const QString against = u"json.parts-against-total"_s;
    const QString missing = u"json.firm-part-missing"_s;
    row("wholly firm", u"P8M"_s, u"P8M"_s, {}, {});
    row("wholly suspended", u"P8M"_s, {}, u"P8M"_s, {});
    row("in two parts", u"P18M"_s, u"P6M"_s, u"P12M"_s, {});
    row("years said as months", u"P2Y"_s, u"P6M"_s, u"P18M"_s, {});
    row("days beside months", u"P1Y1D"_s, u"P6M1D"_s, u"P6M"_s, {});
    row("half months in days", u"P1M"_s, u"P15D"_s, u"P15D"_s, {});
    row("a month as thirty days", u"P6M"_s, u"P5M"_s, u"P30D"_s, {});
    row("a year as 360 days", u"P1Y"_s, u"P360D"_s, {}, {});
    row("a year as 365 days", u"P1Y"_s, u"P365D"_s, {}, against);
    row("a month as 31 days", u"P6M"_s, u"P5M"_s, u"P31D"_s, against);
    row("firm part above the total", u"P6M"_s, u"P8M"_s, {}, against);
    row("parts above the total", u"P6M"_s, u"P4M"_s, u"P4M"_s, against);
    row("parts below the total", u"P6M"_s, u"P2M"_s, u"P2M"_s, against);
    row("suspended in part, firm part not stated", u"P6M"_s, {}, u"P2M"_s, against);
    row("nothing stated", u"P6M"_s, {}, {}, missing);
}

void tst_Contradictions::holdsThePartsAgainstTheTotal()
{
    QFETCH(QString, total);
    QFETCH(QString, firm);
    QFETCH(QString, suspended);
    QFETCH(QString, site);

    const auto judgment = test::aJudgmentWith(prison(total, firm, suspended));

    const QStringList expected =
        site.isEmpty() ? QStringList() : QStringList(site + u" at /penalties/0/firm"_s);
    QCOMPARE(found(judgment), expected);
}

void tst_Contradictions::takesAFirmPartBesideASuspendedPartOfUnknownLength()
{
    Imprisonment shorter = prison(u"P6M", u"P4M", {});
    shorter.suspended.emplace();
    Imprisonment longer = prison(u"P6M", u"P8M", {});
    longer.suspended.emplace();
    Imprisonment whole = prison(u"P6M", {}, {});
    whole.suspended.emplace();

    QCOMPARE(found(test::aJudgmentWith(shorter)), QStringList());
    QCOMPARE(found(test::aJudgmentWith(whole)), QStringList());
    QCOMPARE(found(test::aJudgmentWith(longer)),
             QStringList(u"json.firm-above-total at /penalties/0/firm"_s));
}

void tst_Contradictions::refusesPenaltiesWithoutConviction_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("acquittal") << Outcome::Acquittal;
    QTest::newRow("adjournment") << Outcome::Adjournment;
    QTest::newRow("exemption") << Outcome::Exemption;
}

void tst_Contradictions::refusesPenaltiesWithoutConviction()
{
    QFETCH(Outcome, outcome);
    auto judgment = test::aJudgmentWith(test::fineOf(300));

    judgment.outcome = outcome;

    QCOMPARE(found(judgment), QStringList(u"json.penalty-without-conviction at /penalties"_s));
}

void tst_Contradictions::letsAnAcquittalStandWithoutPenalty()
{
    auto judgment = test::aJudgment();

    judgment.outcome = Outcome::Acquittal;

    QCOMPARE(found(judgment), QStringList());
}

void tst_Contradictions::findsAllOfThem()
{
    auto judgment = test::aJudgmentWith(prison(u"P6M", u"P4M", u"P4M"));
    Fine fine = test::fineOf(100);
    fine.suspended = Money::ofEuros(101);
    judgment.penalties.push_back({fine, {}, {}, {}, {}, {}});
    judgment.person.birthDate = BirthDate{2025, {}};
    judgment.served = Service{QDate(2024, 4, 15), {}};
    judgment.offences = {Offence{}, Offence{{}, {}, QDate(2024, 4, 17), {}, {}, {}}};
    judgment.appeals = {Appeal{QDate(2024, 4, 15), {}, {}, {}}};

    const QStringList expected{u"json.birth-after-decision at /person/birth_date"_s,
                               u"json.service-before-decision at /served/on"_s,
                               u"json.offence-after-decision at /offences/1/committed_on"_s,
                               u"json.appeal-before-decision at /appeals/0/on"_s,
                               u"json.parts-against-total at /penalties/0/firm"_s,
                               u"json.suspended-above-fine at /penalties/1/suspended_cents"_s};

    QCOMPARE(found(judgment), expected);
}

BEX_TEST(tst_Contradictions);
#include "tst_Contradictions.moc"
