// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AppliedLaw.h"
#include "models/law/Route.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace bex;
using namespace bex::law;
using bex::test::lawBook;

/// What a court settled stands before the book, from the day it chose.
class tst_AppliedLaw final : public QObject
{
    Q_OBJECT

private slots:
    void theFigureOfTheCourtHoldsFromItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("days");

        QTest::newRow("the eve") << QDate(2024, 10, 31) << 20;
        QTest::newRow("the day") << QDate(2024, 11, 1) << 25;
        QTest::newRow("later") << QDate(2025, 3, 3) << 25;
    }
    void theFigureOfTheCourtHoldsFromItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(int, days);
        const Practice practice{{{Parameter::JapWindowDays, {{25, QDate(2024, 11, 1), {}, {}}}}}};

        QCOMPARE(AppliedLaw(lawBook(), practice, day).figure(Parameter::JapWindowDays), days);
    }

    // Thirty days were read until 29 September 2024: no court settles another (law-core 0.1).
    void withoutADayItHoldsWhereTheBookIsOpen()
    {
        const Practice practice{{{Parameter::JapWindowDays, {{25, QDate(), {}, {}}}}}};
        const AppliedLaw read(lawBook(), practice, QDate(2024, 9, 29));
        const AppliedLaw open(lawBook(), practice, QDate(2024, 9, 30));

        QCOMPARE(read.figure(Parameter::JapWindowDays), 30);
        QCOMPARE(read.settled(Parameter::JapWindowDays), nullptr);
        QCOMPARE(open.figure(Parameter::JapWindowDays), 25);
        QCOMPARE(open.confidence(Parameter::JapWindowDays), Confidence::Verified);
        QCOMPARE(open.figure(Parameter::SpipWindowDays), 30);
    }

    void aLaterDecisionLeavesTheEarlierItsDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("days");

        QTest::newRow("before both") << QDate(2024, 10, 31) << 20;
        QTest::newRow("the first") << QDate(2024, 11, 1) << 25;
        QTest::newRow("eve of the second") << QDate(2025, 5, 31) << 25;
        QTest::newRow("the second") << QDate(2025, 6, 1) << 28;
    }
    void aLaterDecisionLeavesTheEarlierItsDays()
    {
        QFETCH(QDate, day);
        QFETCH(int, days);
        const Practice practice{
            {{Parameter::JapWindowDays,
              {{25, QDate(2024, 11, 1), {}, {}}, {28, QDate(2025, 6, 1), {}, {}}}}}};

        QCOMPARE(AppliedLaw(lawBook(), practice, day).figure(Parameter::JapWindowDays), days);
    }

    // BEX-21: the JAP first, be the two limits of one day (Monday 4 November; Friday is a holiday).
    void twoLimitsOfOneDayLeaveTheOrder()
    {
        Judgment judgment = test::aJudgmentWith(test::firm(u"P8M"));
        judgment.pronouncedOn = QDate(2024, 10, 15);
        const Practice practice{{{Parameter::SpipWindowDays, {{20, QDate(2024, 9, 30), {}, {}}}}}};
        const Plan plan = route(judgment, AppliedLaw(lawBook(), practice, judgment.pronouncedOn));
        const auto lastOf = [&](PaperKind paper) {
            return std::ranges::find(plan.steps, paper, &Step::paper)->lastUsable;
        };

        QCOMPARE(*lastOf(PaperKind::Spip), QDate(2024, 11, 4));
        QCOMPARE(*lastOf(PaperKind::Jap), QDate(2024, 10, 31));
    }

    void aTextIsInForceFromItsFirstDay()
    {
        const Practice none;

        QVERIFY(!AppliedLaw(lawBook(), none, QDate(2021, 9, 29)).isInForce(DatedText::YouthCode));
        QVERIFY(AppliedLaw(lawBook(), none, QDate(2021, 9, 30)).isInForce(DatedText::YouthCode));
    }
};

BEX_TEST(tst_AppliedLaw);
#include "tst_AppliedLaw.moc"
