// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// A paper that turned out wrong does not count any more, and is never erased.
class tst_VoidPapers final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_office.reset(); }
    void findsAPaperByItsReference();
    void saysThatAReferenceIsUnknown();
    void keepsASaltOfItsOwnForEachPerson();
    void makesAHandedPaperVoidWithItsReason();
    void makesAPrintVoidThatNobodyHolds();
    void refusesWithoutAReason();
    void refusesASecondTimeAndChangesNothing();
    void refusesThePaperOfAnother();
    void handsOverNoVoidPaper();
    void keepsWhatReplacesWhat();
    void replacesNoPaperThatCounts();
    void makesEveryPrintOfAReferenceVoid();
    void keepsAPaperPrintedTwiceOnce();
    void voidsWhatIsReplacedOrNothing();
    void tellsWhichTraceWasTampered_data();
    void tellsWhichTraceWasTampered();
    void restoresACopyOfTheVersionBefore();

private:
    [[nodiscard]] CounterActs &acts() { return m_office->open().counter(); }
    [[nodiscard]] KeptPaper paper(PaperId id) const { return *m_office->stores().papers.find(id); }
    [[nodiscard]] Result<PaperId> issue(const IssuedPaper &paper);
    [[nodiscard]] IssuedPaper statement(const QByteArray &words, const QString &reference) const;

    std::unique_ptr<AnOffice> m_office;
    PaperId m_printed{0};
    PaperId m_handed{0};
};

void tst_VoidPapers::init()
{
    m_office = std::make_unique<AnOffice>();
    BEX_VERIFY(acts().enterJudgment(m_office->entry, aDerivedJudgment()));
    m_printed = issue(statement("%PDF printed", u"7K6MQ-0RT5W-5"_s)).value_or(PaperId(0));
    const IssuedPaper handed = statement("%PDF handed", u"3J98T-DRVV0-Z"_s);
    BEX_VERIFY(acts().handOver(m_office->entry, {{handed}, {}, {}, {}}));
    m_handed = m_office->stores().papers.of(m_office->entry)->back().id;
}

Result<PaperId> tst_VoidPapers::issue(const IssuedPaper &paper)
{
    return acts().issue(m_office->entry, {paper}).map([](const std::vector<PaperId> &ids) {
        return ids.front();
    });
}

/// What the second step of the plan hands to the person.
IssuedPaper tst_VoidPapers::statement(const QByteArray &words, const QString &reference) const
{
    IssuedPaper paper = aPaper(u"RCP"_s);
    paper.pdf = words;
    paper.reference = reference;
    paper.step = m_office->steps().at(1).id;
    return paper;
}

void tst_VoidPapers::findsAPaperByItsReference()
{
    const auto found = m_office->stores().papers.withReference(u"3J98T-DRVV0-Z"_s);

    BEX_VERIFY(found);
    QCOMPARE_EQ(found->id, m_handed);
    QCOMPARE_EQ(found->entry, m_office->entry);
}

void tst_VoidPapers::saysThatAReferenceIsUnknown()
{
    const auto found = m_office->stores().papers.withReference(u"00000-00000-0"_s);

    QVERIFY(!found);
    QCOMPARE_EQ(found.error().code, ErrorCode::NotFound);
}

void tst_VoidPapers::keepsASaltOfItsOwnForEachPerson()
{
    const PaperStore &papers = m_office->stores().papers;
    const AnOffice other;

    QVERIFY(papers.salt(RollEntryId(1))->size() > 32);
    QCOMPARE_EQ(*papers.salt(RollEntryId(1)), *papers.salt(RollEntryId(1)));
    QVERIFY(*papers.salt(RollEntryId(1)) != *papers.salt(RollEntryId(2)));
    QVERIFY(*papers.salt(RollEntryId(1)) != *other.stores().papers.salt(RollEntryId(1)));
}

