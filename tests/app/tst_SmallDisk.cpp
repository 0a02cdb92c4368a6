// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/DriverWork.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// A real file system that is full at a random moment of the work: what was confirmed is there,
/// the register is whole, and once there is room the work goes on.
class tst_SmallDisk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothingConfirmed_data();
    void losesNothingConfirmed();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

namespace
{

constexpr qint64 mebibyte = 1024 * 1024;

bool run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// Takes all the room of the disk but so much.
void leaveRoom(const QString &path, qint64 bytes)
{
    QFile filler(path);
    const qint64 free = QStorageInfo(QFileInfo(path).path()).bytesAvailable();
    if (filler.open(QIODevice::WriteOnly) && free > bytes)
        filler.write(QByteArray(free - bytes, 'x'));
}

} // namespace

void tst_SmallDisk::initTestCase()
{
    m_isMounted =
        run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=24m"_s, u"tmpfs"_s, m_folder.path()});
    if (!m_isMounted)
        QSKIP("a small file system can be mounted only with the rights of the system");
}

void tst_SmallDisk::losesNothingConfirmed_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("room");
    const int times = qEnvironmentVariableIsSet("BEX_LONG") ? 200 : 8;
    constexpr int timesALife = 10;
    for (int time = 0; time < times; ++time)
        QTest::addRow("full %d", time + 1)
            << time / timesALife
            << QRandomGenerator::global()->bounded(static_cast<int>(2 * mebibyte));
}

void tst_SmallDisk::losesNothingConfirmed()
{
    QFETCH(int, life);
    QFETCH(int, room);
    const QString path = m_folder.filePath(u"register-%1.sqlite"_s.arg(life));
    const QString filler = m_folder.filePath(u"filler"_s);
    QFile::remove(m_folder.filePath(u"register-%1.sqlite"_s.arg(life - 1)));
    leaveRoom(filler, 2 * mebibyte + room);

    QProcess driver;
    driver.start(driverPath(), {path});
    QVERIFY(driver.waitForFinished());

    const QByteArray complaint = driver.readAllStandardError();
    QVERIFY2(driver.exitStatus() == QProcess::NormalExit && driver.exitCode() == 1,
             complaint.constData());
    QVERIFY(QFile::remove(filler));
    People people;
    hear(driver.readAllStandardOutput(), people);
    QVERIFY2(!people.empty(), complaint.constData());
    QCOMPARE_EQ(lossIn(path, people), QString());
}

void tst_SmallDisk::cleanupTestCase()
{
    if (m_isMounted)
        QVERIFY(run(u"umount"_s, {m_folder.path()}));
}

BEX_TEST(tst_SmallDisk);
#include "tst_SmallDisk.moc"
