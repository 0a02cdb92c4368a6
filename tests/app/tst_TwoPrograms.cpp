// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/DriverWork.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex::test;

/// Two counters write into one register at the same time, and the plug is pulled on both.
class tst_TwoPrograms final : public QObject
{
    Q_OBJECT

private slots:
    void loseNothingConfirmed();
};

void tst_TwoPrograms::loseNothingConfirmed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.sqlite"_s);
    const int forMs = qEnvironmentVariableIsSet("BEX_LONG") ? 60'000 : 3'000;
    QProcess first;
    QProcess second;
    for (QProcess *driver : {&first, &second}) {
        driver->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        driver->start(driverPath(), {path});
        QVERIFY(driver->waitForReadyRead());
    }

    QTest::qSleep(forMs);

    // Neither gave up before it was stopped: each waited for the other and was served.
    QCOMPARE_EQ(first.state(), QProcess::Running);
    QCOMPARE_EQ(second.state(), QProcess::Running);
    People people;
    for (QProcess *driver : {&first, &second}) {
        driver->kill();
        driver->waitForFinished();
        People own;
        hear(driver->readAllStandardOutput(), own);
        QVERIFY2(own.size() > 1, "a program wrote next to nothing");
        for (const auto &[entry, confirmed] : own)
            QVERIFY2(people.emplace(entry, confirmed).second, "one person was given twice");
    }
    QCOMPARE_EQ(lossIn(path, people), QString());
}

BEX_TEST(tst_TwoPrograms);
#include "tst_TwoPrograms.moc"
