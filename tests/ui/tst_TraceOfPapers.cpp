// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Reference.h"
#include "models/registry/Database.h"
#include "resources/ResourceBytes.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Counter.h"
#include "tests/ui/ScriptedOutput.h"
#include "ui/pages/KeptPapersPanel.h"
#include "ui/pages/PaperPreview.h"
#include "ui/pages/RollPanel.h"
#include "ui/windows/StatusLine.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// From a paper back to its person; void and replaced, never erased; printed again as it was.
class tst_TraceOfPapers final : public QObject
{
    Q_OBJECT

private slots:
    void aScannedPaperOpensItsPerson();
    void aReaderMayPressTheKeyItself();
    void aReferenceNobodyKnowsIsSaid();
    void aNameIsStillFound();
    void anotherSlotVoidsAndReplaces();
    void staysValidOnTheGreffiersWord();
    void printsNothingWhenTheQuestionIsLeft();
    void voidsNothingWhenNothingIsPrintedAfterAll();
    void voidsNothingWhenThePrinterIsStopped();
    void voidsOnlyThePaperThatIsPrinted();
    void asksNothingTheNextDay();
    void isMadeVoidOnCommand();
    void staysAsItIsWithoutAReason();
    void isPrintedAgainByteForByte();
    void isPrintedAgainThoughItsFormHasChanged();
    void leavesUnderANameThatSaysItIsVoid();
    void printsTheArchiveOfAFormThatHasChanged();
    void printsWhatIsVoidBehindASheetThatSaysSo();
    void doesNotLeaveWhenItsBytesWereAltered();
};

namespace
{

/// Someone holds every paper; the window shows somebody else, of another hearing.
struct Desk : Counter {
    Desk()
    {
        chooseSlots().print().handOver();
        const registry::HearingId other = stage.openHearingOf(QDate(2024, 4, 17));
        stage.expect(u"Bexon"_s);
        stage.settings().setLastHearing(other.value());
        open(stage.outside());
    }

    [[nodiscard]] registry::KeptPaper last(const QString &kind)
    {
        const auto all = papers();
        const auto found =
            std::ranges::find(all.rbegin(), all.rend(), kind, &registry::KeptPaper::kind);
        return found == all.rend() ? registry::KeptPaper() : *found;
    }
    [[nodiscard]] registry::KeptPaper kept(registry::PaperId id)
    {
        return *stage.record().stores().papers.find(id);
    }
    [[nodiscard]] QByteArray archived(registry::PaperId id)
    {
        return *stage.record().stores().papers.bytes(id);
    }
    Desk &scan(const QString &payload)
    {
        hands->press(Qt::Key_F, Qt::ControlModifier).type(payload + u'\n');
        return *this;
    }
    /// The paper marked in the list, which is that of the person shown.
    [[nodiscard]] std::optional<registry::PaperId> marked() const
    {
        return window->findChild<ui::KeptPapersPanel *>()->selected();
    }
    [[nodiscard]] QString searched() const
    {
        return window->findChild<ui::RollPanel *>()->findChild<QLineEdit *>()->text();
    }
    [[nodiscard]] QString said() const { return window->findChild<ui::StatusLine *>()->text(); }
    /// The paper of this kind in the list, and the hands on it.
    Desk &mark(const QString &kind) { return scan(last(kind).reference); }
    [[nodiscard]] QStringList voided()
    {
        QStringList kinds;
        for (const registry::KeptPaper &paper : papers()) {
            if (paper.voided)
                kinds.append(paper.kind);
        }
        return kinds;
    }
    Desk &makeVoid(const QString &reason)
    {
        stage.prompter().lines.enqueue(reason);
        hands->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        return *this;
    }
    Desk &printAgain()
    {
        stage.settings().setPaperFolder(stage.folder());
        hands->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return *this;
    }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(stage.folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QByteArray answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

/// What a reader types before Enter: the kept file, made a picture, read by another program.
QString scannedFrom(const QByteArray &pdf, const QString &folder)
{
    QFile file(folder + u"/scanned.pdf"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString picture = folder + u"/scanned"_s;
    answerOf(u"pdftoppm"_s,
             {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, file.fileName(), picture});
    const QByteArray read =
        answerOf(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, QString(picture + u".png"_s)});
    return QString::fromLatin1(read).trimmed();
}

QString wordsOf(const QByteArray &pdf, const QString &folder)
{
    QFile file(folder + u"/words.pdf"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    return QString::fromUtf8(answerOf(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s}))
        .replace(QChar(0xa0), u' ')
        .simplified();
}

/// The forms of a later version of the program.
papers::Templates laterForms()
{
    auto forms = papers::Templates::load([](QStringView name) {
        QByteArray bytes = resources::bytes(name);
        if (name.endsWith(u"/JAP.txt"))
            bytes.replace("version ", "version 9");
        return bytes;
    });
    if (!forms)
        qFatal("the changed forms are refused: %s", qPrintable(forms.error().subject));
    return *std::move(forms);
}

ui::Dependencies withForms(const ui::Dependencies &now, const papers::Templates &forms)
{
    return {now.record,
            now.book,
            now.words,
            forms,
            now.settings,
            now.languages,
            now.prompter,
            now.output,
            now.now,
            now.openDemo};
}

} // namespace

void tst_TraceOfPapers::aScannedPaperOpensItsPerson()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"JAP"_s);
    const QString payload = scannedFrom(desk.archived(paper.id), desk.stage.folder());
    QCOMPARE_EQ(payload, QString::fromLatin1(papers::scannedAs(paper.reference)));
    QVERIFY(!desk.marked());

