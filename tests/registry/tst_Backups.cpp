// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/AutomaticBackups.h"
#include "models/registry/BackupCalendar.h"
#include "models/registry/FileSystem.h"
#include "tests/registry/AnOffice.h"
#include "tests/registry/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// The copies that the program makes by itself, and a register that must not be where it is.
class tst_Backups final : public QObject
{
    Q_OBJECT

private slots:
    void keepsSevenDaysFiveWeeksTwelveMonths();
    void keepsTheLastOfOneDay();
    void keepsWhatALongRestLeft();
    void countsNothingOfTheFuture();
    void makesAWholeCopyWhileTheRegisterIsOpen();
    void isNeededOnceSomethingWasWritten();
    void restoresOne();
    void keepsTheOlderOnesWhenTheRegisterIsDamaged();
    void leavesNothingHalfOnAFullDisk();
    void dropsTheOldOnes();
    void refusesNetworkShares_data();
    void refusesNetworkShares();
    void confirmsNothingOnceTheFileIsGone_data();
    void confirmsNothingOnceTheFileIsGone();
};

namespace
{

const QDateTime now(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);

const QDateTime muchLater(QDate(2099, 1, 1), QTime(8, 0), Qt::UTC);

/// Noon in local time, which decides the day.
QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

QStringList daysOf(const std::vector<QDateTime> &instants)
{
    QStringList days;
    for (const QDateTime &instant : instants)
        days.append(instant.toLocalTime().date().toString(Qt::ISODate));
    return days;
}

QString folderOf(const AnOffice &office)
{
    return AutomaticBackups(office.files().path()).folder();
}

} // namespace

void tst_Backups::keepsSevenDaysFiveWeeksTwelveMonths()
{
    std::vector<QDateTime> made;
    // A Wednesday, and each of the 500 days before it.
    const QDate last(2026, 11, 25);
    for (int back = 0; back < 500; ++back)
        made.push_back(noonOf(last.addDays(-back)));

    const QStringList expected{
        // Seven days; the Sunday of the week before is one of them.
        u"2026-11-25"_s,
        u"2026-11-24"_s,
        u"2026-11-23"_s,
        u"2026-11-22"_s,
        u"2026-11-21"_s,
        u"2026-11-20"_s,
        u"2026-11-19"_s,
        // The Sundays of the three weeks before, and the last days of eleven months.
        u"2026-11-15"_s,
        u"2026-11-08"_s,
        u"2026-11-01"_s,
        u"2026-10-31"_s,
        u"2026-09-30"_s,
        u"2026-08-31"_s,
        u"2026-07-31"_s,
        u"2026-06-30"_s,
        u"2026-05-31"_s,
        u"2026-04-30"_s,
        u"2026-03-31"_s,
        u"2026-02-28"_s,
        u"2026-01-31"_s,
        u"2025-12-31"_s};
    QCOMPARE_EQ(daysOf(backupsToKeep(made, muchLater)), expected);
}

void tst_Backups::keepsTheLastOfOneDay()
{
    const QDateTime morning = QDateTime(QDate(2026, 11, 25), QTime(8, 0)).toUTC();
    const QDateTime evening = QDateTime(QDate(2026, 11, 25), QTime(18, 0)).toUTC();

    QCOMPARE_EQ(backupsToKeep({morning, evening}, muchLater), std::vector{evening});
    QCOMPARE_EQ(backupsToKeep({}, muchLater), std::vector<QDateTime>());
}

void tst_Backups::keepsWhatALongRestLeft()
{
    const QDate before(2025, 6, 12);
    const auto kept = backupsToKeep({noonOf(before), noonOf(before.addDays(-1))}, muchLater);

    QCOMPARE_EQ(daysOf(kept), (QStringList{u"2025-06-12"_s, u"2025-06-11"_s}));
}

void tst_Backups::countsNothingOfTheFuture()
{
    const QDateTime wrong = noonOf(QDate(2035, 1, 1));
    const QDateTime before = noonOf(QDate(2026, 11, 24));

    QCOMPARE_EQ(backupsToKeep({wrong, before, now}, now), (std::vector{wrong, now, before}));

    AnOffice office;
    const AutomaticBackups backups(office.files().path());
    BEX_VERIFY(backups.make(wrong));
    QVERIFY(backups.isNeeded(now));
    BEX_VERIFY(backups.make(now));
    QCOMPARE_EQ(backups.last(now)->at, now);
    QCOMPARE_EQ(backups.all().size(), std::size_t(2));
}

