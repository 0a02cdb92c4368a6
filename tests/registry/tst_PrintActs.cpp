// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// The queue of a hearing survives whatever happens to the program.
class tst_PrintActs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheQueueAsItWasMade();
    void writesASheetDownBeforeItLeaves();
    void keepsThePaperOnceWhateverItsCopies();
    void letsAllThatFollowWaitAgain();
    void leavesOutWhatTheGreffierPassesOver();
    void closesTheFormerQueueOfTheHearing();
    void endsOnceUntilItIsGoneOnWith();
    void keepsDayAndAuthorThatAPaperBears();
    void neverForgetsASheet();
    void saysInTheJournalWhatLeft();

private:
    [[nodiscard]] PrintActs &acts() { return m_office->open().prints(); }
    [[nodiscard]] PrintJobId begun();
    /// "waiting left…" by position.
    [[nodiscard]] QStringList states(PrintJobId job) const;

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

QueuedSheet aSheet(RollEntryId entry, int position, const QString &kind, const QString &copy)
{
    QueuedSheet sheet;
    sheet.entry = entry;
    sheet.position = position;
    sheet.place = kind == u"JAP" ? 1 : 0;
    sheet.kind = kind;
    sheet.copy = copy;
    sheet.pages = 2;
    sheet.content = "hash of " + kind.toUtf8();
    return sheet;
}

std::vector<QueuedSheet> fourSheets(RollEntryId entry)
{
    return {aSheet(entry, 1, {}, {}),
            aSheet(entry, 2, u"RCP"_s, u"C"_s),
            aSheet(entry, 3, u"RCP"_s, u"D"_s),
            aSheet(entry, 4, u"JAP"_s, u"C"_s)};
}

} // namespace

void tst_PrintActs::init()
{
    m_office = std::make_unique<AnOffice>();
}

PrintJobId tst_PrintActs::begun()
{
    PrintJob job;
    job.hearing = m_office->hearing;
    job.place = u"Guichet"_s;
    const auto begun = acts().begin(job, fourSheets(m_office->entry));
    return begun ? begun->id : PrintJobId(0);
}

QStringList tst_PrintActs::states(PrintJobId job) const
{
    const QStringList words{
        u"waiting"_s, u"sent"_s, u"left"_s, u"failed"_s, u"skipped"_s, u"changed"_s};
    QStringList states;
    const auto sheets = m_office->stores().prints.sheets(job);
    for (const QueuedSheet &sheet : *sheets)
        states.append(words[static_cast<int>(sheet.state)]);
    return states;
}

void tst_PrintActs::keepsTheQueueAsItWasMade()
{
    const PrintJobId job = begun();
    m_office->reopen();

    const auto kept = m_office->stores().prints.latest(m_office->hearing);

    BEX_VERIFY(kept);
    QCOMPARE_EQ((*kept)->id, job);
    QCOMPARE_EQ((*kept)->place, u"Guichet"_s);
    QVERIFY(!(*kept)->closedAt);
    const auto sheets = m_office->stores().prints.sheets(job);
    BEX_VERIFY(sheets);
    QVERIFY(*sheets == fourSheets(m_office->entry));
}

void tst_PrintActs::writesASheetDownBeforeItLeaves()
{
    const PrintJobId job = begun();
    BEX_VERIFY(acts().send({job, 1}));
    BEX_VERIFY(acts().left({job, 1}));
    BEX_VERIFY(acts().send({job, 2}));

    m_office->reopen();

    QCOMPARE_EQ(states(job), QStringList({u"left"_s, u"sent"_s, u"waiting"_s, u"waiting"_s}));
    QVERIFY(m_office->stores().prints.sheet({job, 2})->sentAt.has_value());
    QVERIFY(m_office->stores().papers.of(m_office->entry)->empty());
}

void tst_PrintActs::keepsThePaperOnceWhateverItsCopies()
{
    const PrintJobId job = begun();
    const QSignalSpy papers(&m_office->open().events(), &RegisterEvents::papersChanged);
    for (const int position : {2, 3}) {
        BEX_VERIFY(acts().send({job, position}, aPaper(u"RCP"_s)));
        BEX_VERIFY(acts().left({job, position}));
    }

    const auto kept = m_office->stores().papers.of(m_office->entry);

    QCOMPARE_EQ(kept->size(), 1u);
    QCOMPARE_EQ(papers.count(), 1);
    for (const int position : {2, 3})
        QCOMPARE_EQ(m_office->stores().prints.sheet({job, position})->paper, kept->front().id);
    QVERIFY(!m_office->stores().prints.sheet({job, 4})->paper);
    QCOMPARE_EQ(m_office->acts().count(u"paper_issued"_s), 1);
}

