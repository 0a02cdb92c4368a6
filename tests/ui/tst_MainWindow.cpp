// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/ProofPanel.h"
#include "ui/pages/RollPanel.h"
#include "ui/pages/WorkPanel.h"
#include "ui/windows/BackupLine.h"
#include "ui/windows/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// What holds for every part of the window, whatever it shows.
class tst_MainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void noKeyDoesTwoThings();
    void everyControlHasAName();
    void tabGoesInReadingOrder();
    void saysWhatToDoWhenThereIsNoHearing();
    void opensAHearingByHand();
    void comesBackToTheHearingOfYesterday();
    void saysWhenTheRegisterWasBackedUp();
    void saysThatTheRegisterHasNoBackup();
};

namespace
{

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && widget.isVisible() && widget.isEnabled() &&
           (qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
            qobject_cast<const QLineEdit *>(&widget) != nullptr ||
            qobject_cast<const QComboBox *>(&widget) != nullptr);
}

bool isNamed(const QWidget &window, const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    if (!control.accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()))
        return true;
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&control](const QLabel *label) { return label->buddy() == &control; });
}

/// Which of the three parts of the counter holds this widget.
QString partOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const ui::RollPanel *>(widget) != nullptr)
            return u"list"_s;
        if (qobject_cast<const ui::WorkPanel *>(widget) != nullptr)
            return u"work"_s;
        if (qobject_cast<const ui::ProofPanel *>(widget) != nullptr)
            return u"proof"_s;
    }
    return u"nowhere"_s;
}

/// A window with somebody at the counter, so that nearly everything is on screen.
struct OpenCounter {
    OpenCounter()
    {
        stage.expect(u"Durand"_s, aMixedJudgment());
        stage.giveSlots();
        stage.languages().use(law::Language::French);
        window = std::make_unique<ui::MainWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_F12);
    }

    CounterStage stage;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

void tst_MainWindow::noKeyDoesTwoThings()
{
    const OpenCounter counter;
    QStringList keys;
    for (const QAction *action : counter.window->actions()) {
        if (action->isEnabled())
            keys.append(action->shortcut().toString());
    }
    for (const QShortcut *shortcut : counter.window->findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
        if (owner != nullptr && owner->isVisible() && shortcut->isEnabled())
            keys.append(shortcut->key().toString());
    }
    keys.removeAll(QString());

    QStringList once = keys;
    once.removeDuplicates();
    QCOMPARE_EQ(keys, once);
}

void tst_MainWindow::everyControlHasAName()
{
    const OpenCounter counter;
    QStringList nameless;
    for (const auto key : {Qt::Key_F5, Qt::Key_F10, Qt::Key_F2}) {
        counter.hands->press(key);
        for (const QWidget *widget : counter.window->findChildren<QWidget *>()) {
            if (isControl(*widget) && !isNamed(*counter.window, *widget))
                nameless.append(
                    QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
    }

    QCOMPARE_EQ(nameless, QStringList());
}

void tst_MainWindow::tabGoesInReadingOrder()
{
    const OpenCounter counter;
    QCoreApplication::processEvents(); // the preview has its paper
    auto *search = counter.window->findChild<ui::RollPanel *>()->findChild<QLineEdit *>();
    search->setFocus();
    QStringList parts;

    do {
        parts.append(partOf(QApplication::focusWidget()));
        counter.hands->press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != search && parts.size() < 60);

    // List, work, proof: each is entered once, and the way ends where it began.
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    QCOMPARE_EQ(parts, (QStringList{u"list"_s, u"work"_s, u"proof"_s, u"list"_s}));
}

void tst_MainWindow::saysWhatToDoWhenThereIsNoHearing()
{
    CounterStage stage;
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    window.show();

    QStringList said;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible())
            said.append(button->text());
    }

    QVERIFY2(said.contains(u"Nouvelle audience…   Ctrl+Maj+N"_s), qPrintable(said.join(u'|')));
}

void tst_MainWindow::opensAHearingByHand()
{
    CounterStage stage;
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto *day = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(day, u"16/4/24"_s);
    QTest::keyClick(day, Qt::Key_Return);

    const auto hearings = stage.record().stores().hearings.page({QDate(2024, 4, 16)});
    QCOMPARE_EQ(hearings->size(), 1U);
    QCOMPARE_EQ(hearings->front().hearing.heldOn, QDate(2024, 4, 16));
}

void tst_MainWindow::comesBackToTheHearingOfYesterday()
{
    CounterStage stage;
    stage.languages().use(law::Language::French);
    const auto yesterday = *stage.record().roll().openHearing(
        {QDate(2024, 4, 15), u"TJ de Bobigny"_s, u"12e chambre"_s, {}});
    stage.openHearing();
    stage.settings().setLastHearing(yesterday.value());

    ui::MainWindow window(stage.outside());

    const auto *hearings = window.findChild<ui::RollPanel *>()->findChild<QComboBox *>();
    QVERIFY2(hearings->currentText().contains(u"12e chambre"_s),
             qPrintable(hearings->currentText()));
}

void tst_MainWindow::saysWhenTheRegisterWasBackedUp()
{
    CounterStage stage;
    ui::Dependencies outside = stage.outside();
    desk::BackupDesk backups(stage.registerPath(), outside.now);
    outside.backups = &backups;
    ui::MainWindow window(outside);
    const auto *line = window.findChild<ui::BackupLine *>();
    QCOMPARE_EQ(line->text(), QString());

    backups.begin();
    QCOMPARE_EQ(line->text(), u"Backup under way…"_s);
    QTRY_VERIFY(!backups.isRunning());

    QVERIFY2(line->text().startsWith(u"Backed up today at"_s), qPrintable(line->text()));
}

void tst_MainWindow::saysThatTheRegisterHasNoBackup()
{
    CounterStage stage;
    ui::Dependencies outside = stage.outside();
    QFile blocking(stage.registerPath() + u".backups"_s);
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    desk::BackupDesk backups(stage.registerPath(), outside.now);
    outside.backups = &backups;
    ui::MainWindow window(outside);

    backups.begin();
    QTRY_VERIFY(!backups.isRunning());

    const auto *line = window.findChild<ui::BackupLine *>();
    QCOMPARE_EQ(line->text(), u"⚠ The register has no backup"_s);
    QVERIFY(!line->toolTip().isEmpty());
}

BEX_TEST(tst_MainWindow);
#include "tst_MainWindow.moc"
