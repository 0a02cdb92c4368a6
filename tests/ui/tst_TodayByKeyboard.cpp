// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteJudgment.h"
#include "models/registry/Due.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "tests/ui/ScriptedOutput.h"
#include "ui/court/CourtWindow.h"
#include "ui/entry/JudgmentForm.h"
#include "ui/pages/WelcomePage.h"
#include "ui/today/JudgmentCheck.h"
#include "ui/today/TodayCounts.h"
#include "ui/today/TodayWindow.h"
#include "ui/widgets/Field.h"
#include "ui/windows/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using registry::DueKind;

/// What is due, by hand and without a mouse, from a full page to an empty one.
class tst_TodayByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void goesFromTheMorningPageToZero();
    void settlesAtOnceAndTakesItBack();
    void staysOnTheNextLine();
    void countsAreLinks();
    void showsOnlyMyOwn();
    void givesANewTimeToWhoLeft();
    void callsWhoHasComeBack();
    void leadsToTheLineThatDiffers();
    void opensTheAgendaOfAServiceThatIsShort();
    void saysAtTheStartWhatIsDue();
    void printsTheListForTheHandOver();
    void noKeyDoesTwoThings();
    void everyControlHasAName();
};

namespace
{

const QDateTime friday(QDate(2024, 4, 19), QTime(9, 0));

law::Judgment prison()
{
    return aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
}

/// A window over another counts as active with it; the keys go to one alone.
bool hasTheKeys(const QWidget *window)
{
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

/// A counter on the third day after the hearing, with its window.
struct Morning {
    Morning()
    {
        stage.languages().use(law::Language::English);
        stage.settings().setPaperFolder(stage.folder());
        stage.giveSlots();
    }

    void open()
    {
        stage.setNow(friday);
        window = std::make_unique<ui::MainWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
        openPage();
    }
    void openPage()
    {
        hands->press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(hasTheKeys(&page()));
    }
    void leavePage() const { QVERIFY(hasTheKeys(window.get())); }

    [[nodiscard]] ui::TodayWindow &page() const { return *window->findChild<ui::TodayWindow *>(); }
    [[nodiscard]] QTableView &list() const { return *page().findChild<QTableView *>(); }
    [[nodiscard]] const std::vector<desk::TodayRow> &rows() const
    {
        return page().dues().lines().rows();
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (const desk::TodayRow &row : rows())
            kinds.append(row.due() ? QString(codeOf(registry::dueKindCodes, row.due()->kind))
                                   : u"slots"_s);
        return kinds;
    }
    /// The line under the mark.
    [[nodiscard]] registry::DueLine marked() const
    {
        return *rows().at(static_cast<std::size_t>(list().currentIndex().row())).due();
    }
    /// Puts the mark on the first line of this kind.
    void mark(DueKind kind)
    {
        hands->press(Qt::Key_F3).press(Qt::Key_Home, Qt::ControlModifier);
        while (marked().kind != kind)
            hands->press(Qt::Key_Down);
    }

    /// What a hand does about the first line; what it opens is finished at the counter.
    void settleFirst();
    void handOver(registry::RollEntryId entry);
    [[nodiscard]] int placeToBegin() const;
    void answer();

    CounterStage stage;
    int prints = 0;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

void Morning::handOver(registry::RollEntryId entry)
{
    // A slot for each summons, then papers, receipt.
    const auto steps = stage.record().stores().steps.of(entry);
    for (const registry::KeptStep &step : *steps) {
        if (step.act == u"summons" && !step.appointment)
            hands->press(Qt::Key_Return);
    }
    stage.settings().setPaperFolder(stage.folder() + u'/' + QString::number(++prints));
    QDir().mkpath(stage.settings().paperFolder());
    hands->press(Qt::Key_F9).press(Qt::Key_F10).press(Qt::Key_Return);
}

/// Detention was not asked: there is none.
void Morning::answer()
{
    hands->type(u"0"_s).press(Qt::Key_Return, Qt::ControlModifier);
}

/// What a question keeps back is not handed over before it is answered.
int Morning::placeToBegin() const
{
    const auto question = std::ranges::find_if(rows(), [](const desk::TodayRow &row) {
        return row.due() != nullptr && row.due()->kind == DueKind::Question;
    });
    return question == rows().end() ? 0 : static_cast<int>(question - rows().begin());
}

void Morning::settleFirst()
{
    hands->press(Qt::Key_F3).press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = placeToBegin(); row > 0; --row)
        hands->press(Qt::Key_Down);
    const DueKind kind = marked().kind;
    const registry::RollEntryId entry = marked().entry;
    if (kind == DueKind::Left)
        stage.prompter().choices.enqueue(1); // send what was not handed over
    if (kind == DueKind::Sending) {
        hands->press(Qt::Key_Return, Qt::ControlModifier);
        return;
    }
    hands->press(Qt::Key_Return);
    switch (kind) {
    case DueKind::Comparison:
        QVERIFY(hasTheKeys(page().findChild<ui::JudgmentCheck *>()));
        hands->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hasTheKeys(&page()));
        return;
    case DueKind::Handing:
        leavePage();
        handOver(entry);
        break;
    case DueKind::Question:
        leavePage();
        answer();
        break;
    case DueKind::Draft:
        leavePage();
        hands->press(Qt::Key_Return, Qt::ControlModifier);
        break;
    default: // settled where it stands
        return;
    }
    openPage();
}

} // namespace