    desk.hands->press(Qt::Key_K, Qt::ControlModifier).type(payload + u'\n');

    QVERIFY(desk.marked() == paper.id);
    QVERIFY2(desk.said().contains(u"Handed over on"_s), qPrintable(desk.said()));
    QCOMPARE_EQ(desk.searched(), QString());
}

void tst_TraceOfPapers::aReaderMayPressTheKeyItself()
{
    Desk desk;
    desk.mark(u"RCP"_s);
    desk.hands->press(Qt::Key_F2);

    desk.scan(desk.last(u"STG"_s).reference.toLower());

    QVERIFY(desk.marked() == desk.last(u"STG"_s).id);
}

void tst_TraceOfPapers::aReferenceNobodyKnowsIsSaid()
{
    Desk desk;

    desk.scan(u"3J98T-DRVV0-Z"_s);
    QVERIFY2(desk.said().contains(u"3J98T-DRVV0-Z"_s), qPrintable(desk.said()));
    desk.scan(u"3J98T-DRVV0-1"_s);
    QVERIFY2(desk.said().contains(u"no reference"_s), qPrintable(desk.said()));
    QVERIFY(!desk.marked());
}

void tst_TraceOfPapers::aNameIsStillFound()
{
    Desk desk;

    desk.scan(u"BEX"_s);

    // Of tomorrow's hearing: shown, and not called.
    const auto entry = desk.stage.record().stores().roll.of(registry::HearingId(2));
    QVERIFY(entry->front().state == registry::RollState::Expected);
    QVERIFY(std::ranges::any_of(desk.window->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"BEXON");
    }));
}

void tst_TraceOfPapers::anotherSlotVoidsAndReplaces()
{
    Desk desk;
    const registry::KeptPaper former = desk.last(u"JAP"_s);
    const QByteArray before = desk.archived(former.id);
    desk.mark(u"JAP"_s).chooseAnotherSlot();
    desk.stage.prompter().choices.enqueue(0);
    desk.stage.prompter().lines.enqueue(u"the JAP moved the hour"_s);

    desk.print().handOver();

    QCOMPARE_EQ(desk.kept(former.id).voided->reason, u"the JAP moved the hour"_s);
    const registry::KeptPaper next = desk.last(u"JAP"_s);
    QVERIFY(next.replaces == former.id);
    QVERIFY(next.receipt.has_value());
    const QString words = wordsOf(desk.archived(next.id), desk.stage.folder());
    QVERIFY2(words.contains(u"remplace et annule la pièce "_s + former.reference +
                            u" du 16 avril 2024"_s),
             qPrintable(words));
    QCOMPARE_EQ(desk.archived(former.id), before);
    QVERIFY(desk.summons(u"JAP"_s).state == registry::StepState::Done);
    QVERIFY(desk.stage.record().verify()->isWhole());
    for (const registry::KeptPaper &paper : desk.papers()) {
        const auto all = desk.papers();
        const bool replaced =
            std::ranges::find(all, paper.id, &registry::KeptPaper::replaces) != all.end();
        QCOMPARE_EQ(replaced, paper.voided.has_value());
    }
}

