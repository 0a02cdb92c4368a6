// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/SheetText.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/ScriptedOutput.h"
#include "ui/printing/HearingQueue.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using State = ui::HearingRun::State;

/// A hearing as one pile: every sheet once, whatever happens to printer and program.
class tst_HearingQueue final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void printsEachSheetOnceThroughAJam_data();
    void printsEachSheetOnceThroughAJam();
    void takesUpASheetThatWasOnItsWay();
    void keepsEachPaperOnceInTheRegister();
    void goesOnFromAnEarlierSheetAndPage();
    void passesOverWhatIsInThePileAlready();
    void leavesTheRestWaitingWhenStopped();
    void namesWhoIsNotReady();
    void leavesOutWhoHoldsPapersAlready();
    void printsInTheCourtsOwnWords();
    void leavesOutAPaperThatSaysSomethingElseSince();
    void goesBackToSheetsWhosePapersAreGone();
    void goesOnWithTheCopiesOfWhoHoldsTheirs();
    void keepsThePaperBeforeItLeaves();
    void keepsDayAndAuthorOfAQueueTakenUpLater();
    void writesTheSameBytesIntoAFolder();
    void saysWhichSheetTheDiskRefused();
    void printsOnBothSidesAsTheOfficeDecided();

private:
    void expect(int people);
    void open();
    /// Waits until nothing is on its way.
    [[nodiscard]] bool rests() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] registry::SheetState stateOf(int position) const;

    std::unique_ptr<CounterStage> m_stage;
    std::unique_ptr<ScriptedOutput> m_output;
    std::unique_ptr<ui::HearingQueue> m_queue;
};

void tst_HearingQueue::init()
{
    m_output = std::make_unique<ScriptedOutput>();
    m_stage = std::make_unique<CounterStage>();
    m_stage->printTo(*m_output);
    m_stage->languages().use(law::Language::English);
}

void tst_HearingQueue::cleanup()
{
    m_queue.reset();
    m_stage.reset();
}

void tst_HearingQueue::expect(int people)
{
    for (int person = 1; person <= people; ++person)
        m_stage->expect(u"Abadie%1"_s.arg(person), aJudgmentWith(fineOf(300)));
}

void tst_HearingQueue::open()
{
    m_queue.reset();
    m_queue = std::make_unique<ui::HearingQueue>(m_stage->outside());
    m_queue->open(m_stage->openHearing());
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->isWhole(), 60000);
}

bool tst_HearingQueue::rests() const
{
    return QTest::qWaitFor(
        [this] { return m_queue->state() != State::Running && m_queue->state() != State::Pausing; },
        100000);
}

QStringList tst_HearingQueue::names() const
{
    QStringList names;
    for (const desk::SheetRow &row : m_queue->rows())
        names.append(desk::SheetText::line(row));
    return names;
}

registry::SheetState tst_HearingQueue::stateOf(int position) const
{
    return m_queue->sheets()[static_cast<std::size_t>(position) - 1].state;
}

void tst_HearingQueue::printsEachSheetOnceThroughAJam_data()
{
    QTest::addColumn<bool>("reopened");

    QTest::newRow("the window stays open") << false;
    QTest::newRow("window and register are closed in between") << true;
}

void tst_HearingQueue::printsEachSheetOnceThroughAJam()
{
    QFETCH(bool, reopened);
    m_output->draws = false;
    expect(60);
    open();
    const QStringList planned = names();
    QVERIFY(planned.size() > 200);
    m_output->jamAt = 37;

    m_queue->go(1, 0);
    QVERIFY(rests());
    QVERIFY(m_queue->state() == State::Stopped);
    QCOMPARE_EQ(m_output->printed.size(), 36);
    QVERIFY(stateOf(37) == registry::SheetState::Failed);
    if (reopened) {
        m_queue.reset();
        m_stage->reopen();
        open();
        QVERIFY(m_queue->isTakenUp());
    }
    QCOMPARE_EQ(m_queue->proposed().value_or(0), 37);
    m_queue->go(37, 0);
    QVERIFY(rests());

    QVERIFY(m_queue->state() == State::Ended);
    QCOMPARE_EQ(m_output->printed, planned);
    QVERIFY(std::ranges::all_of(m_queue->sheets(), [](const registry::QueuedSheet &sheet) {
        return sheet.state == registry::SheetState::Left;
    }));
}

