// SPDX-License-Identifier: EUPL-1.2
#include "models/law/EffectiveFirm.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::law;
using namespace bex::test;

Q_DECLARE_METATYPE(bex::law::FirmClass)
Q_DECLARE_METATYPE(bex::law::DeferredFloor)

namespace
{

FirmSum sumOf(QStringView iso, int detained, QDate on)
{
    Judgment judgment = aJudgmentWith(firm(iso));
    judgment.pronouncedOn = on;
    if (detained > 0)
        judgment.detention->push_back({DetentionKind::Pretrial, detained, {}, {}});
    const auto sum = effectiveFirm(judgment, lawOf(judgment));
    Q_ASSERT(sum);
    return *sum;
}

/// The 1 461 days on which law-core 6.3 counted.
template <typename Check> void onEachDayOf2023To2026(Check check)
{
    for (QDate on(2023, 1, 1); on.year() < 2027; on = on.addDays(1))
        check(on);
}

} // namespace

/// The thresholds of D. 48-1-1 held against every day of four years (law-core 6.2, 6.3).
class tst_Thresholds final : public QObject
{
    Q_OBJECT

private slots:
    // "months compared with months: sure"
    void areSureWhenMonthsMeetMonths_data()
    {
        QTest::addColumn<QString>("length");
        QTest::addColumn<FirmClass>("firmClass");

        QTest::newRow("six months") << u"P6M"_s << FirmClass::UpToSixMonths;
        QTest::newRow("six months and a day") << u"P6M1D"_s << FirmClass::UpToTwelveMonths;
        QTest::newRow("twelve months") << u"P12M"_s << FirmClass::UpToTwelveMonths;
        QTest::newRow("one year") << u"P1Y"_s << FirmClass::UpToTwelveMonths;
        QTest::newRow("one year and a day") << u"P1Y1D"_s << FirmClass::Over;
    }

    void areSureWhenMonthsMeetMonths()
    {
        QFETCH(QString, length);
        QFETCH(FirmClass, firmClass);

        onEachDayOf2023To2026([&](QDate on) {
            const EffectiveFirm effective = sumOf(length, 0, on).effective;
            QVERIFY2(!effective.ambiguous, qPrintable(on.toString(Qt::ISODate)));
            QCOMPARE(effective.firmClass, firmClass);
        });
    }

    void dependOnTheDayWhenDaysLeaveMonths()
    {
        int over = 0;
        onEachDayOf2023To2026([&](QDate on) {
            const EffectiveFirm effective = sumOf(u"P15M", 91, on).effective;
            QVERIFY(effective.ambiguous);
            over += effective.readings.front().firmClass == FirmClass::Over ? 1 : 0;
        });

        QCOMPARE(over, 845); // E-08
    }

    // E-01, E-05, T-08: "au moins six mois" includes six months exactly; E-11: the floor is on E.
    void putAFloorUnderDeferredCommittal_data()
    {
        QTest::addColumn<QString>("length");
        QTest::addColumn<int>("detained");
        QTest::addColumn<DeferredFloor>("floor");

        QTest::newRow("six months") << u"P6M"_s << 0 << DeferredFloor::Reached;
        QTest::newRow("six months and a day") << u"P6M1D"_s << 0 << DeferredFloor::Reached;
        QTest::newRow("five months") << u"P5M"_s << 0 << DeferredFloor::NotReached;
        QTest::newRow("five months 27 days") << u"P5M27D"_s << 0 << DeferredFloor::NotReached;
        QTest::newRow("E-11") << u"P8M"_s << 65 << DeferredFloor::NotReached;
        QTest::newRow("fourteen months") << u"P14M"_s << 0 << DeferredFloor::Reached;
    }

    void putAFloorUnderDeferredCommittal()
    {
        QFETCH(QString, length);
        QFETCH(int, detained);
        QFETCH(DeferredFloor, floor);

        QCOMPARE(sumOf(length, detained, {2024, 4, 16}).deferredFloor, floor);
    }
};

BEX_TEST(tst_Thresholds);
#include "tst_Thresholds.moc"
