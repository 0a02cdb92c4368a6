// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/StepModel.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Counter.h"
#include "ui/pages/EventsPage.h"
#include "ui/pages/StepsPage.h"
#include "ui/printing/HearingPapers.h"
#include "ui/widgets/Field.h"

#include <QListView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// What happens after the counter, typed without a mouse: the difference is read before it is
/// confirmed, and the plan on screen is the new one.
class tst_EventsByKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAnAppeal_data();
    void tellsAnAppeal();
    void tellsThatNobodyCameToTheJap_data();
    void tellsThatNobodyCameToTheJap();
    void tellsAnAddressInAnotherRessort();
    void tellsASummonsThatWasNotHandedOver();
    void tellsADeath();
    void saysAtTheFieldWhatCannotHaveHappened();
    void strikesOutWhatNeverHappened();
    void strikesNothingUnderWhatRestsOnIt();
    void asksNothingAboutPapersThatWereRight();
    void replacesAStatementWithAnError();
    void leavesWithoutKeepingAnything();
    void confirmsOnceUnderADoublePress();
    void sendsToTheJudgmentFirst();
    void printsTheWholeHearingAfterAnEvent();
};

namespace
{

/// The counter on another day, with the person in hand who was there in April: every summons
/// has its slot.
struct LaterCounter : Counter {
    explicit LaterCounter(bool withPapers = false)
    {
        chooseSlots();
        if (withPapers)
            print().handOver();
        // Monday 13 May 2024, after the appointment with the JAP.
        stage.setNow(QDateTime(QDate(2024, 5, 13), QTime(9, 0)));
        open(stage.outside());
        hands->press(Qt::Key_K, Qt::ControlModifier).type(u"dur\n"_s);
    }

    [[nodiscard]] QString change() { return page().findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] ui::EventsPage &page() { return *window->findChild<ui::EventsPage *>(); }
    [[nodiscard]] std::vector<registry::KeptEvent> events()
    {
        return *stage.record().stores().happened.of(entry);
    }
    [[nodiscard]] QStringList steps()
    {
        const auto &model =
            *window->findChild<ui::StepsPage *>()->findChild<QListView *>()->model();
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row, desk::StepModel::Title).data().toString());
        return titles;
    }
    [[nodiscard]] QString remarkAt(const QString &pointer)
    {
        for (const ui::Field *field : page().findChildren<ui::Field *>()) {
            if (field->pointer() == pointer)
                return field->remark().text;
        }
        return {};
    }
    LaterCounter &confirm()
    {
        hands->press(Qt::Key_Return, Qt::ControlModifier);
        return *this;
    }
    /// An appeal of the person, kept.
    LaterCounter &appeal()
    {
        hands->press(Qt::Key_F7).type(u"app\n18/4\ncon\npen"_s);
        return confirm();
    }
};

} // namespace

void tst_EventsByKeyboard::tellsAnAppeal_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");

    QTest::newRow("in French") << true << u"app\n18/4\ncon\npén"_s
                               << QStringList{u"À faire désormais"_s,
                                              u"Arrêtées ; les créneaux sont rendus"_s,
                                              u"La peine 1 attend : recours exercé"_s};
    QTest::newRow("in English") << false << u"app\n18/4\ncon\npen"_s
                                << QStringList{u"To do from now on"_s,
                                               u"Stopped; slots are given back"_s,
                                               u"Penalty 1 waits: remedy lodged"_s};
}

void tst_EventsByKeyboard::tellsAnAppeal()
{
    QFETCH(bool, french);
    QFETCH(QString, typed);
    QFETCH(QStringList, shown);
    LaterCounter counter;
    counter.stage.languages().use(french ? law::Language::French : law::Language::English);
    const auto slot = counter.summons(u"JAP"_s).slot;
    QVERIFY(slot);

    counter.hands->press(Qt::Key_F7).type(typed);

    // The difference is there before anything is kept.
    const QString change = counter.change();
    for (const QString &line : shown)
        QVERIFY2(change.contains(line), qPrintable(change));
    QVERIFY(counter.events().empty());
    counter.confirm();

    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.events().size(), 1u);
    QCOMPARE_EQ(counter.events().front().document,
                QByteArray(R"({"by":"person","kind":"appeal","on":"2024-04-18","scope":"penal"})"));
    QVERIFY(!counter.page().isVisible());
    const QStringList steps = counter.steps();
    QVERIFY2(!steps.contains(french ? u"Convocation JAP"_s : u"JAP summons"_s),
             qPrintable(steps.join(u'\n')));
    QCOMPARE_EQ(counter.stage.record().stores().agenda.find(*slot)->taken, 0);
    qInfo("%d key presses from the question to the plan", counter.hands->keys());
}

