// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/PenaltyWritingText.h"
#include "tests/desk/PenaltyCounter.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The scenarios of law-other A.8, through the acts that the screen uses.
class tst_LifeOfPenalties final : public QObject
{
    Q_OBJECT

private slots:
    void a1WaitsThenIsEnforceableUntilItsLimit();
    void a2StartsAgainOnceASearchNoticeIsConfirmed();
    void a4IsLimitedAfterFiveYears();
    void a5TakesTheLongerTerm();
    void a7OfAPettyOffenceStartsAgainAtAnOrderToPay();
    void a8OutlivesThePersonOnlyWhenItIsMoney();
    void theWorkItselfIsWritten();
    void anAdjustmentIsAnActOfTheLimitation();
    void a10RefusesTheSecondOfTwo();
    void anAppealStaysItAndStrikingItOutComesBack();
    void aCorrectedAmountLosesNoDiligence();
    void aCorrectionOfAWritingPutsThePenaltyBack();
    void aReasonSaidByTheOfficeKeepsItsAge();
    void anOlderRegisterIsDerivedWhenItIsOpened_data();
    void anOlderRegisterIsDerivedWhenItIsOpened();
};

namespace
{

law::Judgment aFineOf(QDate day)
{
    law::Judgment judgment = aJudgmentWith(fineOf(300));
    judgment.pronouncedOn = day;
    return judgment;
}

law::Judgment prisonAndFine()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M"));
    judgment.penalties.push_back({fineOf(2000), {}, {}, {}, {}, {}});
    return judgment;
}

QString siteOf(const Result<void> &outcome)
{
    return outcome ? QString() : QString(outcome.error().site);
}

} // namespace

void tst_LifeOfPenalties::a1WaitsThenIsEnforceableUntilItsLimit()
{
    PenaltyCounter counter(QDate(2024, 1, 10));
    counter.enter(aFineOf(QDate(2024, 1, 10)));
    QCOMPARE_EQ(counter.standing(0).section(u' ', 0, 1), u"not_enforceable TIME_LIMIT_RUNNING"_s);

    counter.goTo(QDate(2024, 1, 22));
    QCOMPARE_EQ(counter.standing(0).section(u' ', 0, 0), u"not_enforceable"_s);
    counter.goTo(QDate(2024, 1, 24));

    QCOMPARE_EQ(counter.standing(0), u"enforceable AWAITING_DGFIP"_s);
    const registry::DerivedPenalty kept = counter.penalty(0).what;
    QCOMPARE_EQ(kept.now.since, QDate(2024, 1, 23));
    QCOMPARE_EQ(kept.limit.on, std::optional(QDate(2030, 1, 23)));
    counter.penalties().take(counter.penalty(0).id);
    QCOMPARE_EQ(counter.penalties().inHand()->limitation->lastSafeDay, QDate(2030, 1, 22));
    QCOMPARE_EQ(counter.problems(), QStringList());
}

void tst_LifeOfPenalties::a2StartsAgainOnceASearchNoticeIsConfirmed()
{
    PenaltyCounter counter(QDate(2024, 1, 10));
    counter.enter(aFineOf(QDate(2024, 1, 10)));
    counter.goTo(QDate(2025, 3, 15));

    BEX_VERIFY(counter.diligence(0, u"search_notice"_s, QDate(2025, 3, 15)));
    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2030, 1, 23)));
    QCOMPARE_EQ(counter.penalty(0).what.limit.ifConfirmed, std::optional(QDate(2031, 3, 15)));
    BEX_VERIFY(counter.answer(0, true));

    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2031, 3, 15)));
    QCOMPARE_EQ(counter.standing(0), u"put_into_execution WANTED"_s);
    QCOMPARE_EQ(counter.penalties().inHand()->known.entries.size(), 4u);
    QCOMPARE_EQ(counter.problems(), QStringList());
}

