// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/StepModel.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/JournalPanel.h"
#include "ui/pages/RollPanel.h"
#include "ui/pages/StepsPage.h"
#include "ui/steps/SlotForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"
#include "ui/windows/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The whole counter by hand, without a mouse: from the roll to the receipt.
class tst_CounterByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void receivesAPerson_data();
    void receivesAPerson();
    void letsAPersonLeaveWithAReason();
    void goesFromPersonToPerson();
    void callsTheFirstThoughAnotherIsLookedAt();
    void findsAPersonOfTheRoll();
    void showsWithoutCallingWhoIsNotWaitedFor();
    void escapeClearsTheSearch();
    void asksForTheNameBeforeTheFirstAct();
    void opensTheFormAtItsPart_data();
    void opensTheFormAtItsPart();
    void typesASlotByHand_data();
    void typesASlotByHand();
    void asksWhyASlotLiesPastTheLimit();
    void neverProposesASlotOutOfOrder();
    void saysWhyAnHourCannotBe();
    void saysWhatToDoWhenPapersCannotBeWritten();
};

namespace
{

QStringList actsOf(CounterStage &stage, registry::RollEntryId entry)
{
    QStringList acts;
    const auto lines = stage.record().stores().journal.of(entry);
    for (const registry::JournalLine &line : *lines)
        acts.append(line.what.act);
    return acts;
}

} // namespace

void tst_CounterByKeyboard::receivesAPerson_data()
{
    QTest::addColumn<bool>("french");

    QTest::newRow("in French") << true;
    QTest::newRow("in English") << false;
}

void tst_CounterByKeyboard::receivesAPerson()
{
    QFETCH(bool, french);
    CounterStage stage;
    law::Judgment asks = aMixedJudgment();
    asks.revocations.reset(); // nobody has asked yet
    const auto entry = stage.expect(u"Durand"_s, asks);
    stage.giveSlots();
    stage.settings().setPaperFolder(stage.folder());
    stage.languages().use(french ? law::Language::French : law::Language::English);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12);                         // the next person comes to the counter
    hands.type(u"0"_s);                               // the question in hand: none
    hands.press(Qt::Key_Return, Qt::ControlModifier); // the judgment is entered
    hands.press(Qt::Key_Return).press(Qt::Key_Return).press(Qt::Key_Return); // three slots
    hands.press(Qt::Key_F9);                        // the set leaves, as PDF
    hands.press(Qt::Key_F10).press(Qt::Key_Return); // in the person's hand, signed
    qInfo("%d key presses from the roll to the receipt", hands.keys());

    QCOMPARE_EQ(stage.prompter().told, QStringList());
    QCOMPARE_EQ(stage.record().stores().roll.find(entry)->state, registry::RollState::Received);
    const auto papers = stage.record().stores().papers.of(entry);
    QVERIFY(!papers->empty());
    const QStringList folders = QDir(stage.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE_EQ(folders.size(), 1);
    QVERIFY(QFile::exists(stage.folder() + u'/' + folders.front() + u"/index.json"_s));
    QVERIFY(actsOf(stage, entry).contains(u"papers_handed"_s));
    hands.press(Qt::Key_J, Qt::ControlModifier);
    const auto *journal = window.findChild<ui::JournalPanel *>();
    QVERIFY(journal->isVisible());
    QCOMPARE_EQ(journal->model()->rowCount(), actsOf(stage, entry).size());
    QVERIFY(hands.keys() <= 12);
}

void tst_CounterByKeyboard::letsAPersonLeaveWithAReason()
{
    CounterStage stage;
    const auto entry = stage.expect(u"Durand"_s, aMixedJudgment());
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12);
    hands.press(Qt::Key_F10, Qt::ShiftModifier);
    hands.press(Qt::Key_Tab).type(u"a quitté la file\n"_s);

    const auto left = stage.record().stores().roll.find(entry);
    QCOMPARE_EQ(left->state, registry::RollState::Left);
    QCOMPARE_EQ(left->leftReason, u"NOT_RECEIVED"_s);
    QCOMPARE_EQ(left->leftNote, u"a quitté la file"_s);
}

void tst_CounterByKeyboard::goesFromPersonToPerson()
{
    CounterStage stage;
    const auto first = stage.expect(u"Abadie"_s, aMixedJudgment());
    const auto second = stage.expect(u"Benoit"_s, aMixedJudgment());
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    const auto &roll = stage.record().stores().roll;
    hands.press(Qt::Key_F12);
    QCOMPARE_EQ(roll.find(first)->state, registry::RollState::AtCounter);
    QCOMPARE_EQ(roll.find(second)->state, registry::RollState::Expected);

    hands.press(Qt::Key_F12);
    QCOMPARE_EQ(roll.find(second)->state, registry::RollState::AtCounter);
}

