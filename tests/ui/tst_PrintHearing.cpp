// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "tests/ui/ScriptedOutput.h"
#include "tests/ui/VisibleText.h"
#include "ui/printing/HearingPrintDialog.h"
#include "ui/printing/SheetPreview.h"
#include "ui/windows/MainWindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The whole hearing printed by hands that never leave the keyboard.
class tst_PrintHearing final : public QObject
{
    Q_OBJECT

private slots:
    void printsEverythingWithTwoKeys();
    void pausesAndGoesOnWithTheSpaceBar();
    void asksFromWhichSheetAfterAJam();
    void asksBeforeItStopsAndKeepsTheRestWaiting();
    void takesUpWhatWasLeftWhenOpenedAgain();
    void namesWhoIsLeftOut();
    void choosesSeparatorsAndDestinationByKeyboard();
    void turnsTheSidesOfAPaper();
    void showsTheSheetsOfAPerson();
    void printsTheListOfWhatLeft();
    void goesOnFromAnySheetAfterTheLastOne();
    void isDeafWhenTheHearingCannotBeRead();
    void saysWhyASheetFailedBeforeItCloses();
    void speaksFrench();
};

namespace
{

/// The counter of a small hearing, with a printer that is a list.
struct Office {
    explicit Office(int people = 2)
    {
        stage.printTo(output);
        stage.languages().use(law::Language::English);
        for (int person = 1; person <= people; ++person)
            stage.expect(u"Abadie%1"_s.arg(person), aJudgmentWith(fineOf(300)));
        window = std::make_unique<ui::MainWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
    }

    Office &open()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window never became active");
        hands->press(Qt::Key_F9, Qt::ControlModifier);
        return *this;
    }
    [[nodiscard]] ui::HearingPrintDialog *dialog() const
    {
        return window->findChild<ui::HearingPrintDialog *>();
    }
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return dialog() != nullptr && says(u"Ready"_s); }, 30000);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return dialog() != nullptr && visibleTexts(*dialog()).join(u'\n').contains(words);
    }
    [[nodiscard]] bool comesToSay(const QString &words) const
    {
        return QTest::qWaitFor([&] { return says(words); }, 30000);
    }
    [[nodiscard]] int sheets() const
    {
        return dialog()->findChild<QTableView *>()->model()->rowCount();
    }

    ScriptedOutput output;
    CounterStage stage;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

void tst_PrintHearing::printsEverythingWithTwoKeys()
{
    Office office;
    office.open();
    QVERIFY(office.isReady());
    const int sheets = office.sheets();

    office.hands->press(Qt::Key_Return);

    QVERIFY(office.comesToSay(u"%1 of %1 sheets sent."_s.arg(sheets)));
    QCOMPARE_EQ(office.output.printed.size(), sheets);
    QCOMPARE_EQ(office.output.printed.front(), u"1: ABADIE1 Camille – Separator"_s);
}

void tst_PrintHearing::pausesAndGoesOnWithTheSpaceBar()
{
    Office office;
    office.output.slow = true;
    office.open();
    QVERIFY(office.isReady());
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"Printing 2"_s));

    office.hands->press(Qt::Key_Space);
    QVERIFY(office.comesToSay(u"Paused."_s));
    const auto paused = office.output.printed.size();
    QVERIFY(paused < office.sheets());
    office.hands->press(Qt::Key_Space);

    QVERIFY(office.comesToSay(u"sheets sent."_s));
    QCOMPARE_EQ(office.output.printed.size(), office.sheets());
}

void tst_PrintHearing::asksFromWhichSheetAfterAJam()
{
    Office office;
    office.output.jamAt = 4;
    office.open();
    QVERIFY(office.isReady());

    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"Stopped at 4: ABADIE1 Camille"_s));
    const auto *from = qobject_cast<QSpinBox *>(QApplication::focusWidget());
    QVERIFY(from != nullptr);
    QCOMPARE_EQ(from->value(), 4);
    // The one before came out torn.
    office.hands->type(u"3"_s).press(Qt::Key_Return);

    QVERIFY(office.comesToSay(u"sheets sent."_s));
    QCOMPARE_EQ(office.output.printed.size(), office.sheets() + 1);
    QCOMPARE_EQ(office.output.printed[2], office.output.printed[3]);
}