// Final on 15 February 2012, as the greffier says.
void tst_LifeOfPenalties::a4IsLimitedAfterFiveYears()
{
    PenaltyCounter counter(QDate(2017, 2, 14));
    counter.enter(aFineOf(QDate(2012, 2, 3)));
    BEX_VERIFY(counter.limitation(0, u"misdemeanour"_s, QDate(2012, 2, 15)));
    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2017, 2, 15)));
    QCOMPARE_EQ(desk::alertOf(counter.penalties().inHand()->row), law::LimitationAlert::OneMonth);

    counter.goTo(QDate(2017, 2, 15));
    counter.penalties().take(counter.penalty(0).id);
    QCOMPARE_EQ(desk::alertOf(counter.penalties().inHand()->row), law::LimitationAlert::Limited);
    QVERIFY(counter.penalties().inHand()->advice.articles.contains(u"CPP 707-1"_s));
    BEX_VERIFY(counter.turn(0, u"extinguished"_s, QDate(2017, 2, 15), u"LEGAL_END"_s));

    QCOMPARE_EQ(counter.standing(0), u"extinguished LEGAL_END"_s);
    QVERIFY(!counter.penalty(0).what.limit.on);
    QCOMPARE_EQ(siteOf(counter.turn(0, u"started"_s, QDate(2017, 2, 15))),
                u"penalty.turn-impossible"_s);
    QCOMPARE_EQ(counter.problems(), QStringList());
}

void tst_LifeOfPenalties::a5TakesTheLongerTerm()
{
    PenaltyCounter counter(QDate(2017, 3, 2));
    counter.enter(aFineOf(QDate(2012, 3, 2)));

    BEX_VERIFY(counter.limitation(0, u"misdemeanour"_s, QDate(2012, 3, 15)));

    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2018, 3, 15)));
}

void tst_LifeOfPenalties::a7OfAPettyOffenceStartsAgainAtAnOrderToPay()
{
    law::Judgment judgment = aFineOf(QDate(2021, 5, 25));
    judgment.court.kind = law::CourtKind::PoliceCourt;
    PenaltyCounter counter(QDate(2023, 9, 12));
    counter.enter(judgment);
    BEX_VERIFY(counter.limitation(0, u"petty_offence"_s, QDate(2021, 6, 5)));
    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2024, 6, 5)));

    BEX_VERIFY(counter.diligence(0, u"payment_order"_s, QDate(2023, 9, 12)));
    BEX_VERIFY(counter.answer(0, true));

    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2026, 9, 12)));
}

void tst_LifeOfPenalties::a8OutlivesThePersonOnlyWhenItIsMoney()
{
    PenaltyCounter counter(QDate(2024, 4, 16));
    counter.enter(prisonAndFine());
    counter.goTo(QDate(2024, 9, 1));

    counter.happens(u"death"_s, QDate(2024, 8, 1));

    QCOMPARE_EQ(counter.standing(0), u"extinguished DECEASED"_s);
    QCOMPARE_EQ(counter.standing(1), u"enforceable ESTATE AWAITING_DGFIP"_s);
    QCOMPARE_EQ(counter.problems(), QStringList());
}

// From the statement sent at the counter to the day on which the JAP's six months have passed.
void tst_LifeOfPenalties::theWorkItselfIsWritten()
{
    PenaltyCounter counter(QDate(2024, 4, 16));
    counter.enter(prisonAndFine());
    const auto steps = counter.record().stores().steps.of(counter.penalty(0).entry);
    for (const registry::KeptStep &step : *steps) {
        if (step.paper == u"INF" || step.paper == u"BOR")
            BEX_VERIFY(counter.record().counter().settleStep(step.id, {}));
    }
    counter.goTo(QDate(2024, 4, 27));
    QCOMPARE_EQ(counter.standing(0), u"put_into_execution AWAITING_JAP"_s);
    QCOMPARE_EQ(counter.standing(1), u"put_into_execution AWAITING_DGFIP"_s);
    // Sent before it was final: for the limitation nothing ran yet.
    QCOMPARE_EQ(counter.penalty(0).what.limit.ifConfirmed, counter.penalty(0).what.limit.on);

    counter.goTo(QDate(2024, 10, 16));
    QCOMPARE_EQ(counter.standing(0), u"put_into_execution AWAITING_JAP"_s);
    counter.goTo(QDate(2024, 10, 17));

    QCOMPARE_EQ(counter.standing(0), u"put_into_execution AWAITING_PROSECUTOR"_s);
    QCOMPARE_EQ(counter.problems(), QStringList());
}