void tst_TraceOfPapers::staysValidOnTheGreffiersWord()
{
    Desk desk;
    desk.mark(u"JAP"_s).chooseAnotherSlot();
    const std::size_t before = desk.papers().size();
    desk.stage.prompter().choices.enqueue(1);

    desk.print();

    QVERIFY(desk.papers().size() > before);
    QVERIFY(std::ranges::none_of(
        desk.papers(), [](const registry::KeptPaper &paper) { return paper.voided.has_value(); }));
}

void tst_TraceOfPapers::printsNothingWhenTheQuestionIsLeft()
{
    Desk desk;
    desk.mark(u"JAP"_s).chooseAnotherSlot();
    const std::size_t before = desk.papers().size();

    desk.print();

    QVERIFY2(desk.told().contains(u"would say something else now"_s), qPrintable(desk.told()));
    QCOMPARE_EQ(desk.papers().size(), before);
}

void tst_TraceOfPapers::voidsNothingWhenNothingIsPrintedAfterAll()
{
    Desk desk;
    desk.mark(u"JAP"_s);
    QVERIFY(desk.stage.record().counter().cancelAppointment(desk.summons(u"JAP"_s).id));
    const std::size_t before = desk.papers().size();
    desk.stage.prompter().choices.enqueue(0);
    desk.stage.prompter().lines.enqueue(u"the slot is gone"_s);
    desk.stage.prompter().answers.enqueue(false); // no print without day, hour and place

    desk.print();

    QCOMPARE_EQ(desk.papers().size(), before);
    QVERIFY(desk.voided().isEmpty());
}

void tst_TraceOfPapers::voidsNothingWhenThePrinterIsStopped()
{
    Desk desk;
    ScriptedOutput output;
    output.isReady = false;
    desk.stage.printTo(output);
    desk.open(desk.stage.outside());
    desk.mark(u"JAP"_s).chooseAnotherSlot();
    desk.stage.settings().setPaperFolder({});
    desk.stage.prompter().choices.enqueue(0);
    desk.stage.prompter().lines.enqueue(u"the JAP moved the hour"_s);

    desk.hands->press(Qt::Key_F9);

    QVERIFY(desk.voided().isEmpty());
    desk.window.reset();
}

void tst_TraceOfPapers::voidsOnlyThePaperThatIsPrinted()
{
    Desk desk;
    law::Judgment corrected = aMixedJudgment();
    corrected.person.familyName = u"Durand"_s;
    corrected.minuteNumber = u"77/2024"_s; // on every paper
    QVERIFY(desk.stage.enter(desk.entry, corrected));
    desk.mark(u"JAP"_s);
    const std::size_t before = desk.papers().size();
    desk.stage.prompter().choices.enqueue(0);
    desk.stage.prompter().lines.enqueue(u"the minute has another number"_s);
    const QString folder = desk.stage.folder() + u"/one"_s;
    QVERIFY(QDir().mkpath(folder));
    desk.stage.settings().setPaperFolder(folder);

    desk.hands->press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_VERIFY(desk.window->findChild<ui::PaperPreview *>()->shown() >= 0);

    desk.hands->press(Qt::Key_P, Qt::ControlModifier);

    QVERIFY2(desk.papers().size() == before + 1, qPrintable(desk.told() + desk.said()));
    QCOMPARE_EQ(desk.voided(), QStringList{desk.papers().back().kind});
    QVERIFY(desk.papers().back().replaces.has_value());
}

// The day it is printed on is no reason to make anything void.
void tst_TraceOfPapers::asksNothingTheNextDay()
{
    Desk desk;
    ui::Dependencies tomorrow = desk.stage.outside();
    tomorrow.now = [] { return QDateTime(QDate(2024, 4, 17), QTime(9, 0)); };
    desk.open(tomorrow);
    desk.mark(u"JAP"_s);

    desk.print();

    QCOMPARE_EQ(desk.told(), QString());
}

void tst_TraceOfPapers::isMadeVoidOnCommand()
{
    Desk desk;
    const registry::PaperId paper = desk.last(u"RCP"_s).id;

    desk.mark(u"RCP"_s).makeVoid(u"misspelt"_s);

    QCOMPARE_EQ(desk.kept(paper).voided->reason, u"misspelt"_s);
    desk.mark(u"RCP"_s);
    QVERIFY2(desk.said().contains(u"VOID since"_s), qPrintable(desk.said()));
    QVERIFY2(desk.said().contains(u"misspelt"_s), qPrintable(desk.said()));
}