void tst_VoidPapers::makesAHandedPaperVoidWithItsReason()
{
    QSignalSpy told(&m_office->open().events(), &RegisterEvents::papersChanged);
    const QByteArray before = *m_office->stores().papers.bytes(m_handed);

    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_handed}, u"  wrong slot "_s}));
    m_office->reopen();

    const KeptPaper paper = this->paper(m_handed);
    QVERIFY(paper.voided.has_value());
    QCOMPARE_EQ(paper.voided->reason, u"wrong slot"_s);
    QCOMPARE_EQ(paper.voided->by, u"Dominique Petit"_s);
    QVERIFY(paper.receipt.has_value());
    QCOMPARE_EQ(*m_office->stores().papers.bytes(m_handed), before);
    QVERIFY(m_office->steps().at(1).state == StepState::ToDo);
    QVERIFY(m_office->acts().contains(u"paper_voided"_s));
    QCOMPARE_EQ(told.size(), 1);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_VoidPapers::makesAPrintVoidThatNobodyHolds()
{
    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_printed}, u"misprint"_s}));

    QVERIFY(paper(m_printed).voided.has_value());
    QVERIFY(!paper(m_handed).voided.has_value());
    QVERIFY(m_office->steps().at(1).state == StepState::Done);
}

void tst_VoidPapers::refusesWithoutAReason()
{
    const auto refused = acts().voidPapers(m_office->entry, {{m_handed}, u" "_s});

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.void-without-reason"_L1);
    QVERIFY(!paper(m_handed).voided.has_value());
}

void tst_VoidPapers::refusesASecondTimeAndChangesNothing()
{
    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_handed}, u"first"_s}));

    const auto again = acts().voidPapers(m_office->entry, {{m_printed, m_handed}, u"second"_s});

    QVERIFY(!again);
    QCOMPARE_EQ(again.error().site, "registry.paper-void-already"_L1);
    QCOMPARE_EQ(paper(m_handed).voided->reason, u"first"_s);
    QVERIFY(!paper(m_printed).voided.has_value());
    QCOMPARE_EQ(m_office->acts().count(u"paper_voided"_s), 1);
}

void tst_VoidPapers::refusesThePaperOfAnother()
{
    const auto other = m_office->open().roll().addToRoll(m_office->hearing, aPerson());
    BEX_VERIFY(other);

    const auto refused = acts().voidPapers(*other, {{m_handed}, u"reason"_s});

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!paper(m_handed).voided.has_value());
}

void tst_VoidPapers::handsOverNoVoidPaper()
{
    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_printed}, u"misprint"_s}));

    const auto refused = acts().handOver(m_office->entry, {{}, {m_printed}, {}, {}});

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.void-paper-handed"_L1);
    QVERIFY(!m_office->beside()->run(
        u"UPDATE paper SET receipt_id = 1, handed_at = 'now' WHERE paper_id = "_s +
        QString::number(m_printed.value())));
}

void tst_VoidPapers::keepsWhatReplacesWhat()
{
    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_handed}, u"wrong slot"_s}));
    IssuedPaper next = statement("%PDF next", u"8SQ0R-4M2KX-D"_s);
    next.replaces = m_handed;

    const auto id = issue(next);

    BEX_VERIFY(id);
    QVERIFY(paper(*id).replaces == m_handed);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_VoidPapers::replacesNoPaperThatCounts()
{
    IssuedPaper next = statement("%PDF next", u"8SQ0R-4M2KX-D"_s);
    next.replaces = m_handed;

    const auto refused = issue(next);

    QVERIFY(!refused);
    QCOMPARE_EQ(m_office->stores().papers.of(m_office->entry)->size(), 2U);
}

void tst_VoidPapers::makesEveryPrintOfAReferenceVoid()
{
    // Registers of former versions hold a row for each time it was printed.
    const auto beside = m_office->beside();
    BEX_VERIFY(beside->run(uR"(
        INSERT INTO paper (roll_entry_id, step_id, receipt_id, kind, about, reference, replaces,
            languages, pages, copies, sha256, issued_at, issued_by, handed_at, pdf)
        SELECT roll_entry_id, step_id, NULL, kind, about, reference, replaces,
            languages, pages, copies, sha256, issued_at, issued_by, NULL, pdf
        FROM paper WHERE paper_id = 2)"_s));

    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_handed}, u"wrong slot"_s}));

    QVERIFY(m_office->stores().papers.withReference(u"3J98T-DRVV0-Z"_s)->voided.has_value());
    QVERIFY(paper(m_handed).voided.has_value());
    QVERIFY(!paper(m_printed).voided.has_value());
}