void tst_CounterByKeyboard::callsTheFirstThoughAnotherIsLookedAt()
{
    CounterStage stage;
    const auto first = stage.expect(u"Abadie"_s, aMixedJudgment());
    const auto second = stage.expect(u"Benoit"_s, aMixedJudgment());
    stage.expect(u"Cohen"_s, aMixedJudgment());
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    const auto &roll = stage.record().stores().roll;

    hands.press(Qt::Key_Down).press(Qt::Key_Down).press(Qt::Key_F12);
    QCOMPARE_EQ(roll.find(first)->state, registry::RollState::AtCounter);

    hands.press(Qt::Key_F12);
    QCOMPARE_EQ(roll.find(second)->state, registry::RollState::AtCounter);
}

void tst_CounterByKeyboard::findsAPersonOfTheRoll()
{
    CounterStage stage;
    stage.expect(u"Abadie"_s, aMixedJudgment());
    const auto wanted = stage.expect(u"Elkaïm"_s, aMixedJudgment());
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_K, Qt::ControlModifier).type(u"elk\n"_s);

    QCOMPARE_EQ(stage.record().stores().roll.find(wanted)->state, registry::RollState::AtCounter);
}

void tst_CounterByKeyboard::showsWithoutCallingWhoIsNotWaitedFor()
{
    CounterStage stage;
    stage.expect(u"Abadie"_s, aMixedJudgment());
    const auto gone = stage.expect(u"Elkaïm"_s, aMixedJudgment());
    QVERIFY(stage.record().roll().leave(gone, u"NOT_RECEIVED"_s));
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_K, Qt::ControlModifier).type(u"elk\n"_s);
    QCOMPARE_EQ(stage.record().stores().roll.find(gone)->state, registry::RollState::Left);
    QVERIFY(std::ranges::any_of(window.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"ELKAÏM");
    }));

    hands.press(Qt::Key_F12, Qt::ControlModifier); // an act of its own
    QCOMPARE_EQ(stage.record().stores().roll.find(gone)->state, registry::RollState::AtCounter);
}

void tst_CounterByKeyboard::escapeClearsTheSearch()
{
    CounterStage stage;
    stage.expect(u"Abadie"_s, aMixedJudgment());
    stage.expect(u"Elkaïm"_s, aMixedJudgment());
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    const auto *roll = window.findChild<ui::RollPanel *>()->findChild<QListView *>()->model();

    hands.press(Qt::Key_K, Qt::ControlModifier).type(u"elk"_s);
    QCOMPARE_EQ(roll->rowCount(), 1);
    hands.press(Qt::Key_Escape);

    QCOMPARE_EQ(roll->rowCount(), 2);
}

void tst_CounterByKeyboard::asksForTheNameBeforeTheFirstAct()
{
    CounterStage stage;
    const auto entry = stage.expect(u"Durand"_s, aMixedJudgment());
    stage.settings().setActor({});
    stage.languages().use(law::Language::English);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12); // left without an answer
    QCOMPARE_EQ(stage.record().stores().roll.find(entry)->state, registry::RollState::Expected);

    stage.prompter().lines.enqueue(u"Dominique  Petit"_s);
    hands.press(Qt::Key_F12);
    QCOMPARE_EQ(stage.record().stores().roll.find(entry)->state, registry::RollState::AtCounter);
    QCOMPARE_EQ(stage.record().stores().journal.of(entry)->back().who, u"Dominique Petit"_s);
    QCOMPARE_EQ(stage.settings().actor(), u"Dominique Petit"_s);

    // Somebody else sits down.
    stage.prompter().lines.enqueue(u"Camille Roux"_s);
    hands.press(Qt::Key_F1, Qt::ShiftModifier).press(Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE_EQ(stage.record().stores().journal.of(entry)->back().who, u"Camille Roux"_s);
    QVERIFY(std::ranges::any_of(window.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Camille Roux");
    }));
}

void tst_CounterByKeyboard::opensTheFormAtItsPart_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("place");

    QTest::newRow("F2") << Qt::Key_F2 << u"/person/family_name"_s;
    QTest::newRow("F3") << Qt::Key_F3 << u"/penalties/0/total"_s;
    QTest::newRow("F4") << Qt::Key_F4 << u"/parquet_number"_s;
    QTest::newRow("F6") << Qt::Key_F6 << u"/offences"_s;
}

void tst_CounterByKeyboard::opensTheFormAtItsPart()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, place);
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    stage.languages().use(law::Language::English);
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    const auto focused = [] {
        QWidget *widget = QApplication::focusWidget();
        while (widget != nullptr && qobject_cast<ui::Field *>(widget) == nullptr)
            widget = widget->parentWidget();
        return widget != nullptr ? static_cast<ui::Field *>(widget)->pointer() : QString();
    };
    hands.press(Qt::Key_F12);

    hands.press(key);
    QCOMPARE_EQ(focused(), place);
    // The same the next time.
    hands.press(Qt::Key_Tab).press(Qt::Key_Tab).press(Qt::Key_F5).press(key);
    QCOMPARE_EQ(focused(), place);
}

