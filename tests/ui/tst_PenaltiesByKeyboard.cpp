// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptCase.h"
#include "models/registry/PenaltyCodes.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "tests/ui/ScriptedOutput.h"
#include "ui/penalties/PenaltiesWindow.h"
#include "ui/text/PenaltyErrorText.h"
#include "ui/windows/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The register of the penalties by hand, without a mouse.
class tst_PenaltiesByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void opensBesideTheCounter();
    void followsTheLawThroughDaysOnWhichNobodyCame();
    void showsWhyThePenaltyWaitsAndWhatIsNext_data();
    void showsWhyThePenaltyWaitsAndWhatIsNext();
    void partsBarsOfTheLawFromMereWaitingInOneKey();
    void writesATurn();
    void confirmsThatADiligenceInterrupts();
    void correctsAWriting();
    void offersNoTurnThatIsNotPossible();
    void showsBothVersionsWhenSomebodyWasFaster();
    void keepsAFilterUnderAName();
    void passesALineThatShowsTheSame();
    void printsAndExportsTheList();
    void opensThePersonAtTheCounter();
    void leavesTheFormThenTheWindow();
    void noKeyDoesTwoThings();
    void everyControlHasAName();
};

namespace
{

const QDateTime september(QDate(2024, 9, 2), QTime(9, 0));

/// Two people convicted in April, looked at in September.
struct Shelf {
    explicit Shelf(bool french = false)
    {
        stage.languages().use(french ? law::Language::French : law::Language::English);
        law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
        judgment.penalties.push_back({fineOf(300), {}, {}, {}, {}, {}});
        stage.expect(u"Abadie"_s, judgment);
        durand = stage.expect(u"Durand"_s, aJudgmentWith(fineOf(500)));
        stage.setNow(september);
        stage.reopen({u"Dominique Petit"_s, u"0.1.0"_s, [] { return september; }});
        stage.printTo(output);
        if (!desk::bringPenaltiesTo(september.date(), stage.record(), lawBook()))
            qFatal("the penalties cannot be brought up to date");
        window = std::make_unique<ui::PenaltiesWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
    }

    [[nodiscard]] QTableView &list() { return *window->findChild<QTableView *>(); }
    [[nodiscard]] QString proof() { return window->findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] std::vector<registry::PenaltyEntry> writings(qint64 penalty)
    {
        return *stage.record().stores().penalties.entries(registry::PenaltyId(penalty));
    }
    [[nodiscard]] QString state(qint64 penalty)
    {
        const auto row = stage.record().stores().penalties.find(registry::PenaltyId(penalty));
        return registry::codeOf(registry::penaltyStateCodes, row->what.now.state);
    }
    [[nodiscard]] QString told() { return stage.prompter().told.join(u'\n'); }
    Shelf &confirm()
    {
        hands->press(Qt::Key_Return, Qt::ControlModifier);
        return *this;
    }
    /// A diligence of today about the penalty in hand.
    Shelf &diligence(const QString &letters)
    {
        hands->press(Qt::Key_F7).type(u"dil\n"_s).press(Qt::Key_Tab).type(letters);
        return confirm();
    }

    ScriptedOutput output;
    CounterStage stage;
    registry::RollEntryId durand{0};
    std::unique_ptr<ui::PenaltiesWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

void tst_PenaltiesByKeyboard::opensBesideTheCounter()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aJudgmentWith(fineOf(300)));
    ui::MainWindow counter(stage.outside());
    Hands hands(counter);

    hands.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);

    const auto *window = counter.findChild<ui::PenaltiesWindow *>();
    QVERIFY(window != nullptr);
    QVERIFY(window->isVisible());
    QCOMPARE_EQ(window->findChild<QTableView *>()->model()->rowCount(), 1);
}

// Closed on the day of the decision, opened again when the JAP's six months have passed (723-15-2).
void tst_PenaltiesByKeyboard::followsTheLawThroughDaysOnWhichNobodyCame()
{
    CounterStage stage;
    const auto entry =
        stage.expect(u"Abadie"_s, aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474)));
    const QDate decided(2024, 4, 16);
    QVERIFY(desk::bringPenaltiesTo(decided, stage.record(), lawBook()).has_value());
    const auto steps = stage.record().stores().steps.of(entry);
    for (const registry::KeptStep &step : *steps) {
        if (step.paper == u"INF" && step.to == u"jap")
            QVERIFY(stage.record().counter().settleStep(step.id, {}).has_value());
    }
    QVERIFY(desk::bringPenaltiesTo(decided, stage.record(), lawBook()).has_value());
    stage.setNow(QDateTime(QDate(2024, 10, 17), QTime(9, 0)));

    const ui::MainWindow window(stage.outside());

    const auto now = [&] { return stage.record().stores().penalties.of(entry)->front().what.now; };
    QTRY_COMPARE(now().state, law::PenaltyState::PutIntoExecution);
    QCOMPARE_EQ(now().reasons.front(), law::WaitReason::AwaitingProsecutor);
}

