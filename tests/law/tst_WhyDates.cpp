// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/events/RouteAfter.h"
#include "models/law/explain/WhyDates.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using bex::test::aJudgmentWith;
using bex::test::lawBook;
using bex::test::lawOf;

namespace
{

using WhyOf = Why (*)(const Facts &, const Plan &);

Why told(WhyOf whyOf, const Judgment &judgment)
{
    const Plan plan = route(judgment, lawBook(), {});
    return whyOf(Facts(judgment, lawOf(judgment)), plan);
}

Judgment pronouncedOn(QDate day)
{
    Judgment judgment = aJudgmentWith(bex::test::fineOf(300));
    judgment.pronouncedOn = day;
    return judgment;
}

bool tells(const Why &why, const Reason &reason)
{
    return std::ranges::find(why.working, reason) != why.working.end();
}

bool cites(const Why &why, const QString &article)
{
    return std::ranges::any_of(why.rows, [&](const RowReason &row) {
        return std::ranges::any_of(row.articles,
                                   [&](const ArticleRef &one) { return one.cited() == article; });
    });
}

bool restsOn(const Why &why, Parameter parameter)
{
    return std::ranges::find(why.figures, parameter, &FigureReason::parameter) != why.figures.end();
}

} // namespace

/// Why the decision is enforceable, and final, on these days (law-core 5.3).
class tst_WhyDates final : public QObject
{
    Q_OBJECT

private slots:
    // SC-47: ten days of 22 March, Easter Monday, so Tuesday 2 April; enforceable on the 3rd (708).
    void countsTheAppealAndItsCarryOver()
    {
        const Why why = told(whyEnforceable, pronouncedOn(QDate(2024, 3, 22)));

        QVERIFY(tells(why, {"remedy.days", {QDate(2024, 3, 22), 10, QDate(2024, 4, 1)}}));
        QVERIFY(tells(why, {"remedy.carried", {QDate(2024, 4, 1), QDate(2024, 4, 2)}}));
        QCOMPARE(why.working.back(), (Reason{"why.next_day", {QDate(2024, 4, 3)}}));
        QVERIFY(cites(why, u"CPP 498"_s));
        QVERIFY(restsOn(why, Parameter::AppealDays));
        QCOMPARE(why.confidence, Confidence::Verified);
    }

    // L-25, C-9: the prosecutor general's twenty days delay no execution, but the final day.
    void countsTheProsecutorGeneralForTheFinalDay()
    {
        const Why why = told(whyFinal, pronouncedOn(QDate(2024, 4, 16)));

        QVERIFY(
            tells(why, {"why.prosecutor_general", {QDate(2024, 4, 16), 20, QDate(2024, 5, 6)}}));
        QCOMPARE(why.working.back(),
                 (Reason{"why.final_between", {QDate(2024, 4, 27), QDate(2024, 5, 7)}}));
        QVERIFY(cites(why, u"CPP 505"_s));
        QVERIFY(restsOn(why, Parameter::ProsecutorGeneralDays));
        QVERIFY(!tells(told(whyEnforceable, pronouncedOn(QDate(2024, 4, 16))),
                       {"why.prosecutor_general", {QDate(2024, 4, 16), 20, QDate(2024, 5, 6)}}));
    }

    // 20 days of 14 April 2024 end on Saturday 4 May, so on Monday 6.
    void carriesTheProsecutorGeneralOver()
    {
        const Why why = told(whyFinal, pronouncedOn(QDate(2024, 4, 14)));

        QVERIFY(tells(why, {"remedy.carried", {QDate(2024, 5, 4), QDate(2024, 5, 6)}}));
    }

    // C-10: 20 days of 24 March 2020 doubled, 3 May is a Sunday.
    void doublesTheProsecutorGeneral()
    {
        const Why why = told(whyFinal, pronouncedOn(QDate(2020, 3, 24)));

        QVERIFY(tells(why, {"remedy.doubled", {QDate(2020, 5, 4)}}));
        QCOMPARE(why.confidence, Confidence::ToConfirm);
    }