void tst_EventsByKeyboard::tellsThatNobodyCameToTheJap_data()
{
    QTest::addColumn<QString>("excused");
    QTest::addColumn<QString>("act");

    QTest::newRow("without an excuse") << u"n"_s << u"inform"_s;
    QTest::newRow("with an excuse") << u"y"_s << u"record"_s;
}

void tst_EventsByKeyboard::tellsThatNobodyCameToTheJap()
{
    QFETCH(QString, excused);
    QFETCH(QString, act);
    LaterCounter counter;

    counter.hands->press(Qt::Key_F7).type(u"no\n2/5\nb\n"_s + excused);
    counter.confirm();

    QCOMPARE_EQ(counter.events().size(), 1u);
    QCOMPARE_EQ(counter.events().front().on, QDate(2024, 5, 2));
    const auto steps = counter.stage.record().stores().steps.of(counter.entry);
    const auto told = std::ranges::find(*steps, u"BEX-116"_s, &registry::KeptStep::rule);
    QVERIFY(told != steps->end());
    QCOMPARE_EQ(told->act, act);
    // What was handed over stays in the plan, with its appointment.
    QVERIFY(counter.summons(u"JAP"_s).appointment.has_value());
}

void tst_EventsByKeyboard::tellsAnAddressInAnotherRessort()
{
    LaterCounter counter;

    counter.hands->press(Qt::Key_F7).type(u"ch\n18/4\n1 rue du Port, 69001 Lyon\nfix\nLyon\n"_s);
    counter.confirm();

    QCOMPARE_EQ(counter.events().size(), 1u);
    const auto steps = counter.stage.record().stores().steps.of(counter.entry);
    const auto sent = std::ranges::find(*steps, u"TRA"_s, &registry::KeptStep::paper);
    QVERIFY(sent != steps->end());
    QCOMPARE_EQ(sent->act, u"transmit"_s);
    QVERIFY(counter.summons(u"JAP"_s).id == registry::StepId(0));
    // The paper that leaves gives the new address.
    counter.print();
    QCOMPARE_EQ(counter.told(), QString());
    QStringList kinds;
    const auto papers = counter.papers();
    for (const registry::KeptPaper &paper : papers)
        kinds.append(paper.kind);
    QVERIFY2(kinds.contains(u"TRA"_s), qPrintable(kinds.join(u' ')));
}

void tst_EventsByKeyboard::tellsASummonsThatWasNotHandedOver()
{
    LaterCounter counter;

    // The first summons that is left is proposed; another is chosen by its letters.
    counter.hands->press(Qt::Key_F7).type(u"sum\n16/4\njap"_s);
    counter.confirm();

    QCOMPARE_EQ(counter.events().size(), 1u);
    const auto steps = counter.stage.record().stores().steps.of(counter.entry);
    QVERIFY(std::ranges::any_of(*steps, [](const registry::KeptStep &step) {
        return step.act == u"send_later" && step.paper == u"JAP";
    }));
    QVERIFY(std::ranges::any_of(
        *steps, [](const registry::KeptStep &step) { return step.paper == u"LATE"; }));
}

void tst_EventsByKeyboard::tellsADeath()
{
    LaterCounter counter;

    counter.hands->press(Qt::Key_F7).type(u"dea\n"_s);
    QVERIFY2(counter.change().contains(u"deceased"_s), qPrintable(counter.change()));
    counter.confirm();

    // Of today when nothing else is typed.
    QCOMPARE_EQ(counter.events().front().on, QDate(2024, 5, 13));
    const auto waiting = counter.stage.record().stores().plans.waiting(counter.entry);
    QVERIFY(std::ranges::any_of(
        *waiting, [](const registry::Waiting &one) { return one.reason == u"DECEASED"; }));
}

void tst_EventsByKeyboard::saysAtTheFieldWhatCannotHaveHappened()
{
    LaterCounter counter;

    counter.hands->press(Qt::Key_F7).type(u"with\n2/5\ncon"_s);

    QCOMPARE_EQ(counter.remarkAt(u"/by"_s),
                u"No remedy of this party is known on Thursday 2 May 2024."_s);
    counter.confirm();
    QVERIFY(counter.events().empty());
    QVERIFY(counter.page().isVisible());
}

void tst_EventsByKeyboard::strikesOutWhatNeverHappened()
{
    LaterCounter counter;
    const QStringList before = counter.steps();
    counter.appeal();
    QVERIFY(counter.steps() != before);

    counter.stage.prompter().lines.enqueue(u"another person"_s);
    counter.hands->press(Qt::Key_F7)
        .press(Qt::Key_Tab)
        .press(Qt::Key_Tab)
        .press(Qt::Key_Tab)
        .press(Qt::Key_Delete);

    QCOMPARE_EQ(counter.events().size(), 1u);
    QVERIFY(counter.events().front().struck.has_value());
    QCOMPARE_EQ(counter.events().front().struck->reason, u"another person"_s);
    QCOMPARE_EQ(counter.steps(), before);
    QVERIFY(counter.summons(u"JAP"_s).slot.has_value());
    // Struck once is struck.
    counter.hands->press(Qt::Key_Delete);
    QVERIFY(counter.stage.prompter().lines.isEmpty());
}

