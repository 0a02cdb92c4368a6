// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Version.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace bex::law;

/// law-core 0.2: one row a version.
class tst_Version final : public QObject
{
    Q_OBJECT

private slots:
    void eachVersionBeginsOnItsDay_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<LawVersion>("before");
        QTest::addColumn<LawVersion>("from");
        QTest::newRow("V1") << QDate(2010, 10, 29) << LawVersion::V0 << LawVersion::V1;
        QTest::newRow("V2a") << QDate(2014, 10, 1) << LawVersion::V1 << LawVersion::V2a;
        QTest::newRow("V2b") << QDate(2014, 12, 27) << LawVersion::V2a << LawVersion::V2b;
        QTest::newRow("V3") << QDate(2015, 8, 15) << LawVersion::V2b << LawVersion::V3;
        QTest::newRow("V4") << QDate(2020, 3, 24) << LawVersion::V3 << LawVersion::V4;
        QTest::newRow("V5") << QDate(2024, 9, 30) << LawVersion::V4 << LawVersion::V5;
        QTest::newRow("V6") << QDate(2029, 1, 1) << LawVersion::V5 << LawVersion::V6;
    }
    void eachVersionBeginsOnItsDay()
    {
        QFETCH(QDate, first);
        QFETCH(LawVersion, before);
        QFETCH(LawVersion, from);

        QCOMPARE(versionOn(first.addDays(-1)), before);
        QCOMPARE(versionOn(first), from);
        QCOMPARE(daysOf(from).first, first);
        QCOMPARE(daysOf(before).last, first.addDays(-1));
    }

    void theFirstHasNoBeginningAndTheLastNoEnd()
    {
        QVERIFY(daysOf(LawVersion::V0).first.isNull());
        QVERIFY(daysOf(LawVersion::V6).last.isNull());
    }

    void aSetOfVersionsSpansFromItsFirstToItsLast()
    {
        QCOMPARE(daysOf(since2020).first, QDate(2020, 3, 24));
        QCOMPARE(daysOf(since2020).last, QDate(2028, 12, 31));
        QCOMPARE(daysOf(before2020).first, QDate(2010, 10, 29));
        QCOMPARE(daysOf(before2020).last, QDate(2020, 3, 23));
    }
};

BEX_TEST(tst_Version);
#include "tst_Version.moc"
