// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/Counter.h"
#include "ui/printing/HearingQueue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// What the receipt says was handed over is what the person holds.
class tst_HandingOver final : public QObject
{
    Q_OBJECT

private slots:
    void handsOverTheVeryPrints();
    void refusesThePrintOfTheFormerSlot();
    void handsOverTheNewPrintAlone();
    void leavesASummonsWithoutSlotToDo();
    void handsOverNothingWhenTheGreffierSaysNo();
    void asksBeforeItHandsOverWhatWasNotPrinted();
    void refusesASecondReceiptWithNothingNew();
    void givesASecondReceiptForTheSummonsThatWasLeft();
    void saysToEnterTheJudgmentFirst();
    void keepsTheOldPaperWhenItsFormChangesTwice();
    void asksNothingForAWordingOfALaterHour();
    void asksNothingForAnAddressOfALaterHour();
    void asksNothingAfterTheWholeHearingWasPrinted();
};

namespace
{

QDateTime threeOClock()
{
    return QDateTime(QDate(2024, 4, 16), QTime(15, 0));
}

void reopenAtThree(Counter &counter)
{
    counter.hands.reset();
    counter.window.reset();
    counter.stage.reopen({u"greffe"_s, u"test"_s, &threeOClock});
}

/// The person of the counter, by a paper, in a new window.
void findAgain(Counter &counter)
{
    ui::Dependencies later = counter.stage.outside();
    later.now = &threeOClock;
    counter.open(later);
    const QString reference = counter.papers().front().reference;
    counter.hands->press(Qt::Key_F, Qt::ControlModifier).type(reference + u'\n');
}

} // namespace

void tst_HandingOver::handsOverTheVeryPrints()
{
    Counter counter;
    counter.chooseSlots().print();
    const std::size_t printed = counter.papers().size();

    counter.handOver();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.papers().size(), printed);
    QVERIFY(counter.handed().contains(u"JAP"_s));
    QCOMPARE_EQ(counter.receipts(), 1U);
}

void tst_HandingOver::refusesThePrintOfTheFormerSlot()
{
    Counter counter;
    counter.chooseSlots().print().chooseAnotherSlot();
    QCOMPARE_EQ(counter.summons(u"JAP"_s).appointment->on, QDate(2024, 5, 9));

    counter.handOver();

    QVERIFY2(counter.told().contains(u"JAP summons"_s), qPrintable(counter.told()));
    QCOMPARE_EQ(counter.handed(), QStringList());
    QVERIFY(counter.summons(u"JAP"_s).state == registry::StepState::ToDo);
}

void tst_HandingOver::handsOverTheNewPrintAlone()
{
    Counter counter;
    counter.chooseSlots().print().chooseAnotherSlot().print().handOver();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.handed().count(u"JAP"_s), 1);
    const auto papers = counter.papers();
    const auto last = std::ranges::find_if(
        papers.rbegin(), papers.rend(), [](const auto &paper) { return paper.kind == u"JAP"; });
    QVERIFY(last->receipt.has_value());
}

void tst_HandingOver::leavesASummonsWithoutSlotToDo()
{
    Counter counter;

    counter.handOver();

    QVERIFY2(counter.told().contains(u"F5"_s), qPrintable(counter.told()));
    QVERIFY(counter.told().contains(u"JAP summons"_s));
    QVERIFY(counter.summons(u"JAP"_s).state == registry::StepState::ToDo);
    QVERIFY(!counter.handed().contains(u"JAP"_s));
    QVERIFY(counter.handed().contains(u"RCP"_s));
}

void tst_HandingOver::handsOverNothingWhenTheGreffierSaysNo()
{
    Counter counter;
    counter.stage.prompter().answers.enqueue(false);

    counter.handOver();

    QCOMPARE_EQ(counter.receipts(), 0U);
    QCOMPARE_EQ(counter.handed(), QStringList());
}

void tst_HandingOver::asksBeforeItHandsOverWhatWasNotPrinted()
{
    Counter counter;
    counter.chooseSlots().handOver();

    QVERIFY2(counter.told().contains(u"Not printed yet"_s), qPrintable(counter.told()));
    QVERIFY(counter.handed().contains(u"JAP"_s));
}

void tst_HandingOver::refusesASecondReceiptWithNothingNew()
{
    Counter counter;
    counter.chooseSlots().print().handOver();
    const QStringList once = counter.handed();

    counter.handOver();

    QVERIFY2(counter.told().contains(u"already"_s), qPrintable(counter.told()));
    QCOMPARE_EQ(counter.receipts(), 1U);
    QCOMPARE_EQ(counter.handed(), once);
}

