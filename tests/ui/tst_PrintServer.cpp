// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Pages.h"
#include "models/papers/PdfA.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/PileServer.h"
#include "ui/printing/HearingQueue.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using State = ui::HearingRun::State;

/// Real printing: Qt, a print server, and what comes out at its other end.
class tst_PrintServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsEachSheetUnderItsName();
    void stopsAtAPrinterThatIsStoppedAndGoesOn();
    void saysThatAPrinterIsGone();
    void handsOnAFileAsItIs();

private:
    std::unique_ptr<PileServer> m_server;
};

namespace
{

/// What the pages of a job say: names are not parted, so that they can be looked for.
int pagesIn(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

struct Hearing {
    explicit Hearing(int people)
    {
        const law::Judgment judgment = aLongJudgment();
        for (int person = 1; person <= people; ++person)
            stage.expect(u"Abadie %1"_s.arg(person), judgment);
        stage.languages().use(law::Language::English);
        queue = std::make_unique<ui::HearingQueue>(stage.outside());
        queue->open(stage.openHearing());
    }

    CounterStage stage;
    std::unique_ptr<ui::HearingQueue> queue;
};

} // namespace

void tst_PrintServer::initTestCase()
{
    m_server = std::make_unique<PileServer>();
    if (!m_server->isUp())
        QFAIL("the print server of the test did not come up (packages cups-daemon, cups-client)");
}

void tst_PrintServer::printsEachSheetUnderItsName()
{
    Hearing hearing(2);
    QTRY_VERIFY(hearing.queue->isWhole());
    const auto rows = hearing.queue->rows();
    QVERIFY(rows.size() > 4);

    hearing.queue->go(1, 0);

    QTRY_COMPARE_WITH_TIMEOUT(hearing.queue->state(), State::Ended, 60000);
    const auto jobs = m_server->jobs(static_cast<int>(rows.size()));
    QCOMPARE_EQ(jobs.size(), rows.size());
    for (std::size_t at = 0; at < jobs.size(); ++at) {
        QVERIFY2(jobs[at].title.startsWith(QString::number(rows[at].position) + u": ABADIE"_s),
                 qPrintable(jobs[at].title));
        QVERIFY(jobs[at].pdf.startsWith("%PDF"));
        QCOMPARE_EQ(pagesIn(jobs[at].pdf), rows[at].pages);
        QCOMPARE_EQ(jobs[at].options.contains(u"DuplexNoTumble"_s), rows[at].bothSides);
    }
}

void tst_PrintServer::stopsAtAPrinterThatIsStoppedAndGoesOn()
{
    Hearing hearing(1);
    QTRY_VERIFY(hearing.queue->isWhole());
    const std::size_t before = m_server->jobs(0).size();
    const std::size_t sheets = hearing.queue->sheets().size();
    m_server->stop();

    hearing.queue->go(1, 0);
    QTRY_COMPARE_WITH_TIMEOUT(hearing.queue->state(), State::Stopped, 60000);
    QCOMPARE_EQ(m_server->jobs(0).size(), before);
    QCOMPARE_EQ(hearing.queue->proposed().value_or(0), 1);
    m_server->start();
    hearing.queue->go(1, 0);

    QTRY_COMPARE_WITH_TIMEOUT(hearing.queue->state(), State::Ended, 60000);
    QCOMPARE_EQ(m_server->jobs(static_cast<int>(before + sheets)).size(), before + sheets);
}

void tst_PrintServer::saysThatAPrinterIsGone()
{
    Hearing hearing(1);
    hearing.stage.settings().setPrinter(u"Vendue"_s);
    QTRY_VERIFY(hearing.queue->isWhole());
    const QSignalSpy failures(hearing.queue.get(), &ui::HearingQueue::failed);

    hearing.queue->go(1, 0);

    QTRY_COMPARE_WITH_TIMEOUT(hearing.queue->state(), State::Stopped, 60000);
    QCOMPARE_EQ(failures.count(), 1);
    const Error error = failures.front().front().value<Error>();
    QCOMPARE_EQ(error.code, ErrorCode::NotFound);
    QCOMPARE_EQ(error.subject, u"Vendue"_s);
}

void tst_PrintServer::handsOnAFileAsItIs()
{
    Hearing hearing(1);
    QTRY_VERIFY(hearing.queue->isWhole());
    const auto &content = *hearing.queue->papers().people().front()->papers.front().content;
    const QByteArray pdf = *papers::pdfA(papers::Pages(content));
    const std::size_t before = m_server->jobs(0).size();
    ui::SystemOutput output;

    const auto printed = output.printFile(pdf, {u"RCP 7K6MQ"_s, {}, true, {}});

    QVERIFY(printed);
    const auto jobs = m_server->jobs(static_cast<int>(before) + 1);
    QCOMPARE_EQ(jobs.size(), before + 1);
    QCOMPARE_EQ(jobs.back().title, u"RCP 7K6MQ"_s);
    QVERIFY(jobs.back().pdf == pdf);
    QVERIFY(!output.printFile(pdf, {u"RCP"_s, u"Vendue"_s, false, {}}));
}

BEX_TEST(tst_PrintServer);
#include "tst_PrintServer.moc"