void tst_TodayByKeyboard::goesFromTheMorningPageToZero()
{
    Morning morning;
    CounterStage &stage = morning.stage;
    stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    stage.expect(u"Benoit"_s, prison());
    const auto left = stage.expect(u"Durand"_s, aMixedJudgment());
    QVERIFY(stage.record().roll().leave(left, u"NOT_RECEIVED"_s));
    law::Judgment asking = prison();
    asking.detention.reset();
    stage.expect(u"Elkaïm"_s, asking);
    const auto typed = stage.expect(u"Faure"_s);
    QVERIFY(stage.record().counter().saveDraft(typed,
                                               law::json::canonical(aJudgmentWith(fineOf(150)))));
    morning.open();
    QVERIFY(!morning.rows().empty());
    const QStringList before = morning.kinds();
    for (const auto &kind : {u"handing"_s,
                             u"left"_s,
                             u"bordereau"_s,
                             u"transmission"_s,
                             u"question"_s,
                             u"draft"_s,
                             u"comparison"_s})
        QVERIFY2(before.contains(kind), qPrintable(kind + u" in "_s + before.join(u' ')));

    constexpr int enough = 30;
    int turns = 0;
    while (!morning.rows().empty() && turns++ < enough) {
        morning.settleFirst();
        if (QTest::currentTestFailed())
            return;
    }

    QCOMPARE_EQ(morning.kinds(), QStringList());
    QVERIFY(
        morning.page().findChild<QTextBrowser *>()->toPlainText().startsWith(u"Nothing is due"_s));
    QVERIFY(stage.record().verify()->isWhole());
}

void tst_TodayByKeyboard::settlesAtOnceAndTakesItBack()
{
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.open();
    morning.mark(DueKind::Bordereau);

    morning.hands->press(Qt::Key_Return);
    QVERIFY(!morning.kinds().contains(u"bordereau"_s));

    morning.hands->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(morning.kinds().contains(u"bordereau"_s));
}

void tst_TodayByKeyboard::staysOnTheNextLine()
{
    Morning morning;
    for (const auto &name : {u"Abadie"_s, u"Benoit"_s, u"Durand"_s})
        morning.stage.expect(name, aJudgmentWith(fineOf(300)));
    morning.open();
    morning.mark(DueKind::Bordereau);
    QCOMPARE_EQ(morning.marked().familyName, u"Abadie"_s);

    morning.hands->press(Qt::Key_Return);

    QCOMPARE_EQ(morning.marked().familyName, u"Benoit"_s);
    QCOMPARE_EQ(int(morning.marked().kind), int(DueKind::Bordereau));
    QVERIFY(morning.list().hasFocus());
    morning.hands->press(Qt::Key_Return);
    QCOMPARE_EQ(morning.marked().familyName, u"Durand"_s);
}

