// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/StepModel.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "tests/ui/VisibleText.h"
#include "ui/court/CourtWindow.h"
#include "ui/pages/StepsPage.h"
#include "ui/pages/WhyPanel.h"
#include "ui/widgets/Field.h"
#include "ui/windows/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QShortcut>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// "My court" by hand, without a mouse, in both languages.
class tst_CourtWindow final : public QObject
{
    Q_OBJECT

private slots:
    void opensBesideTheCounter_data() { languages(); }
    void opensBesideTheCounter();
    void fillsTheCourtAndItsServices_data() { languages(); }
    void fillsTheCourtAndItsServices();
    void keepsWhatIsTypedWhenItIsClosed();
    void settlesAFigure_data() { languages(); }
    void settlesAFigure();
    void refusesADecisionWithoutItsReason_data() { languages(); }
    void refusesADecisionWithoutItsReason();
    void goesBackToTheBook();
    void givesAndWithdrawsSlots_data() { languages(); }
    void givesAndWithdrawsSlots();
    void saysWhatASeriesWants();
    void marksTheStepAndSaysWhichFigure_data() { languages(); }
    void marksTheStepAndSaysWhichFigure();
    void noKeyDoesTwoThings();
    void everyControlHasAName();

private:
    static void languages();
};

namespace
{

/// The window of the court alone, the keyboard in it.
struct OpenCourt {
    explicit OpenCourt(bool french = true)
    {
        stage.languages().use(french ? law::Language::French : law::Language::English);
        window = std::make_unique<ui::CourtWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
    }

    [[nodiscard]] law::CourtProfile profile() { return *stage.record().stores().court.profile(); }
    [[nodiscard]] registry::CourtSettings settings()
    {
        return *stage.record().stores().court.settings();
    }
    [[nodiscard]] QStringList refusals() const
    {
        QStringList words;
        for (const ui::Field *field : window->findChildren<ui::Field *>()) {
            if (field->remark().kind == ui::Remark::Kind::Refusal)
                words += field->remark().text;
        }
        return words;
    }

    CounterStage stage;
    std::unique_ptr<ui::CourtWindow> window;
    std::unique_ptr<Hands> hands;
};

law::Judgment aJudgmentOf(QDate pronouncedOn)
{
    law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
    judgment.pronouncedOn = pronouncedOn;
    return judgment;
}

QString markOf(ui::MainWindow &window)
{
    const auto *steps = window.findChild<ui::StepsPage *>()->findChild<QListView *>();
    for (int row = 0; row < steps->model()->rowCount(); ++row) {
        const QString mark =
            steps->model()->index(row, 0).data(desk::StepModel::MarkRole).toString();
        if (!mark.isEmpty())
            return mark;
    }
    return {};
}

} // namespace

void tst_CourtWindow::languages()
{
    QTest::addColumn<bool>("french");

    QTest::newRow("in French") << true;
    QTest::newRow("in English") << false;
}

void tst_CourtWindow::opensBesideTheCounter()
{
    QFETCH(bool, french);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_Comma, Qt::ControlModifier);

    auto *court = window.findChild<ui::CourtWindow *>();
    QVERIFY(court != nullptr && court->isVisible());
    QCOMPARE_EQ(court->windowTitle(), french ? u"Ma juridiction"_s : u"My court"_s);
    QVERIFY(QTest::qWaitForWindowActive(court));
    // The language of the screen changes from here as well, and Escape goes back.
    hands.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(court->windowTitle(), french ? u"My court"_s : u"Ma juridiction"_s);
    hands.press(Qt::Key_Escape);
    QVERIFY(!court->isVisible());
}

void tst_CourtWindow::fillsTheCourtAndItsServices()
{
    QFETCH(bool, french);
    OpenCourt court(french);

    court.hands->type(u"Tribunal judiciaire de Valmont\nValmont\n"_s);
    court.hands->press(Qt::Key_F3).press(Qt::Key_Down).press(Qt::Key_Return);
    court.hands->type(u"Juge de l’application des peines\n1 place du Palais\n27900 Valmont\n\n"_s);
    court.hands->type(u"02 00 00 00 00\njap@valmont.example\n9 h - 12 h\n"_s);

    QCOMPARE_EQ(court.profile().courtName, u"Tribunal judiciaire de Valmont"_s);
    QCOMPARE_EQ(court.settings().court.judicialCourt, u"Valmont"_s);
    const law::ServiceAddress jap = court.profile().services.at(law::Recipient::Jap);
    QCOMPARE_EQ(jap.name, u"Juge de l’application des peines"_s);
    QCOMPARE_EQ(jap.address, (QStringList{u"1 place du Palais"_s, u"27900 Valmont"_s}));
    QCOMPARE_EQ(jap.phone, u"02 00 00 00 00"_s);
    QCOMPARE_EQ(jap.email, u"jap@valmont.example"_s);
    QCOMPARE_EQ(jap.hours, u"9 h - 12 h"_s);
}

