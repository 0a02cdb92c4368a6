// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/BackupDesk.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// A backup when the program begins, beside the work, and one when it ends.
class tst_BackupDesk final : public QObject
{
    Q_OBJECT

private slots:
    void backsUpBesideTheWork();
    void backsUpAgainAtTheEnd();
    void leavesAnUnchangedRegister();
    void saysWhyThereIsNone();
    void waitsForTheOneBeingMade();
};

namespace
{

/// Two instants are a second apart at least, as the names of backups are.
registry::Clock later()
{
    return [count = 0]() mutable {
        return QDateTime::currentDateTimeUtc().addSecs(60 + 60 * count++);
    };
}

/// A plain file where the folder of the backups should be.
void blockFolder(const AnOffice &office)
{
    QFile file(office.files().path() + u".backups"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

std::size_t countOf(const AnOffice &office)
{
    return registry::AutomaticBackups(office.files().path()).all().size();
}

void touch(const AnOffice &office, const QDateTime &at)
{
    QFile written(office.files().path());
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(written.setFileTime(at, QFileDevice::FileModificationTime));
}

} // namespace

void tst_BackupDesk::backsUpBesideTheWork()
{
    AnOffice office;
    BackupDesk desk(office.files().path(), later());
    const QSignalSpy changed(&desk, &BackupDesk::changed);

    desk.begin();
    QVERIFY(desk.isRunning());
    // Meanwhile somebody works.
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));

    QTRY_VERIFY(!desk.isRunning());
    QVERIFY(desk.last());
    QVERIFY(!desk.failure());
    QCOMPARE_EQ(changed.size(), 2);
    QCOMPARE_EQ(countOf(office), std::size_t(1));
}

void tst_BackupDesk::backsUpAgainAtTheEnd()
{
    AnOffice office;
    BackupDesk desk(office.files().path(), later());
    desk.begin();
    QTRY_VERIFY(!desk.isRunning());
    const QDateTime first = desk.last()->at;
    touch(office, first.addSecs(30));

    desk.finish();

    QVERIFY(desk.last()->at > first);
    QVERIFY(!desk.failure());
}

void tst_BackupDesk::leavesAnUnchangedRegister()
{
    AnOffice office;
    BackupDesk desk(office.files().path(), later());
    desk.begin();
    desk.finish();
    const auto last = desk.last()->at;

    BackupDesk next(office.files().path(),
                    [] { return QDateTime::currentDateTimeUtc().addDays(1); });
    next.begin();
    QVERIFY(!next.isRunning());
    next.finish();

    QCOMPARE_EQ(next.last()->at, last);
}

void tst_BackupDesk::saysWhyThereIsNone()
{
    AnOffice office;
    blockFolder(office);
    BackupDesk desk(office.files().path(), later());

    desk.begin();
    QTRY_VERIFY(!desk.isRunning());

    QVERIFY(!desk.last());
    QCOMPARE_EQ(desk.failure()->code, ErrorCode::StorageFailed);
    QVERIFY(QFile::remove(office.files().path() + u".backups"_s));
    desk.finish();
    QVERIFY(desk.last());
    QVERIFY(!desk.failure());
}

void tst_BackupDesk::waitsForTheOneBeingMade()
{
    AnOffice office;
    {
        BackupDesk desk(office.files().path(), later());
        desk.begin();
    }
    QCOMPARE_EQ(countOf(office), std::size_t(1));
}

BEX_TEST(tst_BackupDesk);
#include "tst_BackupDesk.moc"
