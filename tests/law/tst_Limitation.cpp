// SPDX-License-Identifier: EUPL-1.2
#include "models/law/life/Limitation.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using bex::test::lawBook;

namespace
{

using Acts = std::vector<LimitationAct>;

LimitationAct confirmed(QDate on, Diligence kind)
{
    return {on, kind, true};
}

Limitation limitation(LimitationRegime regime, QDate finalOn, const Acts &acts = {})
{
    const auto found = limitationOf(regime, finalOn, acts, lawBook());
    return found ? *found : Limitation{};
}

Limitation misdemeanour(QDate finalOn, const Acts &acts = {})
{
    return limitation(LimitationRegime::Misdemeanour, finalOn, acts);
}

Penalty of(PenaltyDetail detail)
{
    return {std::move(detail), {}, {}, {}, {}, {}};
}

} // namespace

/// Expected days: law-other A.5 and its scenarios A1 to A8.
class tst_Limitation final : public QObject
{
    Q_OBJECT

private slots:
    void runsSixYearsFromTheFirstFinalDay()
    {
        const Limitation a1 = misdemeanour({2024, 1, 23});
        QCOMPARE(a1.limit, QDate(2030, 1, 23));
        QCOMPARE(a1.lastSafeDay, QDate(2030, 1, 22));
        QCOMPARE(a1.years, 6);
        QCOMPARE(a1.countedFrom, QDate(2024, 1, 23));
    }

    void startsAgainAtAnActThatInterrupts()
    {
        const Acts acts{confirmed({2025, 3, 15}, Diligence::SearchNotice)};
        const Limitation a2 = misdemeanour({2024, 1, 23}, acts);
        QCOMPARE(a2.limit, QDate(2031, 3, 15));
        QCOMPARE(a2.countedFrom, QDate(2025, 3, 15));
        QVERIFY(a2.acts == std::vector{ActWeight::Interrupts});
    }

    void isAcquiredAfterFiveYearsBeforeTheLawOf2017()
    {
        QCOMPARE(misdemeanour({2012, 2, 15}).limit, QDate(2017, 2, 15));
        QCOMPARE(misdemeanour({2012, 2, 15}).years, 5);
    }

    void takesTheLongerTermWhileNotAcquired()
    {
        QCOMPARE(misdemeanour({2012, 3, 15}).limit, QDate(2018, 3, 15));
    }

    // CP 112-2, 4°: acquired on the very day the law came into force, it stays acquired.
    void changesTermOnTheDayAfterTheLawsOwnDayOnly()
    {
        QCOMPARE(misdemeanour({2012, 3, 1}).limit, QDate(2017, 3, 1));
        QCOMPARE(misdemeanour({2012, 3, 2}).limit, QDate(2018, 3, 2));
    }

    void pettyOffencesRunThreeYears()
    {
        const QDate finalOn(2021, 6, 5);
        QCOMPARE(limitation(LimitationRegime::PettyOffence, finalOn).limit, QDate(2024, 6, 5));
        const Acts a7{confirmed({2023, 9, 12}, Diligence::PaymentOrder)};
        QCOMPARE(limitation(LimitationRegime::PettyOffence, finalOn, a7).limit, QDate(2026, 9, 12));
    }

    void otherRegimesHaveTheirOwnTerms_data()
    {
        QTest::addColumn<int>("regime");
        QTest::addColumn<QDate>("finalOn");
        QTest::addColumn<QDate>("limit");

        const auto row = [](const char *name, LimitationRegime regime, QDate on, QDate limit) {
            QTest::newRow(name) << static_cast<int>(regime) << on << limit;
        };
        row("felony", LimitationRegime::Felony, {2018, 5, 2}, {2038, 5, 2});
        row("felony before 2017", LimitationRegime::Felony, {2011, 5, 2}, {2031, 5, 2});
        row("listed felony", LimitationRegime::LongFelony, {2018, 5, 2}, {2048, 5, 2});
        row("listed felony before 2017", LimitationRegime::LongFelony, {2011, 5, 2}, {2041, 5, 2});
        row("terrorism", LimitationRegime::LongMisdemeanour, {2018, 5, 2}, {2038, 5, 2});
        row("terrorism before 2017",
            LimitationRegime::LongMisdemeanour,
            {2011, 5, 2},
            {2031, 5, 2});
        row("leap day", LimitationRegime::Misdemeanour, {2024, 2, 29}, {2030, 2, 28});
    }

    void otherRegimesHaveTheirOwnTerms()
    {
        QFETCH(int, regime);
        QFETCH(QDate, finalOn);
        QFETCH(QDate, limit);

        QCOMPARE(limitation(static_cast<LimitationRegime>(regime), finalOn).limit, limit);
    }

    void someAreNeverLimited()
    {
        for (const auto regime : {LimitationRegime::Never, LimitationRegime::NotSubject})
            QVERIFY(!limitationOf(regime, {2024, 1, 23}, {}, lawBook()));
    }

    // The kinds are only proposed: until the greffier has said so, the earlier limit stands.
    void countsAnActOnlyOnceConfirmed()
    {
        const Acts acts{{{2025, 3, 15}, Diligence::SearchNotice, std::nullopt}};
        const Limitation open = misdemeanour({2024, 1, 23}, acts);
        QVERIFY(open.acts == std::vector{ActWeight::ToConfirm});
        QCOMPARE(open.limit, QDate(2030, 1, 23));
        QCOMPARE(open.ifConfirmed, QDate(2031, 3, 15));
        const Acts refused{{{2025, 3, 15}, Diligence::SearchNotice, false}};
        QCOMPARE(misdemeanour({2024, 1, 23}, refused).ifConfirmed, QDate(2030, 1, 23));
    }