void tst_CourtWindow::keepsWhatIsTypedWhenItIsClosed()
{
    OpenCourt court;

    court.hands->type(u"Tribunal judiciaire de Caen"_s).press(Qt::Key_Escape);

    QCOMPARE_EQ(court.profile().courtName, u"Tribunal judiciaire de Caen"_s);
}

void tst_CourtWindow::settlesAFigure()
{
    QFETCH(bool, french);
    OpenCourt court(french);

    court.hands->press(Qt::Key_F4).press(Qt::Key_Return);
    court.hands->type(u"15\n30/9/24\nnote du 1er octobre\nMme Exemple\n\n"_s);

    const auto &settled = court.settings().practice.settled;
    QVERIFY(settled.contains(law::Parameter::JapWindowDays));
    const law::SettledFigure kept = settled.at(law::Parameter::JapWindowDays).back();
    QCOMPARE_EQ(kept.value, 15);
    QCOMPARE_EQ(kept.since, QDate(2024, 9, 30));
    QCOMPARE_EQ(kept.reason, u"note du 1er octobre"_s);
    QCOMPARE_EQ(kept.decidedBy, u"Mme Exemple"_s);
    const QStringList said = visibleTexts(*court.window);
    const bool tellsTheLine = std::ranges::any_of(said, [](const QString &text) {
        return text.contains(u"note du 1er octobre"_s) && text.contains(u"Mme Exemple"_s);
    });
    QVERIFY(tellsTheLine);
}

void tst_CourtWindow::refusesADecisionWithoutItsReason()
{
    QFETCH(bool, french);
    OpenCourt court(french);

    court.hands->press(Qt::Key_F4).press(Qt::Key_Return);
    court.hands->type(u"15\n30/9/24\n\nMme Exemple\n\n"_s);

    QVERIFY(court.settings().practice.settled.empty());
    QCOMPARE_EQ(
        court.refusals(),
        QStringList(french ? u"Dites pourquoi\u00a0: une décision sans motif n’est pas gardée."_s
                           : u"Say why: a decision without a reason is not kept."_s));
    // The hands are in the field that lacks, and go on from there.
    court.hands->type(u"note\n\n\n"_s);
    QCOMPARE_EQ(court.refusals(), QStringList());
    QCOMPARE_EQ(court.settings().practice.settled.size(), 1U);
}

void tst_CourtWindow::goesBackToTheBook()
{
    OpenCourt court;
    court.hands->press(Qt::Key_F4).press(Qt::Key_Return);
    court.hands->type(u"15\n30/9/24\nnote\nMme Exemple\n\n"_s);

    // The value and the day stand there; reason and name are typed anew, then the second button.
    court.hands->press(Qt::Key_Return).press(Qt::Key_Tab).press(Qt::Key_Tab);
    court.hands->type(u"texte confirmé\nMme Exemple\n"_s).press(Qt::Key_Tab);
    court.hands->press(Qt::Key_Return);

    QVERIFY(court.settings().practice.settled.empty());
    const auto lines = court.stage.record().stores().journal.about(u"figure/jap_window_days"_s);
    QCOMPARE_EQ(lines->size(), 2U);
}