void tst_PrintHearing::asksBeforeItStopsAndKeepsTheRestWaiting()
{
    Office office;
    office.output.slow = true;
    office.open();
    QVERIFY(office.isReady());
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"Printing 2"_s));
    office.stage.prompter().answers.enqueue(false);

    office.hands->press(Qt::Key_Escape);
    QVERIFY(office.dialog()->isVisible());
    office.hands->press(Qt::Key_Escape);

    QTRY_VERIFY(office.dialog() == nullptr);
    QVERIFY(office.stage.prompter().told.join(u' ').contains(u"The rest waits"_s));
    const auto job = office.stage.record().stores().prints.latest(office.stage.openHearing());
    QVERIFY(job && *job && !(*job)->closedAt);
    const auto sheets = office.stage.record().stores().prints.sheets((*job)->id);
    const auto left =
        std::ranges::count(*sheets, registry::SheetState::Left, &registry::QueuedSheet::state);
    QCOMPARE_EQ(left, office.output.printed.size());
    QVERIFY(sheets->back().state == registry::SheetState::Waiting);
}

void tst_PrintHearing::takesUpWhatWasLeftWhenOpenedAgain()
{
    Office office;
    office.output.jamAt = 3;
    office.open();
    QVERIFY(office.isReady());
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"Stopped at 3"_s));
    office.hands->press(Qt::Key_Escape);
    QTRY_VERIFY(office.dialog() == nullptr);

    office.open();
    QVERIFY(office.comesToSay(u"left half way"_s));
    office.hands->press(Qt::Key_Return);

    QVERIFY(office.comesToSay(u"sheets sent."_s));
    QCOMPARE_EQ(office.output.printed.size(), office.sheets());
}

void tst_PrintHearing::namesWhoIsLeftOut()
{
    Office office(1);
    office.stage.expect(u"Benoit"_s);
    office.stage.expect(u"Cohen"_s, aMixedJudgment());

    office.open();

    QVERIFY(office.isReady());
    QVERIFY(office.says(u"2 persons left out:"_s) || office.says(u"2 people left out:"_s));
    QVERIFY(office.says(u"2 BENOIT Camille: no judgment entered"_s));
    QVERIFY(office.says(u"3 COHEN Camille: a summons has no day, hour or place"_s));
}

void tst_PrintHearing::choosesSeparatorsAndDestinationByKeyboard()
{
    Office office;
    office.output.chosen = u"Couloir"_s;
    office.stage.prompter().choices.enqueue(2);
    office.open();
    QVERIFY(office.isReady());
    const int withSeparators = office.sheets();
    auto *choose = office.dialog()->findChildren<QPushButton *>().front();

    choose->setFocus(Qt::TabFocusReason);
    office.hands->press(Qt::Key_Space).press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()) != nullptr);
    office.hands->press(Qt::Key_Space);

    QVERIFY(office.says(u"To: Couloir"_s));
    QCOMPARE_EQ(office.sheets(), withSeparators - 2);
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"sheets sent."_s));
    QVERIFY(!office.output.printed.front().contains(u"Separator"_s));
    QCOMPARE_EQ((*office.stage.record().stores().prints.latest(office.stage.openHearing()))->place,
                u"Couloir"_s);
}

void tst_PrintHearing::turnsTheSidesOfAPaper()
{
    Office office(0);
    office.stage.expect(u"Abadie"_s, aLongJudgment());
    office.open();
    QVERIFY(office.isReady());
    const auto *table = office.dialog()->findChild<QTableView *>();
    const auto bothSides = [table] {
        return table->model()->index(1, desk::SheetModel::Pages).data().toString();
    };
    QVERIFY(bothSides().contains(u"both sides"_s));

    office.dialog()->findChild<QTableView *>()->setFocus(Qt::TabFocusReason);
    office.hands->press(Qt::Key_Down).press(Qt::Key_F6);

    QVERIFY(!bothSides().contains(u"both sides"_s));
    QCOMPARE_EQ(office.stage.settings().bothSides(u"RCP"_s), false);
}