void tst_HearingQueue::takesUpASheetThatWasOnItsWay()
{
    expect(3);
    open();
    m_output->jamAt = 5;
    m_queue->go(1, 0);
    QVERIFY(rests());
    // The power goes while the fifth is at the printer.
    QVERIFY(m_stage->record().prints().send({m_queue->run().job()->id, 5}));
    m_queue.reset();
    m_stage->reopen();

    open();

    QCOMPARE_EQ(m_queue->proposed().value_or(0), 5);
    QVERIFY(stateOf(5) == registry::SheetState::Sent);
    // The greffier finds it in the pile, and goes on with the next.
    m_queue->go(6, 0);
    QVERIFY(rests());
    QVERIFY(stateOf(5) == registry::SheetState::Left);
    QCOMPARE_EQ(m_output->printed.size(), m_queue->sheets().size() - 1);
    QVERIFY(!m_output->printed.contains(names()[4]));
    QVERIFY(m_queue->sheets()[4].paper.has_value());
}

void tst_HearingQueue::keepsEachPaperOnceInTheRegister()
{
    expect(2);
    open();
    m_queue->go(1, 0);
    QVERIFY(rests());
    m_queue->go(2, 0); // all of it again, for a pile that fell into the shredder
    QVERIFY(rests());

    const auto &papers = m_queue->papers().people();
    for (const auto &person : papers) {
        const auto kept = m_stage->record().stores().papers.of(person->entry);
        QVERIFY(kept);
        QCOMPARE_EQ(kept->size(), person->papers.size());
        for (std::size_t at = 0; at < kept->size(); ++at) {
            QCOMPARE_EQ((*kept)[at].pages, person->papers[at].pages);
            QVERIFY((*kept)[at].step == person->papers[at].step);
        }
    }
}

void tst_HearingQueue::goesOnFromAnEarlierSheetAndPage()
{
    m_stage->expect(u"Abadie"_s, aLongJudgment());
    open();
    const auto &sheets = m_queue->sheets();
    const auto paper =
        std::ranges::find_if(sheets, [](const auto &sheet) { return sheet.pages > 1; });
    QVERIFY(paper != sheets.end());
    const int position = paper->position;
    const int pages = paper->pages;
    m_stage->settings().setBothSides(paper->kind, false);
    m_queue->go(1, 0);
    QVERIFY(rests());
    const auto before = m_output->printed.size();

    m_queue->go(position, pages - 1);
    QVERIFY(rests());

    QCOMPARE_EQ(m_output->printed[before], names()[position - 1]);
    QCOMPARE_EQ(m_output->pages[before], 1);
    QCOMPARE_EQ(m_output->pages[before + 1],
                m_queue->sheets()[static_cast<std::size_t>(position)].pages);
    const int again = static_cast<int>(m_output->printed.size() - before);
    QCOMPARE_EQ(again, static_cast<int>(m_queue->sheets().size()) - position + 1);
}

void tst_HearingQueue::passesOverWhatIsInThePileAlready()
{
    expect(2);
    open();
    m_output->jamAt = 3;
    m_queue->go(1, 0);
    QVERIFY(rests());

    m_queue->go(6, 0);
    QVERIFY(rests());

    QVERIFY(stateOf(3) == registry::SheetState::Skipped);
    QVERIFY(stateOf(5) == registry::SheetState::Skipped);
    QVERIFY(stateOf(6) == registry::SheetState::Left);
    QVERIFY(m_queue->state() == State::Ended);
}

