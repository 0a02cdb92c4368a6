// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/FoundList.h"
#include "ui/windows/MainWindow.h"

#include <QLabel>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// What the counter sees of the register beyond the hearing on screen, and of other screens.
class tst_WholeRegister final : public QObject
{
    Q_OBJECT

private slots:
    void findsSomebodyOfAnotherHearing();
    void walksThroughWhoWasFound();
    void hidesTheListWhileNobodyAnswers();
    void seesAnotherScreenWithinASecond();
    void showsBothVersionsAndKeepsTheOneChosen_data();
    void showsBothVersionsAndKeepsTheOneChosen();
};

namespace
{

/// Two hearings; the one on screen is the later.
struct TwoHearings {
    TwoHearings()
    {
        stage.openHearingOf(QDate(2024, 4, 9));
        elsewhere = stage.expect(u"Elkaïm"_s, aMixedJudgment());
        last = stage.expect(u"Elsner"_s, aMixedJudgment());
        hearing = stage.openHearingOf(QDate(2024, 4, 16));
        here = stage.expect(u"Abadie"_s, aMixedJudgment());
        stage.languages().use(law::Language::English);
        stage.settings().setLastHearing(hearing.value());
        window = std::make_unique<ui::MainWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_K, Qt::ControlModifier);
    }

    [[nodiscard]] ui::FoundList &found() { return *window->findChild<ui::FoundList *>(); }
    /// Somebody is in hand whose name stands on the screen so.
    [[nodiscard]] bool shows(const QString &name)
    {
        return std::ranges::any_of(window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(name);
        });
    }

    CounterStage stage;
    registry::RollEntryId elsewhere{0};
    registry::RollEntryId last{0};
    registry::RollEntryId here{0};
    registry::HearingId hearing{0};
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

void tst_WholeRegister::findsSomebodyOfAnotherHearing()
{
    TwoHearings two;

    two.hands->type(u"elka"_s);
    QVERIFY(two.found().isVisible());
    two.hands->press(Qt::Key_Return);

    QVERIFY(two.shows(u"ELKAÏM"_s));
    QVERIFY(!two.found().isVisible());
}

void tst_WholeRegister::walksThroughWhoWasFound()
{
    TwoHearings two;

    // The last entered stands first: Elsner, then Elkaïm.
    two.hands->type(u"el"_s).press(Qt::Key_Down).press(Qt::Key_Down).press(Qt::Key_Return);

    QVERIFY(two.shows(u"ELKAÏM"_s));
}

void tst_WholeRegister::hidesTheListWhileNobodyAnswers()
{
    TwoHearings two;
    QVERIFY(!two.found().isVisible());

    two.hands->type(u"el"_s);
    QVERIFY(two.found().isVisible());
    two.hands->type(u"zzz"_s);
    QVERIFY(!two.found().isVisible());
    two.hands->press(Qt::Key_Escape).type(u"abad"_s);
    QVERIFY2(!two.found().isVisible(), "who is on the roll on screen is not shown twice");
}

void tst_WholeRegister::seesAnotherScreenWithinASecond()
{
    TwoHearings two;
    const auto other = registry::Register::open(two.stage.registerPath(),
                                                {u"autre"_s, u"test"_s, two.stage.outside().now},
                                                registry::WhenMissing::Fail);
    QVERIFY(other);
    registry::Expected expected;
    expected.person.familyName = u"Zola"_s;

    QVERIFY((*other)->roll().addToRoll(two.hearing, expected));

    const auto roll = two.window->findChildren<QListView *>();
    const auto listsZola = [&] {
        return std::ranges::any_of(roll, [](const QListView *list) {
            const auto *model = list->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, list->modelColumn()).data().toString().contains(u"ZOLA"))
                    return true;
            }
            return false;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(listsZola(), 1000);
}

void tst_WholeRegister::showsBothVersionsAndKeepsTheOneChosen_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("kept");

    QTest::newRow("theirs") << 0 << u"RUE DU PORT"_s;
    QTest::newRow("mine") << 1 << u"TYPED"_s;
}

void tst_WholeRegister::showsBothVersionsAndKeepsTheOneChosen()
{
    QFETCH(int, choice);
    QFETCH(QString, kept);
    TwoHearings two;
    two.hands->type(u"abadie\n"_s).press(Qt::Key_F2).type(u"TYPED"_s);
    const auto other = registry::Register::open(two.stage.registerPath(),
                                                {u"autre"_s, u"test"_s, two.stage.outside().now},
                                                registry::WhenMissing::Fail);
    QVERIFY(other);
    two.stage.prompter().choices.enqueue(choice);
    const auto text = registry::judgmentText((*other)->stores(), two.here);
    QVERIFY(text);
    QByteArray theirs = *text;
    theirs.replace(R"("family_name":"Abadie")", R"("family_name":"RUE DU PORT")");
    QVERIFY(theirs != *text);
    QVERIFY((*other)->counter().saveDraft(two.here, theirs));

    QTRY_VERIFY_WITH_TIMEOUT(!two.stage.prompter().told.isEmpty(), 1000);

    const QString told = two.stage.prompter().told.join(u'\n');
    QVERIFY2(told.contains(u"TYPED") && told.contains(u"RUE DU PORT"), qPrintable(told));
    const auto held = registry::judgmentText(two.stage.record().stores(), two.here);
    QVERIFY2(held->contains(kept.toUtf8()), held->constData());
}

BEX_TEST(tst_WholeRegister);
#include "tst_WholeRegister.moc"