void tst_EventsByKeyboard::strikesNothingUnderWhatRestsOnIt()
{
    LaterCounter counter;
    counter.appeal();
    counter.hands->press(Qt::Key_F7).type(u"with\n2/5\ncon"_s);
    counter.confirm();
    QCOMPARE_EQ(counter.events().size(), 2u);

    counter.stage.prompter().lines.enqueue(u"another person"_s);
    counter.hands->press(Qt::Key_F7).press(Qt::Key_Tab).press(Qt::Key_Tab).press(Qt::Key_Tab);
    counter.hands->press(Qt::Key_Down).press(Qt::Key_Delete);

    QVERIFY2(counter.told().contains(u"No remedy of this party is known"_s),
             qPrintable(counter.told()));
    QVERIFY(!counter.events().front().struck);
}

/// What happens later makes no paper wrong that said the truth on its day.
void tst_EventsByKeyboard::asksNothingAboutPapersThatWereRight()
{
    LaterCounter counter(true);
    QVERIFY(counter.handed().contains(u"RCP"_s));
    counter.hands->press(Qt::Key_F7).type(u"ch\n18/4\n1 rue du Port, 69001 Lyon\nfix\nLyon\n"_s);
    counter.confirm();

    counter.print();

    QCOMPARE_EQ(counter.told(), QString());
}

/// BEX-118: the statement in hand is void, and a new one says so.
void tst_EventsByKeyboard::replacesAStatementWithAnError()
{
    LaterCounter counter(true);
    counter.hands->press(Qt::Key_F7).type(u"err\n17/4\nstat"_s);
    counter.confirm();
    QCOMPARE_EQ(counter.events().size(), 1u);

    counter.stage.prompter().choices.enqueue(0);
    counter.stage.prompter().lines.enqueue(u"error in the statement"_s);
    counter.print();

    QVERIFY2(counter.told().contains(u"In the person’s hand"_s), qPrintable(counter.told()));
    const auto papers = counter.papers();
    const auto former = std::ranges::find(papers, u"RCP"_s, &registry::KeptPaper::kind);
    QVERIFY(former->voided.has_value());
    // The summonses say nothing else, and stay.
    QVERIFY(std::ranges::none_of(papers, [](const registry::KeptPaper &paper) {
        return paper.kind == u"JAP" && paper.voided;
    }));
}

void tst_EventsByKeyboard::leavesWithoutKeepingAnything()
{
    LaterCounter counter;
    const QStringList before = counter.steps();

    counter.hands->press(Qt::Key_F7).type(u"app\n18/4\ncon\npen"_s).press(Qt::Key_Escape);

    QVERIFY(!counter.page().isVisible());
    QVERIFY(counter.events().empty());
    QCOMPARE_EQ(counter.steps(), before);
}

void tst_EventsByKeyboard::confirmsOnceUnderADoublePress()
{
    LaterCounter counter;

    counter.appeal().confirm();

    QCOMPARE_EQ(counter.events().size(), 1u);
    QCOMPARE_EQ(counter.told(), QString());
    QCOMPARE_EQ(counter.stage.record().stores().judgments.revisions(counter.entry)->size(), 1u);
}

void tst_EventsByKeyboard::sendsToTheJudgmentFirst()
{
    CounterStage stage;
    stage.expect(u"Durand"_s);
    stage.languages().use(law::Language::English);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F7);

    QVERIFY(!window.findChild<ui::EventsPage *>()->isVisible());
}

/// The pile of the hearing is made of the plans after the events.
void tst_EventsByKeyboard::printsTheWholeHearingAfterAnEvent()
{
    LaterCounter counter;
    counter.appeal();
    ui::HearingPapers papers(
        counter.stage.outside(),
        ui::Dating{{u"greffe"_s, QDateTime(QDate(2024, 5, 13), QTime(9, 0), Qt::UTC)}});
    QVERIFY(papers.prepare(counter.stage.record().stores().roll.find(counter.entry)->hearing));
    QTRY_VERIFY(papers.isWhole());

    const ui::PreparedPerson *person = papers.person(counter.entry);
    QVERIFY(person != nullptr);
    for (const ui::ReadyPaper &paper : person->papers)
        QVERIFY(paper.content->kind != law::PaperKind::Jap);
}

BEX_TEST(tst_EventsByKeyboard);
#include "tst_EventsByKeyboard.moc"