void tst_HearingQueue::leavesTheRestWaitingWhenStopped()
{
    expect(3);
    open();
    m_output->slow = true;
    m_queue->go(1, 0);
    QTRY_VERIFY(m_output->printed.size() >= 2);

    m_queue->pause();
    QVERIFY(rests());

    const int left = static_cast<int>(m_output->printed.size());
    QVERIFY(m_queue->state() == State::Paused);
    QVERIFY(left < static_cast<int>(m_queue->sheets().size()));
    QVERIFY(stateOf(left) == registry::SheetState::Left);
    QVERIFY(stateOf(left + 1) == registry::SheetState::Waiting);
    open();
    QVERIFY(m_queue->isTakenUp());
    QCOMPARE_EQ(m_queue->proposed().value_or(0), left + 1);
    m_queue->go(left + 1, 0);
    QVERIFY(rests());
    QCOMPARE_EQ(m_output->printed, names());
}

void tst_HearingQueue::namesWhoIsNotReady()
{
    m_stage->expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    m_stage->expect(u"Benoit"_s);
    m_stage->expect(u"Cohen"_s, aMixedJudgment());
    const auto typed = m_stage->expect(u"Durand"_s, aJudgmentWith(fineOf(300)));
    QVERIFY(m_stage->record().counter().saveDraft(typed, "{}"));
    law::Judgment open = aJudgmentWith(firm(u"P6M"));
    open.revocations.reset();
    m_stage->expect(u"Elkaïm"_s, open);

    this->open();

    const std::vector<std::optional<desk::NotReady>> expected{std::nullopt,
                                                              desk::NotReady::NotEntered,
                                                              desk::NotReady::WithoutSlot,
                                                              desk::NotReady::BeingTyped,
                                                              desk::NotReady::Questions};
    const auto &people = m_queue->papers().people();
    QCOMPARE_EQ(people.size(), expected.size());
    for (std::size_t at = 0; at < people.size(); ++at)
        QVERIFY2(people[at]->obstacle == expected[at], qPrintable(people[at]->name));
    QVERIFY(std::ranges::all_of(names(),
                                [](const QString &name) { return name.contains(u"ABADIE"_s); }));
}

void tst_HearingQueue::leavesOutWhoHoldsPapersAlready()
{
    const auto entry = m_stage->expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    auto &acts = m_stage->record().counter();
    const registry::IssuedPaper paper{u"RCP"_s, {u"fr"_s}, "%PDF-1.4", 1, {u"C"_s}, {}};
    QVERIFY(acts.handOver(entry, {{paper}, {}, {}, {}}));
    // Called back to the counter for something else.
    QVERIFY(m_stage->record().roll().moveTo(entry, registry::RollState::AtCounter));

    open();

    QVERIFY(m_queue->papers().person(entry)->obstacle == desk::NotReady::Received);
    QVERIFY(m_queue->sheets().empty());
}

void tst_HearingQueue::printsInTheCourtsOwnWords()
{
    const auto entry = m_stage->expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    registry::FormTexts texts;
    for (const QString &language : {u"fr"_s, u"en"_s})
        texts[language] = m_stage->templates().source(u"RCP"_s, language) +
                          u"\n[text own]\nGuichet ouvert le samedi.\n"_s;
    QVERIFY(m_stage->record().forms().signOff(
        {u"RCP"_s, 0, texts, QDate(2024, 4, 16), u"Mme Exemple"_s, u"essai"_s}));

    open();

    const auto &content = *m_queue->papers().person(entry)->papers.front().content;
    QVERIFY(content.kind == law::PaperKind::Rcp);
    QVERIFY(papers::plainText(content, papers::Column::French).contains(u"le samedi"_s));
}