void tst_TodayByKeyboard::countsAreLinks()
{
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.open();
    const auto *links = morning.page().findChild<QListWidget *>();
    QStringList texts;
    for (int row = 0; row < links->count(); ++row)
        texts.append(links->item(row)->text());
    QCOMPARE_EQ(
        texts.mid(0, 4),
        (QStringList{u"everything due: 3"_s, u"2 late"_s, u"1 today"_s, u"0 within seven days"_s}));

    morning.hands->press(Qt::Key_F2).press(Qt::Key_Down);
    QCOMPARE_EQ(morning.kinds(), (QStringList{u"handing"_s, u"bordereau"_s}));
    morning.hands->press(Qt::Key_Down);
    QCOMPARE_EQ(morning.kinds(), QStringList{u"comparison"_s});
    morning.hands->press(Qt::Key_Return);

    QVERIFY(morning.list().hasFocus());
}

void tst_TodayByKeyboard::showsOnlyMyOwn()
{
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.stage.record().actAs(u"somebody else"_s);
    morning.stage.expect(u"Benoit"_s, aJudgmentWith(fineOf(300)));
    morning.open();
    QCOMPARE_EQ(morning.rows().size(), 6u);

    morning.hands->press(Qt::Key_M, Qt::ControlModifier);

    QCOMPARE_EQ(morning.rows().size(), 3u);
    QVERIFY(morning.page().findChild<QCheckBox *>()->isChecked());
}

void tst_TodayByKeyboard::givesANewTimeToWhoLeft()
{
    Morning morning;
    const auto left = morning.stage.expect(u"Durand"_s, prison());
    QVERIFY(morning.stage.record().roll().leave(left, u"NOT_RECEIVED"_s));
    morning.open();
    morning.mark(DueKind::Left);
    morning.stage.prompter().choices.enqueue(0);
    morning.stage.prompter().lines.enqueue(u"tuesday 14h"_s);

    morning.hands->press(Qt::Key_Return);

    const auto time = morning.stage.record().stores().duties.newTime(left);
    QVERIFY(*time);
    QCOMPARE_EQ((*time)->on, QDate(2024, 4, 23));
    QCOMPARE_EQ((*time)->at, QTime(14, 0));
    morning.mark(DueKind::Left);
    QCOMPARE_EQ(morning.marked().on, QDate(2024, 4, 23));
    const QString proof = morning.page().findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(proof.contains(u"Tuesday 23 April 2024"_s), qPrintable(proof));
}

void tst_TodayByKeyboard::callsWhoHasComeBack()
{
    Morning morning;
    const auto left = morning.stage.expect(u"Durand"_s, prison());
    QVERIFY(morning.stage.record().roll().leave(left, u"NOT_RECEIVED"_s));
    morning.open();
    morning.mark(DueKind::Left);
    morning.stage.prompter().choices.enqueue(2);

    morning.hands->press(Qt::Key_Return);

    morning.leavePage();
    const auto entry = morning.stage.record().stores().roll.find(left);
    QCOMPARE_EQ(int(entry->state), int(registry::RollState::AtCounter));
}