// Printed twice, handed over, made void: whoever scans it reads that it is void.
void tst_VoidPapers::keepsAPaperPrintedTwiceOnce()
{
    const IssuedPaper twice = statement("%PDF twice", u"8SQ0R-4M2KX-D"_s);
    const auto first = issue(twice);
    const auto second = issue(twice);
    BEX_VERIFY(first);
    BEX_VERIFY(second);
    QCOMPARE_EQ(*second, *first);
    BEX_VERIFY(acts().handOver(m_office->entry, {{}, {*second}, {}, {}}));
    QCOMPARE_EQ(issue(twice).value_or(PaperId(0)), *first);

    BEX_VERIFY(acts().voidPapers(m_office->entry, {{*first}, u"wrong slot"_s}));

    QCOMPARE_EQ(m_office->stores().papers.of(m_office->entry)->size(), 3U);
    QVERIFY(m_office->stores().papers.withReference(u"8SQ0R-4M2KX-D"_s)->voided.has_value());
    // What is void comes out anew as a paper of its own.
    QVERIFY(issue(twice).value_or(*first) != *first);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_VoidPapers::voidsWhatIsReplacedOrNothing()
{
    IssuedPaper next = statement("%PDF next", u"8SQ0R-4M2KX-D"_s);
    next.replaces = m_printed; // which counts
    QVERIFY(!acts().issue(m_office->entry, {next}, {{m_handed}, u"wrong slot"_s}));
    QVERIFY(!paper(m_handed).voided.has_value());

    next.replaces = m_handed;
    const auto issued = acts().issue(m_office->entry, {next}, {{m_handed}, u"wrong slot"_s});

    BEX_VERIFY(issued);
    QVERIFY(paper(m_handed).voided.has_value());
    QVERIFY(paper(issued->front()).replaces == m_handed);
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

void tst_VoidPapers::tellsWhichTraceWasTampered_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("place");
    QTest::newRow("counts again") << QStringList{u"DROP TRIGGER paper_void_is_not_deleted"_s,
                                                 u"DELETE FROM paper_void"_s}
                                  << u"paper/2"_s;
    QTest::newRow("why it is void") << QStringList{u"DROP TRIGGER paper_void_is_not_updated"_s,
                                                   u"UPDATE paper_void SET reason = 'x'"_s}
                                    << u"paper/2"_s;
    QTest::newRow("who made it void") << QStringList{u"DROP TRIGGER paper_void_is_not_updated"_s,
                                                     u"UPDATE paper_void SET voided_by = 'x'"_s}
                                      << u"paper/2"_s;
    QTest::newRow("was not made void")
        << QStringList{u"INSERT INTO paper_void (paper_id, reason, voided_at, voided_by) "
                       "VALUES (1, 'x', '2024-04-16T12:00:00.000Z', 'x')"_s}
        << u"paper/1"_s;
    QTest::newRow("replaces one that counts")
        << QStringList{u"DROP TRIGGER paper_is_only_handed_over"_s,
                       u"DROP TRIGGER paper_void_is_not_handed_over"_s,
                       u"UPDATE paper SET replaces = 1 WHERE paper_id = 2"_s}
        << u"paper/2"_s;
}

void tst_VoidPapers::tellsWhichTraceWasTampered()
{
    QFETCH(QStringList, sql);
    QFETCH(QString, place);
    BEX_VERIFY(acts().voidPapers(m_office->entry, {{m_handed}, u"wrong slot"_s}));
    const auto beside = m_office->beside();

    for (const QString &statement : sql)
        BEX_VERIFY(beside->run(statement));

    QCOMPARE_EQ(m_office->problems(), QStringList{place});
}

void tst_VoidPapers::restoresACopyOfTheVersionBefore()
{
    const TemporaryRegister files;
    const QString frozen =
        qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/schema/0002.bex"_s;

    BEX_VERIFY(Register::restore(frozen, files.path(), aSession()));

    const auto restored = Register::open(files.path(), aSession(), WhenMissing::Fail);
    BEX_VERIFY(restored);
    QCOMPARE_EQ((*restored)->stores().papers.of(RollEntryId(1))->size(), 3U);
    QVERIFY((*restored)->verify()->isWhole());
}

BEX_TEST(tst_VoidPapers);
#include "tst_VoidPapers.moc"