void tst_HandingOver::givesASecondReceiptForTheSummonsThatWasLeft()
{
    Counter counter;
    counter.print().handOver();
    QVERIFY(!counter.handed().contains(u"JAP"_s));
    counter.hands->press(Qt::Key_F5);

    counter.chooseSlots().print().handOver();

    QCOMPARE_EQ(counter.receipts(), 2U);
    QCOMPARE_EQ(counter.handed().count(u"JAP"_s), 1);
    QVERIFY(counter.summons(u"JAP"_s).state == registry::StepState::Done);
}

void tst_HandingOver::saysToEnterTheJudgmentFirst()
{
    Counter counter;
    counter.hands->press(Qt::Key_F2).type(u"Durant"_s);

    counter.handOver();

    QCOMPARE_EQ(counter.receipts(), 0U);
}

// Acceptance: an old paper reprints byte-equal after its template has changed twice.
void tst_HandingOver::keepsTheOldPaperWhenItsFormChangesTwice()
{
    Counter counter;
    counter.chooseSlots().print().handOver();
    const auto summons = [&counter] {
        auto papers = counter.papers();
        std::erase_if(papers, [](const auto &paper) { return paper.kind != u"JAP"; });
        return papers;
    };
    const auto &store = counter.stage.record().stores().papers;
    const registry::PaperId old = summons().front().id;
    const QByteArray before = *store.bytes(old);

    for (const int seen : {0, 1}) {
        registry::FormTexts texts;
        for (const QString &language : {u"fr"_s, u"en"_s})
            texts[language] = counter.stage.templates().source(u"JAP"_s, language) +
                              u"\n[text own]\nNo. "_s + QString::number(seen) + u'\n';
        QVERIFY(counter.stage.record().forms().signOff(
            {u"JAP"_s, seen, texts, QDate(2024, 4, 16), u"Mme Exemple"_s, u"essai"_s}));
    }
    counter.stage.prompter().choices.enqueue(1); // the paper in hand stays valid
    counter.print();

    QCOMPARE_EQ(*store.bytes(old), before);
    // And the form did change: what is printed now says something else.
    QCOMPARE_EQ(summons().size(), 2U);
    QVERIFY(*store.bytes(summons().back().id) != before);
}

// What was signed off at three is not what the paper of ten past two said: it stays valid as
// it is, and is printed again as it was.
void tst_HandingOver::asksNothingForAWordingOfALaterHour()
{
    Counter counter;
    counter.chooseSlots().print().handOver();
    reopenAtThree(counter);
    registry::FormTexts texts;
    for (const QString &language : {u"fr"_s, u"en"_s})
        texts[language] = counter.stage.templates().source(u"JAP"_s, language) +
                          u"\n[text own]\nOuvert le samedi.\n"_s;
    QVERIFY(counter.stage.record().forms().signOff(
        {u"JAP"_s, 0, texts, QDate(2024, 4, 16), u"Mme Exemple"_s, u"essai"_s}));
    findAgain(counter);

    counter.print();

    QCOMPARE_EQ(counter.told(), QString());
}

// The office has moved; what it said of itself on older papers was right then.
void tst_HandingOver::asksNothingForAnAddressOfALaterHour()
{
    Counter counter;
    counter.chooseSlots().print().handOver();
    reopenAtThree(counter);
    law::CourtProfile moved = *counter.stage.record().stores().court.profile();
    moved.ownAddress.address = QStringList{u"1 rue Neuve"_s};
    QVERIFY(counter.stage.record().court().saveProfile(moved));
    findAgain(counter);

    counter.print();

    QCOMPARE_EQ(counter.told(), QString());
}

void tst_HandingOver::asksNothingAfterTheWholeHearingWasPrinted()
{
    Counter counter;
    counter.chooseSlots();
    ui::HearingQueue queue(counter.stage.outside());
    queue.open(counter.stage.openHearing());
    QTRY_VERIFY_WITH_TIMEOUT(queue.isWhole(), 60000);
    queue.go(1, 0);
    QTRY_COMPARE_WITH_TIMEOUT(queue.state(), ui::HearingRun::State::Ended, 60000);
    const std::size_t printed = counter.papers().size();

    counter.handOver();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.papers().size(), printed);
    for (const QString &kind : {u"RCP"_s, u"JAP"_s, u"SPIP"_s, u"REC"_s, u"MEMO"_s})
        QVERIFY2(counter.handed().contains(kind), qPrintable(kind));
}

BEX_TEST(tst_HandingOver);
#include "tst_HandingOver.moc"
