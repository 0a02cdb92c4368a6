// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/JournalChain.h"
#include "models/registry/RegisterFile.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// What was written stays written; who goes round the triggers is found out.
class tst_Journal final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void givesTheLinesOfOnePersonInOrder();
    void writesNoTwoLinesAlike();
    void refusesToChangeWhatMustStay_data();
    void refusesToChangeWhatMustStay();
    void refusesToReplaceALineOnItsOwnConnection();
    void tellsWhatWasTampered_data();
    void tellsWhatWasTampered();

private:
    void makeAPaperVoid();

    std::unique_ptr<AnOffice> m_office;
};

void tst_Journal::init()
{
    m_office = std::make_unique<AnOffice>();
    BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry, aDerivedJudgment()));
    BEX_VERIFY(
        m_office->open().counter().handOver(m_office->entry, {{aPaper(u"RCP"_s)}, {}, {}, {}}));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

/// The second paper, which nobody holds.
void tst_Journal::makeAPaperVoid()
{
    CounterActs &acts = m_office->open().counter();
    const auto issued = acts.issue(m_office->entry, {aPaper(u"JAP"_s)});
    BEX_VERIFY(issued);
    BEX_VERIFY(acts.voidPapers(m_office->entry, {*issued, u"misprint"_s}));
}

void tst_Journal::givesTheLinesOfOnePersonInOrder()
{
    QCOMPARE_EQ(m_office->acts(),
                (QStringList{u"person_expected"_s,
                             u"judgment_entered"_s,
                             u"plan_derived"_s,
                             u"paper_issued"_s,
                             u"person_moved"_s,
                             u"papers_handed"_s}));
}

void tst_Journal::writesNoTwoLinesAlike()
{
    JournalLine one{1, {}, u"ab"_s, {u"c"_s, u"d"_s, {}, {}, {}}};
    JournalLine other{1, {}, u"a"_s, {u"bc"_s, u"d"_s, {}, {}, {}}};

    QVERIFY(journalHash(journalOrigin(), one) != journalHash(journalOrigin(), other));
    QCOMPARE_EQ(journalHash(journalOrigin(), one), journalHash(journalOrigin(), one));
}

void tst_Journal::refusesToChangeWhatMustStay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("journal updated") << u"UPDATE journal SET who = 'x'"_s;
    QTest::newRow("journal deleted") << u"DELETE FROM journal"_s;
    QTest::newRow("judgment updated") << u"UPDATE judgment SET document = '{}'"_s;
    QTest::newRow("judgment deleted") << u"DELETE FROM judgment"_s;
    QTest::newRow("plan updated") << u"UPDATE plan SET status = 'refused'"_s;
    QTest::newRow("plan deleted") << u"DELETE FROM plan"_s;
    QTest::newRow("paper updated") << u"UPDATE paper SET pdf = x'00'"_s;
    QTest::newRow("paper taken back") << u"UPDATE paper SET receipt_id = NULL, handed_at = NULL"_s;
    QTest::newRow("paper deleted") << u"DELETE FROM paper"_s;
    QTest::newRow("paper void again") << u"UPDATE paper_void SET reason = 'x'"_s;
    QTest::newRow("paper counts again") << u"DELETE FROM paper_void"_s;
    QTest::newRow("salt updated") << u"UPDATE reference_salt SET salt = lower(salt)"_s;
    QTest::newRow("salt deleted") << u"DELETE FROM reference_salt"_s;
    QTest::newRow("receipt updated") << u"UPDATE receipt SET result = 'refused'"_s;
    QTest::newRow("receipt deleted") << u"DELETE FROM receipt"_s;
    QTest::newRow("person deleted") << u"PRAGMA foreign_keys = 1; DELETE FROM person"_s;
}

void tst_Journal::refusesToChangeWhatMustStay()
{
    QFETCH(QString, sql);
    makeAPaperVoid();
    const auto beside = m_office->beside();

    QVERIFY(!beside->run(sql));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_Journal::refusesToReplaceALineOnItsOwnConnection()
{
    const auto connection = m_office->beside();
    BEX_VERIFY(makeDurable(*connection));

    const auto replaced = connection->run(
        u"INSERT OR REPLACE INTO journal SELECT number, written_at, 'x', act, subject, "
        "roll_entry_id, before_json, after_json, previous_hash, hash FROM journal "
        "WHERE number = 2"_s);

    QVERIFY(!replaced);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_Journal::tellsWhatWasTampered_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("place");
    QTest::newRow("a word of a line")
        << QStringList{u"DROP TRIGGER journal_is_not_updated"_s,
                       u"UPDATE journal SET who = 'x' WHERE number = 3"_s}
        << u"journal/3"_s;
    QTest::newRow("a line in the middle") << QStringList{u"DROP TRIGGER journal_is_not_deleted"_s,
                                                         u"DELETE FROM journal WHERE number = 5"_s}
                                          << u"journal/5"_s;
    QTest::newRow("the last line")
        << QStringList{u"DROP TRIGGER journal_is_not_deleted"_s,
                       u"DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)"_s}
        << u"journal/7"_s;
    QTest::newRow("a line replaced")
        << QStringList{u"INSERT OR REPLACE INTO journal SELECT number, written_at, 'x', act, "
                       u"subject,"
                       " roll_entry_id, before_json, after_json, previous_hash, hash"
                       " FROM journal WHERE number = 2"_s}
        << u"journal/2"_s;
    QTest::newRow("a judgment")
        << QStringList{u"DROP TRIGGER judgment_is_not_updated"_s,
                       u"UPDATE judgment SET document = replace(document, 'Durand', 'Dupond')"_s}
        << u"judgment/1"_s;
    QTest::newRow("a judgment with its hash")
        << QStringList{u"DROP TRIGGER judgment_is_not_updated"_s,
                       u"UPDATE judgment SET document = '{}', sha256 = "
                       "'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'"_s}
        << u"judgment/1"_s;
    QTest::newRow("a paper") << QStringList{u"DROP TRIGGER paper_is_only_handed_over"_s,
                                            u"UPDATE paper SET pdf = x'25504446'"_s}
                             << u"paper/1"_s;
    QTest::newRow("a foreign key")
        << QStringList{u"PRAGMA foreign_keys = 0"_s,
                       u"INSERT INTO draft (roll_entry_id, document, saved_at) VALUES (9, '', '')"_s}
        << u"draft/9"_s;
    QTest::newRow("the version") << QStringList{u"UPDATE migration SET sha256 = upper(sha256)"_s}
                                 << u"migration/1"_s;
}

void tst_Journal::tellsWhatWasTampered()
{
    QFETCH(QStringList, sql);
    QFETCH(QString, place);
    const auto beside = m_office->beside();

    for (const QString &statement : sql)
        BEX_VERIFY(beside->run(statement));

    // A line cut out takes the proof of what it noted with it, so there may be more.
    QVERIFY2(m_office->problems().contains(place), qPrintable(m_office->problems().join(u' ')));
}

BEX_TEST(tst_Journal);
#include "tst_Journal.moc"
