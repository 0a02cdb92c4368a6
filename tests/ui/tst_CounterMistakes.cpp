// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/RollPanel.h"
#include "ui/steps/ReceiptPage.h"
#include "ui/windows/MainWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// A key too many, or too early, does no harm at the counter.
class tst_CounterMistakes final : public QObject
{
    Q_OBJECT

private slots:
    void askingForTheReceiptAgainKeepsTheAnswers();
    void enterConfirmsFromAnyAnswer();
    void aPersonCalledTooEarlyIsWaitedForAgain();
    void anotherHearingLeavesNobodyInHand();
    void aSearchShowsNobodyElseAsInHand();
    void printingAsksAboutASummonsWithoutSlot();
    void printingAsksAboutOpenQuestions();
    void handingOverAsksAboutOpenQuestions();
};

namespace
{

struct Counter {
    explicit Counter(const law::Judgment &judgment = aMixedJudgment())
        : entry(stage.expect(u"Durand"_s, judgment))
    {
        stage.giveSlots();
        stage.languages().use(law::Language::English);
        stage.settings().setPaperFolder(stage.folder());
    }

    Counter &open()
    {
        window = std::make_unique<ui::MainWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_F12);
        return *this;
    }
    [[nodiscard]] registry::RollState state()
    {
        return stage.record().stores().roll.find(entry)->state;
    }
    [[nodiscard]] QRadioButton &refusedToSign()
    {
        const auto answers = window->findChild<ui::ReceiptPage *>()->findChildren<QRadioButton *>();
        return **std::ranges::find(answers, u"Refused to sign"_s, &QRadioButton::text);
    }
    [[nodiscard]] QString told() { return stage.prompter().told.join(u'\n'); }

    CounterStage stage;
    registry::RollEntryId entry;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

/// Eight months firm, and nobody has asked whether a suspended sentence was revoked.
law::Judgment withAQuestion()
{
    law::Judgment judgment = aMixedJudgment();
    judgment.revocations.reset();
    return judgment;
}

} // namespace

void tst_CounterMistakes::askingForTheReceiptAgainKeepsTheAnswers()
{
    Counter counter;
    counter.open().hands->press(Qt::Key_Return).press(Qt::Key_Return).press(Qt::Key_Return);
    counter.hands->press(Qt::Key_F9).press(Qt::Key_F10);
    counter.refusedToSign().setChecked(true);

    counter.hands->press(Qt::Key_F10);

    QVERIFY(counter.refusedToSign().isChecked());
}

void tst_CounterMistakes::enterConfirmsFromAnyAnswer()
{
    Counter counter;
    counter.open().hands->press(Qt::Key_Return).press(Qt::Key_Return).press(Qt::Key_Return);
    counter.hands->press(Qt::Key_F9).press(Qt::Key_F10);
    counter.refusedToSign().setFocus();
    counter.refusedToSign().setChecked(true);

    counter.hands->press(Qt::Key_Return);

    const auto receipts = counter.stage.record().stores().receipts.of(counter.entry);
    QCOMPARE_EQ(receipts->size(), 1U);
    QCOMPARE(receipts->front().receipt.result, registry::ReceiptResult::Refused);
}

void tst_CounterMistakes::aPersonCalledTooEarlyIsWaitedForAgain()
{
    Counter counter;
    counter.open();
    QCOMPARE(counter.state(), registry::RollState::AtCounter);

    counter.hands->press(Qt::Key_F12, Qt::ShiftModifier);

    QCOMPARE(counter.state(), registry::RollState::Expected);
}

void tst_CounterMistakes::anotherHearingLeavesNobodyInHand()
{
    Counter counter;
    registry::Hearing other;
    other.heldOn = QDate(2024, 4, 15);
    other.court = u"Bobigny"_s;
    QVERIFY(counter.stage.record().roll().openHearing(other));
    counter.open();
    auto *hearings = counter.window->findChild<ui::RollPanel *>()->findChild<QComboBox *>();
    const int otherRow = 1 - hearings->currentIndex();

    hearings->setCurrentIndex(otherRow);
    emit hearings->activated(otherRow);

    const auto labels = counter.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"DURAND");
    }));
}

void tst_CounterMistakes::aSearchShowsNobodyElseAsInHand()
{
    Counter counter;
    counter.stage.expect(u"Yilmaz"_s);
    counter.open();

    counter.hands->press(Qt::Key_K, Qt::ControlModifier).type(u"yilm"_s);

    auto *roll = counter.window->findChild<ui::RollPanel *>()->findChild<QListView *>();
    QCOMPARE_EQ(roll->model()->rowCount(), 1);
    QVERIFY(!roll->currentIndex().isValid());
}

void tst_CounterMistakes::printingAsksAboutASummonsWithoutSlot()
{
    Counter counter;
    counter.stage.prompter().answers.append(false);

    counter.open().hands->press(Qt::Key_F9);

    QVERIFY2(counter.told().contains(u"JAP summons"_s), qPrintable(counter.told()));
    QVERIFY(counter.stage.record().stores().papers.of(counter.entry)->empty());
}

void tst_CounterMistakes::printingAsksAboutOpenQuestions()
{
    Counter counter(withAQuestion());
    counter.stage.prompter().answers.append(false);

    counter.open().hands->press(Qt::Key_F9);

    QVERIFY2(counter.told().contains(u"question"_s), qPrintable(counter.told()));
    QVERIFY(counter.stage.record().stores().papers.of(counter.entry)->empty());
}

void tst_CounterMistakes::handingOverAsksAboutOpenQuestions()
{
    Counter counter(withAQuestion());
    counter.open().hands->press(Qt::Key_F9);
    counter.stage.prompter().told.clear();
    counter.stage.prompter().answers.append(false);

    counter.hands->press(Qt::Key_F10);

    QVERIFY2(counter.told().contains(u"question"_s), qPrintable(counter.told()));
    QVERIFY(counter.stage.record().stores().receipts.of(counter.entry)->empty());
}

BEX_TEST(tst_CounterMistakes);
#include "tst_CounterMistakes.moc"