void tst_HearingQueue::leavesOutAPaperThatSaysSomethingElseSince()
{
    expect(2);
    open();
    m_output->jamAt = 3;
    m_queue->go(1, 0);
    QVERIFY(rests());
    const auto second = m_queue->papers().people().back()->entry;
    law::Judgment corrected = aJudgmentWith(fineOf(500));
    corrected.person.familyName = u"Abadie2"_s;
    QVERIFY(m_stage->enter(second, corrected));

    open();
    m_queue->go(3, 0);
    QVERIFY(rests());

    const QStringList left = m_output->printed;
    QVERIFY(std::ranges::none_of(m_queue->rows(), [&](const desk::SheetRow &row) {
        return row.kind == law::PaperKind::Rcp && row.person.contains(u"ABADIE2"_s) &&
               left.contains(desk::SheetText::line(row));
    }));
    const auto changed = std::ranges::count(
        m_queue->sheets(), registry::SheetState::Changed, &registry::QueuedSheet::state);
    QVERIFY(changed > 0);
}

void tst_HearingQueue::goesBackToSheetsWhosePapersAreGone()
{
    expect(2);
    open();
    const int sheets = static_cast<int>(m_queue->sheets().size());
    m_output->jamAt = sheets - 1;
    m_queue->go(1, 0);
    QVERIFY(rests());
    // All of the first person is out; then the plan comes to ask something.
    law::Judgment asking = aJudgmentWith(firm(u"P6M"));
    asking.revocations.reset();
    const registry::RollEntryId first = m_queue->papers().people().front()->entry;
    QVERIFY(m_stage->enter(first, asking));
    const auto before = m_output->printed.size();

    open();
    QVERIFY(stateOf(1) == registry::SheetState::Left);
    m_queue->go(1, 0);
    QVERIFY(rests());

    QVERIFY(m_queue->state() == State::Ended);
    for (const registry::QueuedSheet &sheet : m_queue->sheets())
        QVERIFY(sheet.state == (sheet.entry == first ? registry::SheetState::Changed
                                                     : registry::SheetState::Left));
    QVERIFY(std::ranges::none_of(m_output->printed.sliced(before),
                                 [](const QString &name) { return name.contains(u"ABADIE1"_s); }));
}

void tst_HearingQueue::goesOnWithTheCopiesOfWhoHoldsTheirs()
{
    expect(1);
    open();
    m_output->jamAt = 3;
    m_queue->go(1, 0);
    QVERIFY(rests());
    const registry::RollEntryId entry = m_queue->papers().people().front()->entry;
    std::vector<registry::PaperId> out;
    const auto kept = m_stage->record().stores().papers.of(entry);
    for (const registry::KeptPaper &paper : *kept)
        out.push_back(paper.id);
    QVERIFY(!out.empty());
    const auto handed = m_stage->record().counter().handOver(entry, {{}, out, {}, {}});
    QVERIFY2(handed, handed ? "" : handed.error().site.data());

    open();
    m_queue->go(3, 0);
    QVERIFY(rests());

    QVERIFY(m_queue->state() == State::Ended);
    QCOMPARE_EQ(m_output->printed, names());
}

void tst_HearingQueue::keepsThePaperBeforeItLeaves()
{
    m_stage->settings().setSeparators(false);
    expect(1);
    open();
    const registry::RollEntryId entry = m_queue->papers().people().front()->entry;
    const auto kept = [&] { return m_stage->record().stores().papers.of(entry)->size(); };
    m_output->jamAt = 1;

    m_queue->go(1, 0);
    QVERIFY(rests());
    QVERIFY(m_output->printed.isEmpty());
    QCOMPARE_EQ(kept(), 1U);
    m_queue->go(1, 0);
    QVERIFY(rests());

    QCOMPARE_EQ(kept(), m_queue->papers().people().front()->papers.size());
}