void tst_PrintActs::letsAllThatFollowWaitAgain()
{
    const PrintJobId job = begun();
    for (const int position : {1, 2, 3}) {
        BEX_VERIFY(acts().send({job, position}));
        BEX_VERIFY(acts().left({job, position}));
    }
    BEX_VERIFY(acts().send({job, 4}));
    BEX_VERIFY(acts().failed({job, 4}));

    BEX_VERIFY(acts().resumeFrom({job, 3}));

    QCOMPARE_EQ(states(job), QStringList({u"left"_s, u"left"_s, u"waiting"_s, u"waiting"_s}));
}

void tst_PrintActs::leavesOutWhatTheGreffierPassesOver()
{
    const PrintJobId job = begun();
    BEX_VERIFY(acts().send({job, 1}));
    BEX_VERIFY(acts().send({job, 2}));
    BEX_VERIFY(acts().failed({job, 2}));

    BEX_VERIFY(acts().resumeFrom({job, 4}));

    QCOMPARE_EQ(states(job), QStringList({u"sent"_s, u"skipped"_s, u"skipped"_s, u"waiting"_s}));
}

void tst_PrintActs::closesTheFormerQueueOfTheHearing()
{
    const PrintJobId former = begun();

    const PrintJobId job = begun();

    QVERIFY(job != former);
    QVERIFY(m_office->stores().prints.find(former)->closedAt.has_value());
    QCOMPARE_EQ((*m_office->stores().prints.latest(m_office->hearing))->id, job);
}

void tst_PrintActs::endsOnceUntilItIsGoneOnWith()
{
    const PrintJobId job = begun();
    const auto ended = [this] {
        return valueIn(*m_office->beside(),
                       u"SELECT count(*) FROM journal WHERE act = 'printing_ended'"_s);
    };
    BEX_VERIFY(acts().close(job));
    BEX_VERIFY(acts().close(job));
    QCOMPARE_EQ(ended(), u"1"_s);

    BEX_VERIFY(acts().resumeFrom({job, 2}));
    QVERIFY(!m_office->stores().prints.find(job)->closedAt);
    BEX_VERIFY(acts().close(job));

    QVERIFY(m_office->stores().prints.find(job)->closedAt.has_value());
    QCOMPARE_EQ(ended(), u"2"_s);
}

void tst_PrintActs::keepsDayAndAuthorThatAPaperBears()
{
    const PrintJobId job = begun();
    IssuedPaper paper = aPaper(u"RCP"_s);
    paper.dated = Signature{u"Camille Martin"_s, QDateTime(QDate(2024, 4, 15), QTime(9, 0))};

    BEX_VERIFY(acts().send({job, 2}, paper));

    const KeptPaper kept = m_office->stores().papers.of(m_office->entry)->front();
    QCOMPARE_EQ(kept.issuedBy, u"Camille Martin"_s);
    QCOMPARE_EQ(kept.issuedAt.toLocalTime().date(), QDate(2024, 4, 15));
    QCOMPARE_EQ(m_office->stores().journal.latest(1)->front().who, u"Dominique Petit"_s);
}

void tst_PrintActs::neverForgetsASheet()
{
    const PrintJobId job = begun();

    const auto beside = m_office->beside();

    QVERIFY(!beside->run(u"DELETE FROM print_sheet"_s));
    QVERIFY(!beside->run(u"DELETE FROM print_job"_s));
    QCOMPARE_EQ(states(job).size(), 4);
    QCOMPARE_EQ(acts().send({job, 5}).error().code, ErrorCode::NotFound);
}

void tst_PrintActs::saysInTheJournalWhatLeft()
{
    const PrintJobId job = begun();
    BEX_VERIFY(acts().send({job, 1}));
    BEX_VERIFY(acts().left({job, 1}));

    BEX_VERIFY(acts().close(job));

    const auto beside = m_office->beside();
    QCOMPARE_EQ(valueIn(*beside, u"SELECT after_json FROM journal WHERE act = 'printing_ended'"_s),
                uR"({"left":1,"sheets":4})"_s);
    QVERIFY(m_office->stores().prints.find(job)->closedAt.has_value());
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

BEX_TEST(tst_PrintActs);
#include "tst_PrintActs.moc"