void tst_TraceOfPapers::staysAsItIsWithoutAReason()
{
    Desk desk;
    const registry::PaperId paper = desk.last(u"RCP"_s).id;

    desk.mark(u"RCP"_s).makeVoid(u" "_s);
    QVERIFY(!desk.kept(paper).voided);
    // Left without an answer.
    desk.hands->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(!desk.kept(paper).voided);
}

void tst_TraceOfPapers::isPrintedAgainByteForByte()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"SPIP"_s);

    desk.mark(u"SPIP"_s).printAgain();

    const QByteArray printed = desk.file(u"SPIP-"_s + paper.reference + u".pdf"_s);
    QVERIFY(!printed.isEmpty());
    QVERIFY(printed == desk.archived(paper.id));
    QCOMPARE_EQ(QCryptographicHash::hash(printed, QCryptographicHash::Sha256).toHex(),
                paper.sha256);
}

void tst_TraceOfPapers::isPrintedAgainThoughItsFormHasChanged()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"JAP"_s);
    const QByteArray archived = desk.archived(paper.id);
    const papers::Templates forms = laterForms();
    desk.open(withForms(desk.stage.outside(), forms));

    desk.mark(u"JAP"_s).printAgain();

    QVERIFY(desk.file(u"JAP-"_s + paper.reference + u".pdf"_s) == archived);
    desk.window.reset();
}

void tst_TraceOfPapers::leavesUnderANameThatSaysItIsVoid()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"RCP"_s);
    const QByteArray archived = desk.archived(paper.id);

    desk.mark(u"RCP"_s).makeVoid(u"misspelt"_s).printAgain();

    QVERIFY(desk.file(u"RCP-"_s + paper.reference + u"-VOID.pdf"_s) == archived);
    const QByteArray why = desk.file(u"RCP-"_s + paper.reference + u"-VOID-WHY.pdf"_s);
    const QString words = wordsOf(why, desk.stage.folder());
    QVERIFY2(words.contains(u"ANNULÉE"_s) && words.contains(u"misspelt"_s), qPrintable(words));
}

void tst_TraceOfPapers::printsTheArchiveOfAFormThatHasChanged()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"JAP"_s);
    const papers::Templates forms = laterForms();
    ScriptedOutput output;
    desk.stage.printTo(output);
    desk.open(withForms(desk.stage.outside(), forms));
    desk.mark(u"JAP"_s).stage.settings().setPaperFolder({});

    desk.hands->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE_EQ(output.archived, QList<QByteArray>{desk.archived(paper.id)});
    QCOMPARE_EQ(output.printed.size(), 1);
    QVERIFY2(output.printed.front().contains(paper.reference), qPrintable(output.printed.front()));
    desk.window.reset();
}

void tst_TraceOfPapers::printsWhatIsVoidBehindASheetThatSaysSo()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"RCP"_s);
    ScriptedOutput output;
    desk.stage.printTo(output);
    desk.open(desk.stage.outside());
    desk.mark(u"RCP"_s).makeVoid(u"misspelt"_s).stage.settings().setPaperFolder({});

    desk.hands->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE_EQ(output.printed.size(), 2);
    QCOMPARE_EQ(output.pages, QList<int>{1});
    QCOMPARE_EQ(output.archived, QList<QByteArray>{desk.archived(paper.id)});
    desk.window.reset();
}

void tst_TraceOfPapers::doesNotLeaveWhenItsBytesWereAltered()
{
    Desk desk;
    const registry::KeptPaper paper = desk.last(u"RCP"_s);
    const auto beside = registry::Database::connect(desk.stage.folder() + u"/register.sqlite"_s,
                                                    registry::Database::Access::ReadWrite);
    QVERIFY(beside && (*beside)->run(u"DROP TRIGGER paper_is_only_handed_over"_s) &&
            (*beside)->run(u"UPDATE paper SET pdf = x'25504446'"_s));

    desk.mark(u"RCP"_s).printAgain();

    QVERIFY2(desk.told().contains(paper.reference), qPrintable(desk.told()));
    QVERIFY(desk.file(u"RCP-"_s + paper.reference + u".pdf"_s).isEmpty());
    QVERIFY(!desk.stage.record().verify()->isWhole());
}

BEX_TEST(tst_TraceOfPapers);
#include "tst_TraceOfPapers.moc"