void tst_HearingQueue::keepsDayAndAuthorOfAQueueTakenUpLater()
{
    expect(1);
    open();
    m_output->jamAt = 3;
    m_queue->go(1, 0);
    QVERIFY(rests());
    const registry::PrintJob begun = *m_queue->run().job();
    m_queue.reset();
    m_stage->reopen(
        {u"somebody else"_s, u"test"_s, [] { return QDateTime(QDate(2024, 4, 17), QTime(9, 0)); }});

    open();
    m_queue->go(3, 0);
    QVERIFY(rests());

    const auto kept =
        m_stage->record().stores().papers.of(m_queue->papers().people().front()->entry);
    QVERIFY(kept->size() > 1);
    for (const registry::KeptPaper &paper : *kept) {
        QCOMPARE_EQ(paper.issuedAt.toLocalTime().date(), begun.startedAt.toLocalTime().date());
        QCOMPARE_EQ(paper.issuedBy, begun.startedBy);
    }
}

void tst_HearingQueue::writesTheSameBytesIntoAFolder()
{
    m_stage->printToFiles();
    expect(2);
    m_stage->settings().setPaperFolder(m_stage->folder() + u"/papers"_s);
    open();

    m_queue->go(1, 0);
    QVERIFY(rests());

    QVERIFY(m_queue->state() == State::Ended);
    const QDir folder(m_queue->run().job()->place);
    QCOMPARE_EQ(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                QStringList({u"01-ABADIE1_Camille"_s, u"02-ABADIE2_Camille"_s}));
    for (const auto &person : m_queue->papers().people()) {
        const auto kept = m_stage->record().stores().papers.of(person->entry);
        const QDir theirs(folder.filePath(person->name.contains(u'1') ? u"01-ABADIE1_Camille"_s
                                                                      : u"02-ABADIE2_Camille"_s));
        const QStringList files = theirs.entryList(QDir::Files, QDir::Name);
        QCOMPARE_EQ(static_cast<std::size_t>(files.size()), kept->size());
        for (std::size_t at = 0; at < kept->size(); ++at) {
            QFile file(theirs.filePath(files[static_cast<qsizetype>(at)]));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == *m_stage->record().stores().papers.bytes((*kept)[at].id));
        }
    }
}

void tst_HearingQueue::saysWhichSheetTheDiskRefused()
{
    m_stage->printToFiles();
    expect(1);
    QFile inTheWay(m_stage->folder() + u"/papers"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_stage->settings().setPaperFolder(inTheWay.fileName());
    open();
    const QSignalSpy failures(m_queue.get(), &ui::HearingQueue::failed);

    m_queue->go(1, 0);
    QVERIFY(rests());

    QVERIFY(m_queue->state() == State::Stopped);
    QCOMPARE_EQ(m_queue->run().current()->position, 1);
    QVERIFY(stateOf(1) == registry::SheetState::Failed);
    QCOMPARE_EQ(failures.front().front().value<Error>().site, "papers.file-not-written"_L1);
    // What cannot be kept does not leave, so it was kept first; nobody holds it.
    const auto kept = m_stage->record().stores().papers.of(m_queue->sheets().front().entry);
    QCOMPARE_EQ(kept->size(), 1U);
    QVERIFY(!kept->front().receipt);
}

void tst_HearingQueue::printsOnBothSidesAsTheOfficeDecided()
{
    m_stage->expect(u"Abadie"_s, aLongJudgment());
    open();
    const auto &sheets = m_queue->sheets();
    const auto paper =
        std::ranges::find_if(sheets, [](const auto &sheet) { return sheet.pages > 1; });
    QVERIFY(paper != sheets.end());
    const auto at = static_cast<qsizetype>(paper->position) - 1;
    const QString kind = paper->kind;

    m_queue->go(1, 0);
    QVERIFY(rests());
    m_stage->settings().setBothSides(kind, false);
    m_queue->openAnew();
    QTRY_VERIFY_WITH_TIMEOUT(m_queue->isWhole(), 60000);
    m_queue->go(1, 0);
    QVERIFY(rests());

    const auto sheetsOnce = m_output->printed.size() / 2;
    QVERIFY(m_output->bothSides[at]);
    QVERIFY(!m_output->bothSides[sheetsOnce + at]);
}

BEX_TEST(tst_HearingQueue);
#include "tst_HearingQueue.moc"
