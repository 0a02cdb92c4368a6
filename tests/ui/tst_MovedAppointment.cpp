// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/StepModel.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Counter.h"
#include "ui/pages/StepsPage.h"
#include "ui/steps/SlotPage.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// A day that stands on a paper in the person's hand does not move without a word.
class tst_MovedAppointment final : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeADayInHandIsMoved();
    void opensTheStepAgainAndOffersItsPaper();
    void movesADayThatNobodyHoldsAtOnce();
    void goesToTheStepWhosePaperIsVoid();
    void staysAtTheHourThatWasChosen();
};

namespace
{

struct Moved : Counter {
    /// Another day for the course, whose summons comes first.
    Moved &moveCourse()
    {
        hands->press(Qt::Key_F5).press(Qt::Key_Tab).type(u"10/6\n15h\nassociation\n"_s);
        return *this;
    }
    [[nodiscard]] ui::SlotPage &page() { return *window->findChild<ui::SlotPage *>(); }
    [[nodiscard]] QString stepShown()
    {
        return page().isVisible() ? page().findChildren<QLabel *>().constFirst()->text()
                                  : QString();
    }
    [[nodiscard]] QDate day(const QString &paper) { return summons(paper).appointment->on; }
};

} // namespace

void tst_MovedAppointment::asksBeforeADayInHandIsMoved()
{
    Moved counter;
    counter.chooseSlots().print().handOver();
    const QDate before = counter.day(u"STG"_s);
    counter.stage.prompter().answers.enqueue(false);

    counter.moveCourse();

    const QString told = counter.told();
    for (const QString &words :
         {u"Course summons"_s, u"Mon 3 Jun 2024, 14:00"_s, u"Mon 10 Jun 2024, 15:00"_s})
        QVERIFY2(told.contains(words), qPrintable(told));
    QCOMPARE_EQ(counter.day(u"STG"_s), before);
    QVERIFY(counter.summons(u"STG"_s).state == registry::StepState::Done);
}

void tst_MovedAppointment::opensTheStepAgainAndOffersItsPaper()
{
    Moved counter;
    counter.chooseSlots().print().handOver();
    counter.stage.prompter().choices.enqueue(0);
    counter.stage.prompter().lines.enqueue(u"the association is closed"_s);

    counter.moveCourse();

    QCOMPARE_EQ(counter.day(u"STG"_s), QDate(2024, 6, 10));
    QVERIFY(counter.summons(u"STG"_s).state == registry::StepState::ToDo);
    const auto papers = counter.papers();
    const auto course = std::ranges::find(papers, u"STG"_s, &registry::KeptPaper::kind);
    QVERIFY(course->voided);
    QCOMPARE_EQ(course->voided->reason, u"the association is closed"_s);
    QCOMPARE_EQ(counter.stepShown(), u"Course summons"_s);
}

void tst_MovedAppointment::movesADayThatNobodyHoldsAtOnce()
{
    Moved counter;
    counter.chooseSlots();

    counter.hands->press(Qt::Key_F5);
    counter.moveCourse();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.day(u"STG"_s), QDate(2024, 6, 10));
}

void tst_MovedAppointment::goesToTheStepWhosePaperIsVoid()
{
    Moved counter;
    counter.chooseSlots().print().handOver();
    counter.hands->press(Qt::Key_F5);
    QCOMPARE_EQ(counter.stepShown(), u"Course summons"_s);
    const auto papers = counter.papers();
    const auto jap = std::ranges::find(papers, u"JAP"_s, &registry::KeptPaper::kind);

    QVERIFY(counter.stage.record().counter().voidPapers(counter.entry, {{jap->id}, u"typo"_s}));
    counter.hands->press(Qt::Key_F5);

    QCOMPARE_EQ(counter.stepShown(), u"JAP summons"_s);
}

void tst_MovedAppointment::staysAtTheHourThatWasChosen()
{
    Moved counter;
    counter.hands->press(Qt::Key_Return); // the course
    // JAP, the second slot: Ascension Day, so it is asked for twice.
    counter.hands->press(Qt::Key_Down).press(Qt::Key_Return).press(Qt::Key_Return);
    QCOMPARE_EQ(counter.day(u"JAP"_s), QDate(2024, 5, 9));

    auto *steps = counter.window->findChild<ui::StepsPage *>()->findChild<QListView *>();
    const auto jap = steps->model()->match(
        steps->model()->index(0, desk::StepModel::Title), Qt::DisplayRole, u"JAP summons"_s);
    QVERIFY(!jap.isEmpty());
    steps->setCurrentIndex(jap.constFirst());

    const QModelIndex marked = counter.page().findChild<QListView *>()->currentIndex();
    QVERIFY2(marked.data().toString().startsWith(u"Thu 9 May 2024"_s),
             qPrintable(marked.data().toString()));
}

BEX_TEST(tst_MovedAppointment);
#include "tst_MovedAppointment.moc"
