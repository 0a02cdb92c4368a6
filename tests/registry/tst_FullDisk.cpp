// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/registry/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

using Act = std::function<bool(AnOffice &)>;
Q_DECLARE_METATYPE(Act)

/// When the disk is full, an act is kept whole or not at all, and the next one works.
class tst_FullDisk final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnActWholeOrNotAtAll_data();
    void keepsAnActWholeOrNotAtAll();
    void leavesAnOlderBackupAsItWas();
};

namespace
{

/// Every row that an act could leave half of.
QString rowsOf(const AnOffice &office)
{
    return valueIn(*office.beside(), uR"(
        SELECT (SELECT count(*) FROM draft) || ' ' || (SELECT count(*) FROM judgment) || ' ' ||
            (SELECT count(*) FROM plan) || ' ' || (SELECT count(*) FROM step) || ' ' ||
            (SELECT count(*) FROM paper) || ' ' || (SELECT count(*) FROM receipt) || ' ' ||
            (SELECT count(*) FROM step WHERE state = 'done') || ' ' ||
            (SELECT count(*) FROM roll_entry) || ' ' ||
            (SELECT count(*) FROM event) || ' ' || (SELECT count(*) FROM journal)
    )"_s);
}

HandOver aHandOver()
{
    IssuedPaper large = aPaper(u"RCP"_s);
    large.pdf = QByteArray(100'000, 'x');
    return {{large, aPaper(u"BOR"_s)}, {}, {}, {}};
}

} // namespace

void tst_FullDisk::keepsAnActWholeOrNotAtAll_data()
{
    QTest::addColumn<Act>("before");
    QTest::addColumn<Act>("act");

    const Act nothing([](AnOffice &) { return true; });
    QTest::newRow("a draft") << nothing << Act([](AnOffice &office) {
        const QByteArray text(30'000, 'x');
        return office.open().counter().saveDraft(office.entry, text).has_value();
    });
    QTest::newRow("a judgment") << nothing << Act([](AnOffice &office) {
        return office.open().counter().enterJudgment(office.entry, aDerivedJudgment()).has_value();
    });
    QTest::newRow("a handing over") << nothing << Act([](AnOffice &office) {
        return office.open().counter().handOver(office.entry, aHandOver()).has_value();
    });
    const Act enter([](AnOffice &office) {
        return office.open().counter().enterJudgment(office.entry, aDerivedJudgment()).has_value();
    });
    QTest::newRow("an event") << enter << Act([](AnOffice &office) {
        const auto plan = office.stores().plans.current(office.entry);
        const law::PersonDied death{QDate(2024, 5, 6)};
        const NextPlan next{aDerivedJudgment().plan, (*plan)->id};
        return office.open().happened().record(office.entry, death, next).has_value();
    });
    QTest::newRow("a roll") << nothing << Act([](AnOffice &office) {
        QByteArray roll("nom;prénom\n");
        for (int person = 0; person < 50; ++person)
            roll += "Durand;" + QByteArray::number(person) + '\n';
        ImportTarget target;
        target.hearing = aHearing();
        return office.open().roll().import(roll, target).has_value();
    });
}

void tst_FullDisk::keepsAnActWholeOrNotAtAll()
{
    QFETCH(Act, before);
    QFETCH(Act, act);
    FullDisk disk;
    AnOffice office;
    QVERIFY(before(office));
    const QString rows = rowsOf(office);
    int refusals = 0;

    for (int writes = 0;; ++writes) {
        disk.fillAfter(writes);
        const bool kept = act(office);
        const bool refused = disk.refused();
        disk.makeRoom();
        if (!refused) {
            QVERIFY(kept);
            break;
        }
        ++refusals;
        QVERIFY2(!kept, "confirmed, though the disk did not take it");
        QCOMPARE_EQ(rowsOf(office), rows);
    }

    QVERIFY(refusals > 0);
    QCOMPARE_NE(rowsOf(office), rows);
    office.reopen();
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_FullDisk::leavesAnOlderBackupAsItWas()
{
    FullDisk disk;
    AnOffice office;
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));
    const QByteArray before = bytesOf(copy);
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));

    disk.fillAfter(5);
    const auto refused = office.open().backup(copy);
    disk.makeRoom();

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::StorageFailed);
    QVERIFY(bytesOf(copy) == before);
    BEX_VERIFY(office.open().backup(copy));
}

BEX_TEST(tst_FullDisk);
#include "tst_FullDisk.moc"
