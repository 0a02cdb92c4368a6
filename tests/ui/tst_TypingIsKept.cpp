// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/RollPanel.h"
#include "ui/windows/MainWindow.h"

#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// What is being typed belongs to the person in hand, whatever key or click follows it.
class tst_TypingIsKept final : public QObject
{
    Q_OBJECT

private slots:
    void whateverKeyFollows_data();
    void whateverKeyFollows();
    void whenTheRollIsWalkedWithTheArrows();
    void whenAnotherPersonIsClicked();
    void whenTheWindowIsClosed();
    void entersTheJudgmentAsTyped();
};

namespace
{

const QString typed = u"TYPED"_s;

/// Two people; the second one's family name is being typed.
struct Typing {
    Typing()
        : first(stage.expect(u"Abadie"_s, aMixedJudgment()))
        , second(stage.expect(u"Benoit"_s, aMixedJudgment()))
        , third(stage.expect(u"Cohen"_s, aMixedJudgment()))
    {
        stage.languages().use(law::Language::French);
        stage.settings().setPaperFolder(stage.folder());
        window = std::make_unique<ui::MainWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_K, Qt::ControlModifier).type(u"benoit\n"_s);
        hands->press(Qt::Key_F2).type(typed);
    }

    [[nodiscard]] QStringList holders()
    {
        QStringList names;
        const std::pair<QString, registry::RollEntryId> people[] = {
            {u"Abadie"_s, first}, {u"Benoit"_s, second}, {u"Cohen"_s, third}};
        for (const auto &[name, entry] : people) {
            const auto draft = stage.record().stores().drafts.of(entry);
            const auto judgment = stage.record().stores().judgments.current(entry);
            const QByteArray all = (*draft ? (*draft)->document : QByteArray()) +
                                   (*judgment ? (*judgment)->document : QByteArray());
            if (all.contains(typed.toUtf8()))
                names.append(name);
        }
        return names;
    }

    CounterStage stage;
    registry::RollEntryId first;
    registry::RollEntryId second;
    registry::RollEntryId third;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

void tst_TypingIsKept::whateverKeyFollows_data()
{
    QTest::addColumn<QKeySequence>("key");

    for (const char *key :
         {"F2",          "F3",       "F4",     "F5",       "Shift+F5", "F6",        "F7",
          "F8",          "Shift+F8", "F9",     "Shift+F9", "F10",      "Shift+F10", "F11",
          "F12",         "Ctrl+J",   "Ctrl+K", "Ctrl+L",   "Ctrl+N",   "Ctrl+P",    "Ctrl+Shift+N",
          "Ctrl+Return", "Ctrl+T",   "Ctrl+I", "Ctrl+D"})
        QTest::newRow(key) << QKeySequence(QString::fromLatin1(key));
}

void tst_TypingIsKept::whateverKeyFollows()
{
    QFETCH(QKeySequence, key);
    Typing typing;

    typing.hands->press(key[0].key(), key[0].keyboardModifiers());

    QCOMPARE_EQ(typing.holders(), QStringList{u"Benoit"_s});
}

void tst_TypingIsKept::whenTheRollIsWalkedWithTheArrows()
{
    Typing typing;

    typing.hands->press(Qt::Key_K, Qt::ControlModifier).press(Qt::Key_A, Qt::ControlModifier);
    typing.hands->press(Qt::Key_Delete).press(Qt::Key_Down).press(Qt::Key_Down);

    QCOMPARE_EQ(typing.holders(), QStringList{u"Benoit"_s});
}

void tst_TypingIsKept::whenAnotherPersonIsClicked()
{
    Typing typing;
    auto *search = typing.window->findChild<ui::RollPanel *>()->findChild<QLineEdit *>();
    search->clear();
    auto *roll = typing.window->findChild<ui::RollPanel *>()->findChild<QListView *>();
    const QRect third = roll->visualRect(roll->model()->index(2, roll->modelColumn()));

    QTest::mouseClick(roll->viewport(), Qt::LeftButton, {}, third.center());

    QCOMPARE_EQ(typing.holders(), QStringList{u"Benoit"_s});
}

void tst_TypingIsKept::whenTheWindowIsClosed()
{
    Typing typing;

    typing.window->close();

    QCOMPARE_EQ(typing.holders(), QStringList{u"Benoit"_s});
}

void tst_TypingIsKept::entersTheJudgmentAsTyped()
{
    Typing typing;

    typing.hands->press(Qt::Key_Return, Qt::ControlModifier);

    const auto entered = typing.stage.record().stores().judgments.current(typing.second);
    QVERIFY((*entered)->document.contains(typed.toUtf8()));
    QVERIFY(!typing.stage.record().stores().drafts.of(typing.second)->has_value());
}

BEX_TEST(tst_TypingIsKept);
#include "tst_TypingIsKept.moc"