void tst_PenaltiesByKeyboard::showsWhyThePenaltyWaitsAndWhatIsNext_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QStringList>("shown");

    QTest::newRow("in French") << true << QStringList{u"exécutoire"_s, u"Convocation JAP"_s};
    QTest::newRow("in English") << false << QStringList{u"enforceable"_s, u"JAP summons"_s};
}

void tst_PenaltiesByKeyboard::showsWhyThePenaltyWaitsAndWhatIsNext()
{
    QFETCH(bool, french);
    QFETCH(QStringList, shown);
    Shelf shelf(french);

    QVERIFY(shelf.list().hasFocus());
    QCOMPARE_EQ(shelf.list().model()->rowCount(), 3);
    for (const QString &text : shown + QStringList{u"D. 48-2"_s, u"CP 133-3"_s, u"2030"_s})
        QVERIFY2(shelf.proof().contains(text), qPrintable(shelf.proof()));
}

void tst_PenaltiesByKeyboard::partsBarsOfTheLawFromMereWaitingInOneKey()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_F2);
    auto *links = qobject_cast<QListWidget *>(QApplication::focusWidget());
    QVERIFY(links != nullptr);

    shelf.hands->type(u"merely"_s);

    QVERIFY(links->currentItem()->text().endsWith(u"2"_s));
    QCOMPARE_EQ(shelf.list().model()->rowCount(), 2);
    shelf.hands->press(Qt::Key_Up);
    QCOMPARE_EQ(shelf.list().model()->rowCount(), 1);
}

void tst_PenaltiesByKeyboard::writesATurn()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_Down).press(Qt::Key_Down);

    shelf.hands->press(Qt::Key_F7).press(Qt::Key_Tab).press(Qt::Key_Tab).type(u"exec"_s);
    shelf.confirm();

    QCOMPARE_EQ(shelf.told(), QString());
    QCOMPARE_EQ(shelf.state(3), u"under_way"_s);
    QCOMPARE_EQ(shelf.writings(3).back().writtenBy, u"Dominique Petit"_s);
    QVERIFY(shelf.list().hasFocus());
    QVERIFY2(shelf.proof().contains(u"under way"_s), qPrintable(shelf.proof()));
    qInfo("%d key presses from the list to the writing", shelf.hands->keys());
}

void tst_PenaltiesByKeyboard::confirmsThatADiligenceInterrupts()
{
    Shelf shelf;
    shelf.diligence(u"police"_s);
    QCOMPARE_EQ(shelf.writings(1).size(), 2u);

    shelf.hands->press(Qt::Key_F6).press(Qt::Key_Plus);

    QCOMPARE_EQ(shelf.told(), QString());
    QCOMPARE_EQ(shelf.writings(1).back().what.interrupts, std::optional(true));
    QVERIFY2(shelf.proof().contains(u"2 Sept 2030"_s), qPrintable(shelf.proof()));
}

void tst_PenaltiesByKeyboard::correctsAWriting()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_F7).press(Qt::Key_Tab).press(Qt::Key_Tab).type(u"exec"_s);
    shelf.confirm();
    QCOMPARE_EQ(shelf.state(1), u"under_way"_s);
    shelf.stage.prompter().lines.enqueue(u"another person"_s);

    shelf.hands->press(Qt::Key_F6).press(Qt::Key_Delete);

    QVERIFY2(shelf.told().startsWith(u"What was wrong?"_s), qPrintable(shelf.told()));
    QCOMPARE_EQ(shelf.state(1), u"enforceable"_s);
    QCOMPARE_EQ(shelf.writings(1).back().what.text, u"another person"_s);
}

void tst_PenaltiesByKeyboard::offersNoTurnThatIsNotPossible()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_F7).press(Qt::Key_Tab).press(Qt::Key_Tab);

    const auto *turns = qobject_cast<QComboBox *>(shelf.window->focusWidget());
    QVERIFY(turns != nullptr);
    QCOMPARE_NE(turns->findText(u"Execution started"_s), -1);
    QCOMPARE_EQ(turns->findText(u"Suspension lifted"_s), -1);
    // Somebody wrote meanwhile: what was possible is not any more.
    const Error late{ErrorCode::Invalid,
                     QLatin1StringView("penalty.turn-impossible"),
                     u"suspension_lifted"_s,
                     u"enforceable"_s,
                     {}};
    QCOMPARE_EQ(ui::PenaltyErrorText::sentence(late),
                u"Nothing was written: “Suspension lifted” is not possible while the penalty is "
                u"enforceable. Write first what comes before it."_s);
}

// law-other A10
void tst_PenaltiesByKeyboard::showsBothVersionsWhenSomebodyWasFaster()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_F7).type(u"dil\n"_s).press(Qt::Key_Tab).type(u"order"_s);
    // Somebody else, through another program on the same file.
    auto other =
        registry::Register::open(shelf.stage.folder() + u"/register.sqlite"_s,
                                 {u"Camille Martin"_s, u"0.1.0"_s, [] { return september; }});
    QVERIFY(other);
    const auto row = (*other)->stores().penalties.find(registry::PenaltyId(1));
    QVERIFY((*other)->penalties().record(
        {.what = registry::PenaltyWriting::Diligence, .word = u"seizure"_s, .on = september.date()},
        row->what));

    shelf.confirm();

    QVERIFY2(shelf.told().contains(u"Seizure, by Camille Martin"_s), qPrintable(shelf.told()));
    QVERIFY2(shelf.told().contains(u"still there"_s), qPrintable(shelf.told()));
    shelf.confirm();
    QCOMPARE_EQ(shelf.writings(1).size(), 3u);
    QCOMPARE_EQ(shelf.writings(1).back().what.word, u"payment_order"_s);
}