    // C-4: an arrêt of 12 June 2024: the person is told Monday 17, the office counts Tuesday 18.
    void keepsTheLongestReading()
    {
        Judgment judgment = pronouncedOn(QDate(2024, 6, 12));
        judgment.court.kind = CourtKind::CourtOfAppeal;

        const Why why = told(whyEnforceable, judgment);

        QVERIFY(tells(why, {"why.longest_reading", {QDate(2024, 6, 17), QDate(2024, 6, 18)}}));
        QCOMPARE(why.working.back(), (Reason{"why.next_day", {QDate(2024, 6, 19)}}));
        // Nobody has longer than the person against an arrêt.
        for (const Reason &reason : told(whyFinal, judgment).working)
            QVERIFY(reason.sentence != "why.prosecutor_general");
    }

    // CPP 495-11.
    void saysThatAPleaIsEnforceableAtOnce()
    {
        Judgment judgment = pronouncedOn(QDate(2024, 4, 16));
        judgment.procedure = Procedure::Crpc;

        QCOMPARE(told(whyEnforceable, judgment).working.front(),
                 (Reason{"why.crpc", {QDate(2024, 4, 16)}}));
    }

    void saysThatSomeIsEnforcedAtOnce()
    {
        Judgment judgment = pronouncedOn(QDate(2024, 4, 16));
        QVERIFY(!tells(told(whyEnforceable, judgment), {"why.provisional", {}}));

        judgment.penalties.front().provisionalExecution = true;

        QVERIFY(tells(told(whyEnforceable, judgment), {"why.provisional", {}}));
    }

    void saysWhyADayIsNotKnown_data()
    {
        QTest::addColumn<Judgment>("judgment");
        QTest::addColumn<QByteArray>("sentence");
        Judgment appealed = pronouncedOn(QDate(2024, 4, 16));
        appealed.appeals = {
            {QDate(2024, 4, 18), RemedyUser::Person, RemedyScope::Penal, RemedyLodged::Appeal}};
        QTest::newRow("CPP 506") << appealed << QByteArray("why.remedy_pending");
        Judgment absent = pronouncedOn(QDate(2024, 4, 16));
        absent.nature = Nature::Defaut;
        absent.presence = Presence::Absent;
        QTest::newRow("CPP 499") << absent << QByteArray("why.not_served");
        Judgment acquitted = pronouncedOn(QDate(2024, 4, 16));
        acquitted.outcome = Outcome::Acquittal;
        acquitted.penalties.clear();
        QTest::newRow("BEX-15") << acquitted << QByteArray("why.acquitted");
    }
    void saysWhyADayIsNotKnown()
    {
        QFETCH(Judgment, judgment);
        QFETCH(QByteArray, sentence);

        for (const WhyOf whyOf : {WhyOf(whyEnforceable), WhyOf(whyFinal)}) {
            const Why why = told(whyOf, judgment);
            QCOMPARE(why.working.size(), std::size_t(1));
            QCOMPARE(why.working.front().sentence, std::string_view(sentence.constData()));
        }
    }

    // L-22: served at home, firm imprisonment: enforceable, and open for years (498-1).
    void saysThatARemedyStaysOpen()
    {
        Judgment judgment = aJudgmentWith(bex::test::firm(u"P8M"));
        judgment.nature = Nature::ContradictoireASignifier;
        judgment.presence = Presence::Absent;
        judgment.served = Service{QDate(2024, 7, 1), ServiceMode::Home};

        QCOMPARE(told(whyEnforceable, judgment).working.back(),
                 (Reason{"why.next_day", {QDate(2024, 7, 12)}}));
        QCOMPARE(told(whyFinal, judgment).working.back(), (Reason{"why.stays_open", {}}));
    }

    // BEX-113: no text read says from when after a withdrawal; never before it.
    void waitsForTheWithdrawal()
    {
        const Judgment judgment = pronouncedOn(QDate(2024, 4, 16));
        const auto history =
            CaseHistory::create(judgment,
                                {PenalAppealLodged{QDate(2024, 4, 18), PenalAppellant::Person},
                                 RemedyWithdrawn{QDate(2024, 5, 14), RemedyUser::Person}});
        QVERIFY(history);
        const Judgment known = history->asKnown();
        const Plan plan = routeAfter(*history, lawBook(), {});

        const Why why = whyEnforceable(Facts(known, lawOf(known)), plan);

        QVERIFY(tells(why, {"why.after_withdrawal", {QDate(2024, 5, 14)}}));
        QCOMPARE(why.confidence, Confidence::ToConfirm);
    }
};

BEX_TEST(tst_WhyDates);
#include "tst_WhyDates.moc"