void tst_LifeOfPenalties::anAdjustmentIsAnActOfTheLimitation()
{
    PenaltyCounter counter(QDate(2024, 4, 16));
    counter.enter(prisonAndFine());
    counter.goTo(QDate(2024, 9, 2));
    const QDate limit = *counter.penalty(0).what.limit.on;

    BEX_VERIFY(counter.turn(0, u"adjustment_granted"_s, QDate(2024, 9, 2)));
    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(limit));
    QCOMPARE_EQ(counter.penalty(0).what.limit.ifConfirmed, std::optional(QDate(2030, 9, 2)));
    BEX_VERIFY(counter.answer(0, true));

    QCOMPARE_EQ(counter.penalty(0).what.limit.on, std::optional(QDate(2030, 9, 2)));
}

void tst_LifeOfPenalties::a10RefusesTheSecondOfTwo()
{
    PenaltyCounter counter(QDate(2024, 4, 16));
    counter.enter(prisonAndFine());
    counter.goTo(QDate(2024, 9, 1));
    desk::PenaltyDesk other(
        counter.record(), lawBook(), [] { return QDateTime(QDate(2024, 9, 1), QTime(12, 0)); });
    other.take(counter.penalty(0).id);
    other.writing().replace(
        {{u"what"_s, u"turn"_s}, {u"turn"_s, u"started"_s}, {u"on"_s, u"2024-09-01"_s}});
    // Whoever looks from another computer is not told.
    other.blockSignals(true);
    QObject::disconnect(&counter.record().events(), nullptr, &other, nullptr);
    BEX_VERIFY(counter.diligence(0, u"sent_to_jap"_s, QDate(2024, 9, 1)));

    const auto second = other.record();

    QVERIFY(!second);
    QCOMPARE_EQ(second.error().code, ErrorCode::Conflict);
    QCOMPARE_EQ(other.writing().value(u"/turn").toString(), u"started"_s);
    QCOMPARE_EQ(counter.penalties().inHand()->known.entries.size(), 3u);
    other.reload();
    BEX_VERIFY(other.record());
}

void tst_LifeOfPenalties::anAppealStaysItAndStrikingItOutComesBack()
{
    PenaltyCounter counter(QDate(2024, 4, 18));
    counter.enter(prisonAndFine());
    desk::EventDesk events(counter.person(), counter.record(), [] {
        return QDateTime(QDate(2024, 4, 18), QTime(12, 0));
    });
    events.draft().replace({{u"kind"_s, u"appeal"_s},
                            {u"on"_s, u"2024-04-18"_s},
                            {u"by"_s, u"person"_s},
                            {u"scope"_s, u"penal"_s}});

    BEX_VERIFY(events.record());
    QCOMPARE_EQ(counter.standing(0).section(u' ', 0, 1), u"stayed APPEAL"_s);
    QVERIFY(!counter.penalty(0).what.limit.on);
    BEX_VERIFY(events.strike(events.events().rows().front().kept.id, u"another person"_s));

    QCOMPARE_EQ(counter.standing(0).section(u' ', 0, 1), u"not_enforceable TIME_LIMIT_RUNNING"_s);
    QCOMPARE_EQ(counter.problems(), QStringList());
}

void tst_LifeOfPenalties::aCorrectedAmountLosesNoDiligence()
{
    PenaltyCounter counter(QDate(2024, 4, 16));
    counter.enter(prisonAndFine());
    counter.goTo(QDate(2024, 9, 1));
    BEX_VERIFY(counter.diligence(1, u"statement_to_treasury"_s, QDate(2024, 5, 2)));
    const auto fine = counter.penalty(1).id;
    counter.person().show(counter.penalty(1).entry);

    counter.person().draft().set(u"/penalties/1/amount_cents"_s, 250000);
    BEX_VERIFY(counter.person().enter());

    QCOMPARE_EQ(counter.penalty(1).id, fine);
    QVERIFY(counter.penalty(1).what.document.contains("250000"));
    const auto entries = *counter.record().stores().penalties.entries(fine);
    QCOMPARE_EQ(entries.size(), 4u);
    QVERIFY(entries.back().what.text.contains(u"200000"));
    QVERIFY(desk::PenaltyWritingText::of(entries.back().what).contains(u"2"));
    QCOMPARE_EQ(counter.problems(), QStringList());
}