void tst_PrintHearing::showsTheSheetsOfAPerson()
{
    Office office;
    office.open();
    QVERIFY(office.isReady());

    office.hands->press(Qt::Key_F8);

    auto *preview = office.dialog()->findChild<ui::SheetPreview *>();
    QVERIFY(preview != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), preview);
    QVERIFY(visibleTexts(*preview).join(u'\n').contains(u"Page 1 of"_s));
    QTest::keyClick(preview, Qt::Key_PageDown);
    QVERIFY(visibleTexts(*preview).join(u'\n').contains(u"Page 2 of"_s));
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(office.dialog()->findChild<ui::SheetPreview *>() == nullptr);
    QVERIFY(office.dialog()->isVisible());
}

void tst_PrintHearing::printsTheListOfWhatLeft()
{
    Office office;
    office.open();
    QVERIFY(office.isReady());
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"sheets sent."_s));
    const auto sheets = office.output.printed.size();

    office.hands->press(Qt::Key_Space);

    QCOMPARE_EQ(office.output.printed.size(), sheets + 1);
    QCOMPARE_EQ(office.output.printed.back(), u"List of the sheets"_s);
    QVERIFY(office.output.pages.back() >= 1);
}

// The printer took the last sheet and chewed it: by then the queue has ended.
void tst_PrintHearing::goesOnFromAnySheetAfterTheLastOne()
{
    Office office;
    office.open();
    QVERIFY(office.isReady());
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"sheets sent."_s));
    const int sheets = office.sheets();
    auto *from = office.dialog()->findChild<QSpinBox *>();
    QVERIFY(from->isEnabled());

    from->setFocus(Qt::TabFocusReason);
    from->selectAll();
    office.hands->type(QString::number(sheets - 1)).press(Qt::Key_Return);

    QTRY_COMPARE(office.output.printed.size(), sheets + 2);
    QVERIFY(office.comesToSay(u"sheets sent."_s));
    QCOMPARE_EQ(office.output.printed.sliced(sheets), office.output.printed.sliced(sheets - 2, 2));
    const auto job = office.stage.record().stores().prints.latest(office.stage.openHearing());
    QVERIFY((*job)->closedAt.has_value());
}

void tst_PrintHearing::isDeafWhenTheHearingCannotBeRead()
{
    Office office(0);
    ui::HearingPrintDialog dialog(office.stage.outside(), registry::HearingId(77), nullptr);
    QVERIFY(!office.stage.prompter().told.isEmpty());

    for (auto *button : dialog.findChildren<QPushButton *>())
        button->click();

    QCOMPARE_EQ(office.output.printed.size(), 0);
}

void tst_PrintHearing::saysWhyASheetFailedBeforeItCloses()
{
    Office office;
    office.output.holds = true;
    office.output.jamAt = 1;
    office.open();
    QVERIFY(office.isReady());
    office.hands->press(Qt::Key_Return);
    QTRY_VERIFY(office.says(u"Printing 1"_s));
    office.hands->press(Qt::Key_Escape);
    office.output.holds = false;

    QTRY_VERIFY(office.dialog() == nullptr);
    QVERIFY2(office.stage.prompter().told.size() > 1,
             qPrintable(office.stage.prompter().told.join(u'\n')));
}

void tst_PrintHearing::speaksFrench()
{
    Office office;
    office.stage.languages().use(law::Language::French);
    office.open();
    QVERIFY(office.comesToSay(u"Prêt\u00a0: personnes 2"_s));

    for (const QString &words :
         {u"À partir de la feuille"_s, u"Intercalaire"_s, u"○ en attente"_s, u"Imprimer"_s})
        QVERIFY2(office.says(words), qPrintable(words));
    office.hands->press(Qt::Key_Return);
    QVERIFY(office.comesToSay(u"Feuilles envoyées\u00a0: %1 sur %1."_s.arg(office.sheets())));
}

BEX_TEST(tst_PrintHearing);
#include "tst_PrintHearing.moc"