void tst_CourtWindow::givesAndWithdrawsSlots()
{
    QFETCH(bool, french);
    OpenCourt court(french);
    const auto coming = [&court] {
        return court.stage.record()
            .stores()
            .agenda.of(u"jap"_s, {QDate(2024, 4, 16), QDate(2024, 12, 31)})
            .value();
    };

    // From the service over the empty list to the series: Tuesday 30 April to Thursday 2 May.
    court.hands->press(Qt::Key_F5).press(Qt::Key_Tab).press(Qt::Key_Tab);
    court.hands->type(u"30/4\n2/5\n"_s);
    for (int day = 0; day < 5; ++day)
        court.hands->press(Qt::Key_Return); // every day of the week, as proposed
    court.hands->type(u"9\n10h\n20\ncabinet 2\n1\n\n"_s);

    // Wednesday 1 May is a holiday.
    QCOMPARE_EQ(coming().size(), 6U);
    QCOMPARE_EQ(coming().front().slot.when.on, QDate(2024, 4, 30));
    QCOMPARE_EQ(coming().back().slot.when.at, QTime(9, 40));
    QCOMPARE_EQ(coming().back().slot.when.place, u"cabinet 2"_s);

    court.hands->press(Qt::Key_F5).press(Qt::Key_Tab).press(Qt::Key_Down).press(Qt::Key_Delete);
    QCOMPARE_EQ(coming().size(), 5U);
}

void tst_CourtWindow::saysWhatASeriesWants()
{
    OpenCourt court;
    court.hands->press(Qt::Key_F5);
    const auto buttons = court.window->findChildren<QPushButton *>();
    const auto add = std::ranges::find(buttons, u"Ajouter ces créneaux"_s, &QPushButton::text);
    QVERIFY(add != buttons.end());

    (*add)->setFocus();
    court.hands->press(Qt::Key_Return);

    // Days, hours and the place; the days of the week, the step and the capacity are proposed.
    QCOMPARE_EQ(court.refusals().size(), 5);
    QVERIFY(court.stage.record()
                .stores()
                .agenda.of(u"jap"_s, {QDate(2024, 4, 16), QDate(2024, 12, 31)})
                ->empty());
}

void tst_CourtWindow::marksTheStepAndSaysWhichFigure()
{
    QFETCH(bool, french);
    CounterStage stage;
    stage.languages().use(french ? law::Language::French : law::Language::English);
    stage.expect(u"Durand"_s, aJudgmentOf(QDate(2024, 10, 15)));
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_F12).press(Qt::Key_F8);
    const auto *why = window.findChild<ui::WhyPanel *>()->findChild<QTextBrowser *>();
    QCOMPARE_EQ(markOf(window), french ? u"▲ à confirmer"_s : u"▲ to confirm"_s);
    QVERIFY(why->toPlainText().contains(
        french ? u"▲ Convocation devant le JAP : délai maximal : 20 jours"_s
               : u"▲ Summons before the JAP: longest delay: 20 days"_s));

    const law::LawBook &book = test::lawBook();
    QVERIFY(stage.record().court().decideFigure(
        {law::Parameter::JapWindowDays,
         book.value(law::Parameter::JapWindowDays, QDate(2024, 9, 30)),
         15,
         QDate(2024, 9, 30),
         u"note du 1er octobre"_s,
         u"Mme Exemple"_s}));

    QCOMPARE_EQ(markOf(window),
                french ? u"§ chiffre de la juridiction"_s : u"§ court’s own figure"_s);
    QVERIFY(why->toPlainText().contains(u"Mme Exemple"_s));
}

void tst_CourtWindow::noKeyDoesTwoThings()
{
    OpenCourt court;
    QStringList keys;
    for (const QShortcut *shortcut : court.window->findChildren<QShortcut *>())
        keys.append(shortcut->key().toString());

    QStringList once = keys;
    once.removeDuplicates();
    QCOMPARE_EQ(keys, once);
}

void tst_CourtWindow::everyControlHasAName()
{
    OpenCourt court;
    QStringList nameless;
    for (const auto key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F6}) {
        court.hands->press(key);
        const auto labels = court.window->findChildren<QLabel *>(); // pages are drawn anew
        for (const QWidget *widget : court.window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isControl = button != nullptr ||
                                   qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                   qobject_cast<const QAbstractItemView *>(widget) != nullptr ||
                                   qobject_cast<const QComboBox *>(widget) != nullptr;
            const bool isNamed = !widget->accessibleName().isEmpty() ||
                                 (button != nullptr && !button->text().isEmpty()) ||
                                 std::ranges::any_of(labels, [&](const QLabel *label) {
                                     return label->buddy() == widget;
                                 });
            if (isControl && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                !isNamed)
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
    }

    QCOMPARE_EQ(nameless, QStringList());
}

BEX_TEST(tst_CourtWindow);
#include "tst_CourtWindow.moc"