void tst_LifeOfPenalties::aCorrectionOfAWritingPutsThePenaltyBack()
{
    PenaltyCounter counter(QDate(2024, 4, 16));
    counter.enter(prisonAndFine());
    counter.goTo(QDate(2024, 9, 1));
    BEX_VERIFY(counter.turn(1, u"started"_s, QDate(2024, 6, 1)));
    BEX_VERIFY(counter.turn(1, u"ended"_s, QDate(2024, 8, 1)));
    QCOMPARE_EQ(counter.standing(1), u"executed"_s);

    const auto wrong = counter.penalties().inHand()->known.entries.back().id;
    QCOMPARE_EQ(siteOf(counter.penalties().correct(wrong, u" "_s)),
                u"penalty.corrected-without-reason"_s);
    BEX_VERIFY(counter.penalties().correct(wrong, u"another file"_s));

    QCOMPARE_EQ(counter.standing(1), u"under_way"_s);
    QCOMPARE_EQ(counter.penalty(1).what.now.since, QDate(2024, 6, 1));
    QCOMPARE_EQ(counter.problems(), QStringList());
}

void tst_LifeOfPenalties::aReasonSaidByTheOfficeKeepsItsAge()
{
    PenaltyCounter counter(QDate(2024, 4, 18));
    counter.enter(aFineOf(QDate(2024, 4, 16)));
    BEX_VERIFY(counter.turn(0, u"waits"_s, QDate(2024, 4, 17), u"ADDRESS_UNKNOWN"_s));
    QCOMPARE_EQ(counter.standing(0), u"not_enforceable ADDRESS_UNKNOWN"_s);

    counter.goTo(QDate(2024, 5, 2));

    QCOMPARE_EQ(counter.standing(0), u"enforceable ADDRESS_UNKNOWN"_s);
    QCOMPARE_EQ(counter.penalty(0).what.now.since, QDate(2024, 4, 27));
    QCOMPARE_EQ(counter.penalty(0).what.now.waitingSince, QDate(2024, 4, 17));
}

void tst_LifeOfPenalties::anOlderRegisterIsDerivedWhenItIsOpened_data()
{
    QTest::addColumn<QString>("standing");
    // Of schema 6 an appeal counts, of schema 5 nothing happened since.
    QTest::newRow("0005.bex") << u"enforceable"_s;
    QTest::newRow("0006.bex") << u"stayed"_s;
}

void tst_LifeOfPenalties::anOlderRegisterIsDerivedWhenItIsOpened()
{
    QFETCH(QString, standing);
    const TemporaryRegister files;
    const QString frozen = qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/schema/"_s +
                           QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(QFile::copy(frozen, files.path()));
    QVERIFY(QFile::setPermissions(files.path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto now = [] { return QDateTime(QDate(2024, 9, 1), QTime(12, 0)); };
    const auto record =
        registry::Register::open(files.path(), {u"Dominique Petit"_s, u"0.1.0"_s, now});
    BEX_VERIFY(record);
    QCOMPARE_EQ((*record)->stores().penalties.of(registry::RollEntryId(1))->size(), 0u);

    QCOMPARE_EQ(desk::deriveDue(**record, lawBook(), QDate(2024, 9, 1)).value_or(-1), 1);

    const auto lines = (*record)->stores().penaltyLists.page({}, {}, 9);
    QCOMPARE_EQ(lines->size(), 2u);
    QCOMPARE_EQ(valueIn(*files.connect(), u"SELECT state FROM penalty WHERE place = 0"_s),
                standing);
    QCOMPARE_EQ(desk::deriveDue(**record, lawBook(), QDate(2024, 9, 1)).value_or(-1), 0);
    QVERIFY((*record)->verify()->isWhole());
}

BEX_TEST(tst_LifeOfPenalties);
#include "tst_LifeOfPenalties.moc"