    void anotherKindCountsWhenTheGreffierSaysSo()
    {
        const Acts silent{{{2025, 3, 15}, Diligence::RecordAsked, std::nullopt}};
        QVERIFY(misdemeanour({2024, 1, 23}, silent).acts == std::vector{ActWeight::None});
        const Acts said{confirmed({2025, 3, 15}, Diligence::Other)};
        QCOMPARE(misdemeanour({2024, 1, 23}, said).limit, QDate(2031, 3, 15));
    }

    // Crim. 26 June 2013, 12-88.265: no regulation could make an act interrupt before the law did.
    void beforeTheLawOf2012OrdersToPayAndSeizuresAloneAreProposed()
    {
        const QDate finalOn(2011, 1, 10);
        const auto weight = [&](QDate on, Diligence kind) {
            return misdemeanour(finalOn, {{on, kind, std::nullopt}}).acts.front();
        };
        QCOMPARE(weight({2012, 3, 28}, Diligence::ArrestWarrant), ActWeight::None);
        QCOMPARE(weight({2012, 3, 29}, Diligence::ArrestWarrant), ActWeight::ToConfirm);
        QCOMPARE(weight({2012, 3, 28}, Diligence::PaymentOrder), ActWeight::ToConfirm);
        QCOMPARE(weight({2012, 3, 28}, Diligence::Seizure), ActWeight::ToConfirm);
    }

    void anActOnTheLimitComesTooLate()
    {
        const Acts late{confirmed({2030, 1, 23}, Diligence::Seizure)};
        QVERIFY(misdemeanour({2024, 1, 23}, late).acts == std::vector{ActWeight::TooLate});
        const Acts last{confirmed({2030, 1, 22}, Diligence::Seizure)};
        QCOMPARE(misdemeanour({2024, 1, 23}, last).limit, QDate(2036, 1, 22));
    }

    void anActBeforeTheFinalDayChangesNothing()
    {
        const Acts early{confirmed({2024, 1, 22}, Diligence::SentToJap)};
        const Limitation found = misdemeanour({2024, 1, 23}, early);
        QVERIFY(found.acts == std::vector{ActWeight::TooEarly});
        QCOMPARE(found.limit, QDate(2030, 1, 23));
        const Acts sameDay{confirmed({2024, 1, 23}, Diligence::SentToJap)};
        QVERIFY(misdemeanour({2024, 1, 23}, sameDay).acts == std::vector{ActWeight::Interrupts});
    }

    // An act that the greffier has not confirmed saves no later one from coming too late.
    void weighsLaterActsAgainstTheConfirmedLimit()
    {
        const Acts acts{{{2029, 1, 1}, Diligence::ArrestWarrant, std::nullopt},
                        confirmed({2031, 1, 1}, Diligence::Seizure)};
        const Limitation found = misdemeanour({2024, 1, 23}, acts);
        QVERIFY((found.acts == std::vector{ActWeight::ToConfirm, ActWeight::TooLate}));
        QCOMPARE(found.limit, QDate(2030, 1, 23));
        QCOMPARE(found.ifConfirmed, QDate(2037, 1, 1));
    }

    void warnsSixThreeAndOneMonthBefore_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("alert");

        const auto row = [](const char *iso, LimitationAlert alert) {
            QTest::newRow(iso) << QDate::fromString(QLatin1StringView(iso), Qt::ISODate)
                               << static_cast<int>(alert);
        };
        row("2029-07-22", LimitationAlert::None);
        row("2029-07-23", LimitationAlert::SixMonths);
        row("2029-10-22", LimitationAlert::SixMonths);
        row("2029-10-23", LimitationAlert::ThreeMonths);
        row("2029-12-22", LimitationAlert::ThreeMonths);
        row("2029-12-23", LimitationAlert::OneMonth);
        row("2030-01-22", LimitationAlert::OneMonth);
        row("2030-01-23", LimitationAlert::Limited);
    }

    void warnsSixThreeAndOneMonthBefore()
    {
        QFETCH(QDate, today);
        QFETCH(int, alert);

        QCOMPARE(static_cast<int>(alertOn(misdemeanour({2024, 1, 23}), today)), alert);
    }

    void theCourtAndTheKindSayTheUsualRegime()
    {
        const Penalty fine = of(Fine{});
        QCOMPARE(usualRegime(fine, CourtKind::PoliceCourt), LimitationRegime::PettyOffence);
        QCOMPARE(usualRegime(fine, CourtKind::CorrectionalCourt), LimitationRegime::Misdemeanour);
        QCOMPARE(usualRegime(fine, CourtKind::AssizeCourt), LimitationRegime::Felony);
    }

    // They run by themselves from the day the decision is final: nobody has to execute them.
    void bansThatRunByThemselvesAreNotSubject()
    {
        const auto regime = [](BanSubject subject) {
            return usualRegime(of(Ban{u"as pronounced"_s, {}, subject}),
                               CourtKind::CorrectionalCourt);
        };
        QCOMPARE(regime(BanSubject::Territory), LimitationRegime::NotSubject);
        QCOMPARE(regime(BanSubject::Residence), LimitationRegime::NotSubject);
        QCOMPARE(regime(BanSubject::Contact), LimitationRegime::Misdemeanour);
    }
};

BEX_TEST(tst_Limitation);
#include "tst_Limitation.moc"
