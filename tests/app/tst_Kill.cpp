// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/DriverWork.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// Pulls the plug at random moments: what was confirmed is there, the register is whole.
class tst_Kill final : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingConfirmed_data();
    void losesNothingConfirmed();

private:
    QTemporaryDir m_folder;
};

namespace
{

/// Lets the driver work until it is killed; gives what it said.
QByteArray workAndKill(const QString &path, int afterMs)
{
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    driver.start(driverPath(), {path});
    if (!driver.waitForReadyRead())
        return {};
    QTest::qSleep(afterMs);
    driver.kill();
    driver.waitForFinished();
    return driver.readAllStandardOutput();
}

} // namespace

void tst_Kill::losesNothingConfirmed_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("afterMs");
    const int kills = qEnvironmentVariableIsSet("BEX_LONG") ? 1000 : 20;
    constexpr int longestMs = 300;
    // A register lives through twenty kills: each of them verifies it whole.
    constexpr int killsALife = 20;
    for (int kill = 0; kill < kills; ++kill)
        QTest::addRow("kill %d", kill + 1)
            << kill / killsALife << QRandomGenerator::global()->bounded(longestMs);
}

void tst_Kill::losesNothingConfirmed()
{
    QFETCH(int, life);
    QFETCH(int, afterMs);
    const QString path = m_folder.filePath(u"register-%1.sqlite"_s.arg(life));

    People people;
    hear(workAndKill(path, afterMs), people);

    QVERIFY2(!people.empty(), "the driver said nothing");
    QCOMPARE_EQ(lossIn(path, people), QString());
}

BEX_TEST(tst_Kill);

#include "tst_Kill.moc"