void tst_PenaltiesByKeyboard::keepsAFilterUnderAName()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_F4).press(Qt::Key_Tab).press(Qt::Key_Tab).press(Qt::Key_Tab);
    shelf.hands->type(u"fine\n"_s);
    QCOMPARE_EQ(shelf.list().model()->rowCount(), 2);
    shelf.stage.prompter().lines.enqueue(u"fines"_s);
    shelf.hands->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(shelf.stage.settings().penaltyFilters().contains("fines"));

    ui::PenaltiesWindow again(shelf.stage.outside());
    Hands hands(again);
    QCOMPARE_EQ(again.findChild<QTableView *>()->model()->rowCount(), 3);
    hands.press(Qt::Key_F2).press(Qt::Key_Home);

    QCOMPARE_EQ(again.findChild<QTableView *>()->model()->rowCount(), 2);
    hands.press(Qt::Key_Delete);
    QVERIFY(!shelf.stage.settings().penaltyFilters().contains("fines"));
}

void tst_PenaltiesByKeyboard::passesALineThatShowsTheSame()
{
    Shelf shelf;
    shelf.stage.prompter().lines.enqueue(u"all"_s);
    shelf.hands->press(Qt::Key_S, Qt::ControlModifier).press(Qt::Key_F2).press(Qt::Key_Home);
    auto *links = qobject_cast<QListWidget *>(QApplication::focusWidget());
    QVERIFY(links != nullptr);

    for (int row = 1; row <= 3; ++row) {
        shelf.hands->press(Qt::Key_Down);
        QCOMPARE_EQ(links->currentRow(), row);
    }
}

void tst_PenaltiesByKeyboard::printsAndExportsTheList()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE_EQ(shelf.told(), QString());
    QCOMPARE_EQ(shelf.output.printed, QStringList{u"Penalties of the register"_s});
    shelf.stage.printToFiles();
    shelf.window = std::make_unique<ui::PenaltiesWindow>(shelf.stage.outside());
    shelf.hands = std::make_unique<Hands>(*shelf.window);
    shelf.stage.prompter().files.enqueue(shelf.stage.folder());

    shelf.hands->press(Qt::Key_E, Qt::ControlModifier);

    QFile csv(shelf.stage.folder() + u"/penalties-2024-09-02.csv"_s);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE_EQ(csv.readAll().count('\n'), 4);
}

void tst_PenaltiesByKeyboard::opensThePersonAtTheCounter()
{
    Shelf shelf;
    std::optional<registry::RollEntryId> asked;
    connect(shelf.window.get(),
            &ui::PenaltiesWindow::personAsked,
            this,
            [&asked](registry::HearingId, registry::RollEntryId entry) { asked = entry; });

    shelf.hands->press(Qt::Key_Down).press(Qt::Key_Down).press(Qt::Key_Return);

    QVERIFY(asked == shelf.durand);
}

void tst_PenaltiesByKeyboard::leavesTheFormThenTheWindow()
{
    Shelf shelf;
    shelf.hands->press(Qt::Key_F7).press(Qt::Key_Escape);
    QVERIFY(shelf.window->isVisible());
    QVERIFY(shelf.list().hasFocus());
    QCOMPARE_EQ(shelf.writings(1).size(), 1u);

    shelf.hands->press(Qt::Key_Escape);

    QVERIFY(!shelf.window->isVisible());
}

void tst_PenaltiesByKeyboard::noKeyDoesTwoThings()
{
    const Shelf shelf;
    QStringList keys;
    for (const QShortcut *shortcut : shelf.window->findChildren<QShortcut *>()) {
        // A key of one list is free in another one.
        if (shortcut->context() != Qt::WidgetShortcut)
            keys.append(shortcut->key().toString());
    }
    QVERIFY(keys.size() > 8);
    QCOMPARE_EQ(keys.removeDuplicates(), 0);
}

void tst_PenaltiesByKeyboard::everyControlHasAName()
{
    const Shelf shelf;
    QStringList nameless;
    for (const QWidget *part : shelf.window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const bool reads = part->inherits("QAbstractItemView") || part->inherits("QTextBrowser");
        const bool named = !part->accessibleName().isEmpty();
        // A list that drops down from a choice belongs to the choice.
        const bool inner = part->inherits("QComboBoxListView") || part->inherits("QHeaderView");
        if ((reads && !inner && !named) ||
            (button && button->text().isEmpty() && !named && !part->inherits("QTableCornerButton")))
            nameless.append(QLatin1StringView(part->metaObject()->className()));
    }
    QCOMPARE_EQ(nameless, QStringList());
}

BEX_TEST(tst_PenaltiesByKeyboard);
#include "tst_PenaltiesByKeyboard.moc"