void tst_Backups::makesAWholeCopyWhileTheRegisterIsOpen()
{
    AnOffice office;
    BEX_VERIFY(office.open().counter().saveDraft(office.entry, "{\"typed\":1}"));
    const AutomaticBackups backups(office.files().path());
    QVERIFY(!backups.last(muchLater));

    const auto made = backups.make(now);

    BEX_VERIFY(made);
    QCOMPARE_EQ(made->at, now);
    QCOMPARE_EQ(backups.last(muchLater)->path, made->path);
    QCOMPARE_EQ(backups.last(muchLater)->at, now);
    const auto copy = Database::connect(made->path, Database::Access::ReadOnly);
    QCOMPARE_EQ(valueIn(**copy, u"SELECT document FROM draft"_s), u"{\"typed\":1}"_s);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folderOf(office)) & others));
    QVERIFY(!(QFile::permissions(made->path) & others));
}

void tst_Backups::isNeededOnceSomethingWasWritten()
{
    AnOffice office;
    const AutomaticBackups backups(office.files().path());
    QVERIFY(backups.isNeeded(muchLater));
    // Begun a minute from now: later than all that was written.
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(60);
    BEX_VERIFY(backups.make(soon));
    QVERIFY(!backups.isNeeded(muchLater));

    QFile written(office.files().path() + u"-wal"_s);
    QVERIFY(written.open(QIODevice::ReadWrite));
    QVERIFY(written.setFileTime(soon.addSecs(1), QFileDevice::FileModificationTime));

    QVERIFY(backups.isNeeded(muchLater));
}

void tst_Backups::restoresOne()
{
    AnOffice office;
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    const auto made = AutomaticBackups(office.files().path()).make(now);
    BEX_VERIFY(made);
    BEX_VERIFY(office.open().counter().handOver(office.entry, {{aPaper(u"BOR"_s)}, {}, {}, {}}));
    office.close();

    BEX_VERIFY(Register::restore(made->path, office.files().path(), aSession()));

    office.reopen();
    QVERIFY(!office.person().judgment.isEmpty());
    QCOMPARE_EQ(office.stores().papers.of(office.entry)->size(), std::size_t(0));
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_Backups::keepsTheOlderOnesWhenTheRegisterIsDamaged()
{
    AnOffice office;
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    const AutomaticBackups backups(office.files().path());
    BEX_VERIFY(backups.make(now));
    BEX_VERIFY(office.beside()->run(u"DROP TRIGGER journal_is_not_updated"_s));
    BEX_VERIFY(office.beside()->run(u"UPDATE journal SET who = 'somebody else'"_s));

    const auto refused = backups.make(now.addDays(1));

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.copy-not-whole"_L1);
    QCOMPARE_EQ(backups.last(muchLater)->at, now);
}

void tst_Backups::leavesNothingHalfOnAFullDisk()
{
    FullDisk disk;
    AnOffice office;
    const AutomaticBackups backups(office.files().path());
    BEX_VERIFY(backups.make(now));

    disk.fillAfter(3);
    const auto refused = backups.make(now.addDays(1));
    disk.makeRoom();

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::StorageFailed);
    QCOMPARE_EQ(QDir(backups.folder()).entryList(QDir::Files).size(), 1);
}

void tst_Backups::dropsTheOldOnes()
{
    AnOffice office;
    const AutomaticBackups backups(office.files().path());
    BEX_VERIFY(backups.make(now));
    BEX_VERIFY(backups.make(now.addSecs(3600)));
    QFile mine(QDir(backups.folder()).filePath(u"mine.txt"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));

    BEX_VERIFY(backups.make(now.addSecs(7200)));

    QCOMPARE_EQ(backups.all().size(), std::size_t(1));
    QCOMPARE_EQ(backups.last(muchLater)->at, now.addSecs(7200));
    QVERIFY2(mine.exists(), "what the program did not make is not its to remove");
}

void tst_Backups::refusesNetworkShares_data()
{
    QTest::addColumn<bool>("refused");

    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        QTest::newRow(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", ""})
        QTest::newRow(type) << false;
}

void tst_Backups::refusesNetworkShares()
{
    QFETCH(bool, refused);
    QCOMPARE_EQ(isNetworkShare(QTest::currentDataTag()), refused);
    BEX_VERIFY(isOfThisComputer(QDir::temp().filePath(u"not/yet/there/register.bex"_s)));
}

void tst_Backups::confirmsNothingOnceTheFileIsGone_data()
{
    QTest::addColumn<bool>("replaced");

    QTest::newRow("removed") << false;
    QTest::newRow("another file in its place") << true;
}

void tst_Backups::confirmsNothingOnceTheFileIsGone()
{
    QFETCH(bool, replaced);
    AnOffice office;
    const QString path = office.files().path();
    const QString aside = office.files().path(u"aside.bex"_s);
    QVERIFY(QFile::rename(path, aside));
    if (replaced)
        QVERIFY(QFile::copy(aside, path));

    const auto refused = office.open().counter().saveDraft(office.entry, "{}");

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::NotFound);
    QFile::remove(path);
    QVERIFY(QFile::rename(aside, path));
    BEX_VERIFY(office.open().counter().saveDraft(office.entry, "{}"));
}

BEX_TEST(tst_Backups);
#include "tst_Backups.moc"
