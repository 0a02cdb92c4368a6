// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/Counter.h"

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
};

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

BEX_TEST(tst_HandingOver);
#include "tst_HandingOver.moc"
