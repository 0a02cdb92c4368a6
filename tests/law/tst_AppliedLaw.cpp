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
        const Practice practice{{{Parameter::JapWindowDays, {25, QDate(2024, 11, 1), {}, {}}}}};

        QCOMPARE(AppliedLaw(lawBook(), practice, day).figure(Parameter::JapWindowDays), days);
    }

    void withoutADayItHoldsAlways()
    {
        const Practice practice{{{Parameter::JapWindowDays, {25, QDate(), {}, {}}}}};
        const AppliedLaw law(lawBook(), practice, QDate(2011, 1, 3));

        QCOMPARE(law.figure(Parameter::JapWindowDays), 25);
        QCOMPARE(law.confidence(Parameter::JapWindowDays), Confidence::Verified);
        QCOMPARE(law.figure(Parameter::SpipWindowDays), 45);
    }

    // BEX-21: the JAP first, be the two limits that the court settled one day (Thursday 16 May).
    void twoLimitsOfOneDayLeaveTheOrder()
    {
        const Judgment judgment = test::aJudgmentWith(test::firm(u"P8M"));
        const Practice practice{{{Parameter::SpipWindowDays, {30, QDate(2024, 1, 1), {}, {}}}}};
        const Plan plan = route(judgment, AppliedLaw(lawBook(), practice, judgment.pronouncedOn));
        const auto lastOf = [&](PaperKind paper) {
            return std::ranges::find(plan.steps, paper, &Step::paper)->lastUsable;
        };

        QCOMPARE(*lastOf(PaperKind::Spip), QDate(2024, 5, 16));
        QCOMPARE(*lastOf(PaperKind::Jap), QDate(2024, 5, 15));
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