void tst_CounterByKeyboard::typesASlotByHand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("booked");

    QTest::newRow("within the limit") << u"2/5"_s << QDate(2024, 5, 2);
    QTest::newRow("days from today") << u"+20"_s << QDate(2024, 5, 6);
    QTest::newRow("in the past: impossible") << u"2/4/24"_s << QDate();
    QTest::newRow("no date") << u"31/2"_s << QDate();
}

void tst_CounterByKeyboard::typesASlotByHand()
{
    QFETCH(QString, typed);
    QFETCH(QDate, booked);
    CounterStage stage;
    law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    const auto entry = stage.expect(u"Durand"_s, judgment);
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_F5);
    hands.type(typed + u"\n9h20\ncabinet 2\n"_s);

    const auto steps = stage.record().stores().steps.of(entry);
    const auto summons = std::ranges::find(*steps, u"summons"_s, &registry::KeptStep::act);
    QVERIFY(summons != steps->end());
    QCOMPARE_EQ(summons->appointment ? summons->appointment->on : QDate(), booked);
}

void tst_CounterByKeyboard::asksWhyASlotLiesPastTheLimit()
{
    CounterStage stage;
    const auto entry =
        stage.expect(u"Durand"_s, aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474)));
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    const auto booked = [&stage, entry] {
        const auto steps = stage.record().stores().steps.of(entry);
        const auto summons = std::ranges::find(*steps, u"summons"_s, &registry::KeptStep::act);
        return summons->appointment ? summons->appointment->on : QDate();
    };

    hands.press(Qt::Key_F12).press(Qt::Key_F5);
    hands.type(u"3/6\n9h20\ncabinet 2\n"_s);
    QCOMPARE_EQ(booked(), QDate());
    hands.press(Qt::Key_Return); // the usual reason

    QCOMPARE_EQ(booked(), QDate(2024, 6, 3));
    QVERIFY(actsOf(stage, entry).contains(u"shortage_noted"_s));
    const auto lines = stage.record().stores().journal.of(entry);
    const auto noted = std::ranges::find_if(*lines, [](const registry::JournalLine &line) {
        return line.what.act == u"shortage_noted";
    });
    QVERIFY(noted->what.after.contains("NO_SLOT"));
    const auto *steps = window.findChild<ui::StepsPage *>()->findChild<QListView *>();
    const auto marked = steps->model()->match(steps->model()->index(0, 0),
                                              desk::StepModel::DetailRole,
                                              u"! hors délai"_s,
                                              1,
                                              Qt::MatchStartsWith);
    QVERIFY(!marked.isEmpty());
}

void tst_CounterByKeyboard::neverProposesASlotOutOfOrder()
{
    CounterStage stage;
    const auto entry = stage.expect(u"Durand"_s, aMixedJudgment());
    stage.giveSlots();
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_Return); // the course first, as the plan has it
    hands.press(Qt::Key_Down).press(Qt::Key_Down).press(Qt::Key_Return); // JAP on 16 May
    hands.press(Qt::Key_Return); // SPIP: 14 May is given, and lies before

    const auto steps = stage.record().stores().steps.of(entry);
    const auto spip = std::ranges::find(*steps, u"SPIP"_s, &registry::KeptStep::paper);
    QVERIFY(spip != steps->end() && spip->appointment);
    QCOMPARE_EQ(spip->appointment->on, QDate(2024, 5, 21));
}

void tst_CounterByKeyboard::saysWhyAnHourCannotBe()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474)));
    stage.languages().use(law::Language::English);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_F5).type(u"2/5\n25h"_s);

    const auto labels = window.findChild<ui::SlotForm *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"an hour that exists"_s);
    }));
}

void tst_CounterByKeyboard::saysWhatToDoWhenPapersCannotBeWritten()
{
    CounterStage stage;
    const auto entry = stage.expect(u"Durand"_s, aMixedJudgment());
    stage.giveSlots();
    stage.settings().setPaperFolder(stage.folder() + u"/settings.ini/inside a file"_s);
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_Return).press(Qt::Key_Return).press(Qt::Key_Return);

    hands.press(Qt::Key_F9);

    // Kept before they leave: whatever comes out of a printer, the register knows it.
    QCOMPARE_EQ(stage.prompter().told.size(), 1);
    const std::size_t kept = stage.record().stores().papers.of(entry)->size();
    QVERIFY(kept > 0);

    stage.settings().setPaperFolder(stage.folder());
    hands.press(Qt::Key_F9);

    QCOMPARE_EQ(stage.prompter().told.size(), 1);
    QCOMPARE_EQ(stage.record().stores().papers.of(entry)->size(), kept);
}

BEX_TEST(tst_CounterByKeyboard);
#include "tst_CounterByKeyboard.moc"
