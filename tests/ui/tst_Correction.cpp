// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Counter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// A judgment in the register is entered once more: nothing is undone unread.
class tst_Correction final : public QObject
{
    Q_OBJECT

private slots:
    void asksNothingWhileNothingWasDone();
    void asksNothingWhenNothingChanges();
    void saysWhatASlotLoses();
    void saysWhichPapersWouldBeWrong_data();
    void saysWhichPapersWouldBeWrong();
    void keepsTheFormerJudgmentUntilItIsConfirmed();
    void voidsThePapersThatAreWrong();
    void leavesThemValidOnTheGreffiersWord();
    void asksForANameOnPapersInHand();
};

namespace
{

/// Somebody whose judgment is in the register, and the hands in its form.
struct Corrected : Counter {
    [[nodiscard]] std::size_t revisions()
    {
        return stage.record().stores().judgments.revisions(entry)->size();
    }
    Corrected &confirm()
    {
        hands->press(Qt::Key_Return, Qt::ControlModifier);
        return *this;
    }
    /// What the greffier had forgotten: the person has appealed.
    Corrected &typeAppeal()
    {
        const bool french = stage.languages().language() == law::Language::French;
        hands->press(Qt::Key_F2).press(Qt::Key_F4, Qt::ShiftModifier);
        hands->type(french ? u"+16/4\ncon\npén\napp"_s : u"+16/4\ncon\npen\napp"_s);
        return *this;
    }
    [[nodiscard]] registry::KeptPaper last(const QString &kind)
    {
        const auto all = papers();
        const auto found =
            std::ranges::find(all.rbegin(), all.rend(), kind, &registry::KeptPaper::kind);
        return found == all.rend() ? registry::KeptPaper() : *found;
    }
    [[nodiscard]] bool isTold(const QString &words) { return told().contains(words); }
};

} // namespace

void tst_Correction::asksNothingWhileNothingWasDone()
{
    Corrected counter;

    counter.typeAppeal().confirm();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.revisions(), 2U);
}

void tst_Correction::asksNothingWhenNothingChanges()
{
    Corrected counter;
    counter.chooseSlots().print().handOver();

    counter.hands->press(Qt::Key_F2);
    counter.confirm();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.revisions(), 1U);
}

void tst_Correction::saysWhatASlotLoses()
{
    Corrected counter;
    counter.chooseSlots();

    counter.typeAppeal().confirm();

    QVERIFY2(counter.isTold(u"Appointments that are given back"_s), qPrintable(counter.told()));
    QVERIFY2(counter.isTold(u"JAP summons · Thu 2 May 2024"_s), qPrintable(counter.told()));
    QCOMPARE_EQ(counter.revisions(), 2U);
}

void tst_Correction::saysWhichPapersWouldBeWrong_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QStringList>("said");

    QTest::newRow("in French") << true
                               << QStringList{u"recours (ajout)"_s,
                                              u"Remises à la personne, et fausses désormais"_s,
                                              u"Convocation JAP"_s,
                                              u"Arrêtées ; les créneaux sont rendus"_s};
    QTest::newRow("in English") << false
                                << QStringList{u"remedies (added)"_s,
                                               u"In the person’s hand, and wrong from now on"_s,
                                               u"JAP summons"_s,
                                               u"Stopped; slots are given back"_s};
}

void tst_Correction::saysWhichPapersWouldBeWrong()
{
    QFETCH(bool, french);
    QFETCH(QStringList, said);
    Corrected counter;
    counter.chooseSlots().print().handOver();
    counter.stage.languages().use(french ? law::Language::French : law::Language::English);
    counter.stage.prompter().answers.enqueue(false);

    counter.typeAppeal().confirm();

    for (const QString &words : said + QStringList{counter.last(u"JAP"_s).reference})
        QVERIFY2(counter.isTold(words), qPrintable(words + u"\n\n"_s + counter.told()));
}

void tst_Correction::keepsTheFormerJudgmentUntilItIsConfirmed()
{
    Corrected counter;
    counter.chooseSlots().print().handOver();
    counter.stage.prompter().answers.enqueue(false);

    counter.typeAppeal().confirm();

    QCOMPARE_EQ(counter.revisions(), 1U);
    QVERIFY(counter.summons(u"JAP"_s).appointment);
    // What was typed is there to be gone on with.
    QVERIFY(counter.stage.record().stores().roll.find(counter.entry)->hasDraft);
}

void tst_Correction::voidsThePapersThatAreWrong()
{
    Corrected counter;
    counter.chooseSlots().print().handOver();
    counter.stage.prompter().choices.enqueue(0);
    counter.stage.prompter().lines.enqueue(u"appeal of the same day"_s);

    counter.typeAppeal().confirm();

    QCOMPARE_EQ(counter.revisions(), 2U);
    QVERIFY(counter.last(u"JAP"_s).voided);
    QCOMPARE_EQ(counter.last(u"JAP"_s).voided->reason, u"appeal of the same day"_s);
}

void tst_Correction::leavesThemValidOnTheGreffiersWord()
{
    Corrected counter;
    counter.chooseSlots().print().handOver();
    counter.stage.prompter().choices.enqueue(1);

    counter.typeAppeal().confirm();

    QCOMPARE_EQ(counter.revisions(), 2U);
    QVERIFY(!counter.last(u"JAP"_s).voided);
}

/// The plan is the same, and yet every paper bears another name.
void tst_Correction::asksForANameOnPapersInHand()
{
    Corrected counter;
    counter.chooseSlots().print().handOver();
    counter.stage.prompter().answers.enqueue(false);

    counter.hands->press(Qt::Key_F2).type(u"Durant"_s);
    counter.confirm();

    QVERIFY2(counter.isTold(u"person (changed)"_s), qPrintable(counter.told()));
    QVERIFY2(counter.isTold(counter.last(u"JAP"_s).reference), qPrintable(counter.told()));
    QCOMPARE_EQ(counter.revisions(), 1U);
}

BEX_TEST(tst_Correction);
#include "tst_Correction.moc"