void tst_TodayByKeyboard::leadsToTheLineThatDiffers()
{
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.open();
    morning.mark(DueKind::Comparison);
    morning.hands->press(Qt::Key_Return);
    auto *check = morning.page().findChild<ui::JudgmentCheck *>();
    QVERIFY(hasTheKeys(check));
    auto *facts = check->findChild<QTableView *>();
    const auto *model = facts->model();
    int amount = 0;
    while (model->index(amount, ui::JudgmentLineModel::Fact).data().toString() != u"Amount")
        ++amount;
    for (int row = 0; row < amount; ++row)
        morning.hands->press(Qt::Key_Down);

    morning.hands->press(Qt::Key_Return);

    morning.leavePage();
    const QWidget *focus = QApplication::focusWidget();
    while (focus != nullptr && qobject_cast<const ui::Field *>(focus) == nullptr)
        focus = focus->parentWidget();
    QVERIFY(focus != nullptr);
    QCOMPARE_EQ(qobject_cast<const ui::Field *>(focus)->pointer(), u"/penalties/0/amount_cents"_s);
    morning.openPage();
    QVERIFY(morning.kinds().contains(u"comparison"_s));
}

void tst_TodayByKeyboard::opensTheAgendaOfAServiceThatIsShort()
{
    Morning morning;
    for (int person = 0; person < 9; ++person)
        morning.stage.expect(u"Abadie"_s, prison());
    morning.open();
    QCOMPARE_EQ(morning.kinds().front(), u"slots"_s);

    morning.hands->press(Qt::Key_F3).press(Qt::Key_Home, Qt::ControlModifier).press(Qt::Key_Return);

    auto *court = morning.window->findChild<ui::CourtWindow *>();
    QVERIFY(court != nullptr);
    QVERIFY(hasTheKeys(court));
    bool isShown = false;
    for (const QComboBox *box : court->findChildren<QComboBox *>())
        isShown = isShown || (box->isVisible() && box->currentData().toString() == u"jap");
    QVERIFY(isShown);
}

void tst_TodayByKeyboard::saysAtTheStartWhatIsDue()
{
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.stage.setNow(friday);
    ui::MainWindow window(morning.stage.outside());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QStringList counts;
    QPushButton *late = nullptr;
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && qobject_cast<ui::TodayCounts *>(button->parentWidget())) {
            counts.append(button->text());
            late = late != nullptr ? late : button;
        }
    }
    QCOMPARE_EQ(counts, (QStringList{u"2 late"_s, u"1 today"_s, u"0 within seven days"_s}));

    late->click();

    const auto *page = window.findChild<ui::TodayWindow *>();
    QVERIFY(page != nullptr && page->isVisible());
    QCOMPARE_EQ(page->findChild<QTableView *>()->model()->rowCount(), 2);
}

void tst_TodayByKeyboard::printsTheListForTheHandOver()
{
    ScriptedOutput output;
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.stage.printTo(output);
    morning.open();

    morning.hands->press(Qt::Key_P, Qt::ControlModifier);

    QCOMPARE_EQ(output.printed, QStringList{u"What is due"_s});
}

void tst_TodayByKeyboard::noKeyDoesTwoThings()
{
    Morning morning;
    morning.open();
    QStringList keys;
    for (const QShortcut *shortcut : morning.page().findChildren<QShortcut *>()) {
        if (shortcut->context() != Qt::WidgetShortcut)
            keys.append(shortcut->key().toString());
    }
    QVERIFY(keys.size() > 5);
    QCOMPARE_EQ(keys.removeDuplicates(), 0);
}

void tst_TodayByKeyboard::everyControlHasAName()
{
    Morning morning;
    morning.stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    morning.open();
    morning.mark(DueKind::Comparison);
    morning.hands->press(Qt::Key_Return);
    QVERIFY(hasTheKeys(morning.page().findChild<ui::JudgmentCheck *>()));
    QStringList nameless;
    for (const QWidget *part : morning.page().findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const bool reads = part->inherits("QAbstractItemView") || part->inherits("QTextBrowser");
        const bool named = !part->accessibleName().isEmpty();
        if ((reads && !part->inherits("QHeaderView") && !named) ||
            (button && button->text().isEmpty() && !named && !part->inherits("QTableCornerButton")))
            nameless.append(QLatin1StringView(part->metaObject()->className()));
    }
    QCOMPARE_EQ(nameless, QStringList());
}

BEX_TEST(tst_TodayByKeyboard);
#include "tst_TodayByKeyboard.moc"
