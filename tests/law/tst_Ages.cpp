// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace bex::law;

/// An age is reached on the birthday; a year of birth alone leaves it open for a year.
class tst_Ages final : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheBirthday_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("younger");

        QTest::newRow("the eve") << QDate(2018, 5, 11) << true;
        QTest::newRow("the birthday") << QDate(2018, 5, 12) << false;
    }
    void countsFromTheBirthday()
    {
        QFETCH(QDate, on);
        QFETCH(bool, younger);

        QCOMPARE(isYoungerThan({2000, QDate(2000, 5, 12)}, 18, on), std::optional(younger));
    }

    void leavesTheYearOfTheBirthdayOpen_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("younger"); // 1 yes, 0 no, -1 open

        QTest::newRow("before anyone's birthday") << QDate(2017, 12, 31) << 1;
        QTest::newRow("born on 1 January?") << QDate(2018, 1, 1) << -1;
        QTest::newRow("born on 31 December?") << QDate(2018, 12, 30) << -1;
        QTest::newRow("after everyone's birthday") << QDate(2018, 12, 31) << 0;
    }
    void leavesTheYearOfTheBirthdayOpen()
    {
        QFETCH(QDate, on);
        QFETCH(int, younger);

        const auto answer = isYoungerThan({2000, {}}, 18, on);

        QCOMPARE(answer ? int(*answer) : -1, younger);
    }
};

BEX_TEST(tst_Ages);
#include "tst_Ages.moc"
