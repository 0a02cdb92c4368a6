// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/KeptCase.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "tests/ui/ScriptedOutput.h"
#include "tests/ui/VisibleText.h"
#include "ui/court/CourtWindow.h"
#include "ui/penalties/PenaltiesWindow.h"
#include "ui/people/PeopleWindow.h"
#include "ui/printing/HearingPrintDialog.h"
#include "ui/printing/SheetPreview.h"
#include "ui/today/JudgmentCheck.h"
#include "ui/today/TodayWindow.h"
#include "ui/windows/ComparisonWindow.h"
#include "ui/windows/MainWindow.h"
#include "ui/windows/NewHearingDialog.h"
#include "ui/windows/NewPersonDialog.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// Whatever can be read on screen went through a translator.
class tst_Brackets final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstPage();
    void theCounterWithAPerson();
    void theFormOfAJudgment();
    void theReceiptAndTheDeparture();
    void theEvents();
    void theDialogs();
    void theCourt();
    void thePenalties();
    void theOtherCases();
    void whatIsDue();
    void theReasonsAndTheLaws();
    void thePrintQueue();
    void switchingLeavesNothingBehind();

private:
    QTranslator *m_brackets = nullptr;
};

namespace
{

/// Its absence on screen is a defect.
class BracketTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

/// Names and places come from people, days from the locale: no translator sees them.
QString withoutData(QString text)
{
    static const QRegularExpression day(
        u"\\w+day|\\w{3} \\d{1,2} \\w{3} \\d{4}|\\d{1,2} \\w+ \\d{4}"_s);
    // A citation is the same in every language.
    static const QRegularExpression article(u"C?PP? [A-Z0-9. -]*\\d"_s);
    text.remove(day);
    text.remove(article);
    for (const QString &name : {u"DURAND Camille"_s,
                                u"TJ de Bobigny"_s,
                                u"14e chambre"_s,
                                u"greffe"_s,
                                u"SPIP 93"_s,
                                u"cabinet 2"_s,
                                u"association"_s})
        text.remove(name);
    return text;
}

QStringList unbracketed(const QWidget &window)
{
    QStringList texts = visibleTexts(window);
    texts.removeIf([](const QString &text) {
        const QString words = withoutData(text);
        const bool hasLetters = std::ranges::any_of(words, [](QChar c) { return c.isLetter(); });
        return !hasLetters || words.contains(u'[');
    });
    return texts;
}

} // namespace

void tst_Brackets::init()
{
    m_brackets = new BracketTranslator;
    QCoreApplication::installTranslator(m_brackets);
}

void tst_Brackets::cleanup()
{
    delete m_brackets;
}

void tst_Brackets::theFirstPage()
{
    CounterStage stage;
    ui::MainWindow window(stage.outside());
    window.show();

    QCOMPARE_EQ(unbracketed(window), QStringList());
}

void tst_Brackets::theCounterWithAPerson()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    stage.giveSlots();
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12);

    QCOMPARE_EQ(unbracketed(window), QStringList());
}

void tst_Brackets::theFormOfAJudgment()
{
    CounterStage stage;
    stage.expect(u"Durand"_s);
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12);

    QCOMPARE_EQ(unbracketed(window), QStringList());
}

void tst_Brackets::theReceiptAndTheDeparture()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_F10);
    QCOMPARE_EQ(unbracketed(window), QStringList());
    hands.press(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE_EQ(unbracketed(window), QStringList());
}

void tst_Brackets::theEvents()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_F7);
    QCOMPARE_EQ(unbracketed(window), QStringList());
    hands.type(u"d\n\n"_s).press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE_EQ(unbracketed(window), QStringList());
    hands.press(Qt::Key_F7);
    QCOMPARE_EQ(unbracketed(window), QStringList());
}

void tst_Brackets::theDialogs()
{
    ui::NewHearingDialog hearing({QDate(2024, 4, 16), {}, {}, {}}, nullptr);
    hearing.show();
    ui::NewPersonDialog person(nullptr);
    person.show();

    QCOMPARE_EQ(unbracketed(person), QStringList());
    QStringList texts = unbracketed(hearing);
    texts.removeAll(u"Tuesday 16 April 2024"_s);
    QCOMPARE_EQ(texts, QStringList());
}

void tst_Brackets::theCourt()
{
    CounterStage stage;
    stage.giveSlots();
    ui::CourtWindow window(stage.outside());
    Hands hands(window);

    for (const auto page : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F6}) {
        hands.press(page);
        QCOMPARE_EQ(unbracketed(window), QStringList());
    }
}

void tst_Brackets::thePenalties()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    QVERIFY(desk::bringPenaltiesTo(QDate(2024, 4, 16), stage.record(), lawBook()));
    ui::PenaltiesWindow window(stage.outside());
    Hands hands(window);

    QCOMPARE_EQ(unbracketed(window), QStringList());
    hands.press(Qt::Key_F7);

    QCOMPARE_EQ(unbracketed(window), QStringList());
}

void tst_Brackets::theOtherCases()
{
    CounterStage stage;
    stage.openHearingOf(QDate(2024, 4, 2));
    stage.expect(u"Durand"_s, aMixedJudgment());
    stage.openHearing();
    stage.expect(u"Durand"_s, aMixedJudgment());
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_F12).press(Qt::Key_F2, Qt::ShiftModifier);
    const auto *people = window.findChild<ui::PeopleWindow *>();
    QVERIFY(people != nullptr);

    const auto leftPlain = [](const QWidget &shown) {
        QStringList texts = unbracketed(shown);
        texts.removeAll(u"Durand"_s);
        texts.removeAll(u"Camille"_s);
        return texts;
    };

    QCOMPARE_EQ(leftPlain(*people), QStringList());
    hands.press(Qt::Key_Plus);

    QCOMPARE_EQ(leftPlain(*people), QStringList());
    QCOMPARE_EQ(leftPlain(window), QStringList());
}

void tst_Brackets::whatIsDue()
{
    CounterStage stage;
    const auto left = stage.expect(u"Durand"_s, aMixedJudgment());
    QVERIFY(stage.record().roll().leave(left, u"NOT_RECEIVED"_s));
    stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    ui::TodayWindow window(stage.outside());
    Hands hands(window);

    for (int line = 0; line < window.dues().lines().rowCount(); ++line) {
        QStringList texts = unbracketed(window);
        texts.removeIf([](const QString &text) { return text.endsWith(u" Camille"); });
        QCOMPARE_EQ(texts, QStringList());
        hands.press(Qt::Key_Down);
    }

    ui::JudgmentCheck check;
    const auto judgment = stage.record().stores().judgments.current(left);
    check.read(**judgment, u"Durand"_s);
    // What was entered stays in its own words.
    const QStringList entered{
        u"Durand"_s, u"Camille"_s, u"Bobigny"_s, u"Obligation de soins; Interdiction de contact"_s};
    QStringList facts = unbracketed(check);
    facts.removeIf([&entered](const QString &text) { return entered.contains(text); });
    QCOMPARE_EQ(facts, QStringList());
}

void tst_Brackets::theReasonsAndTheLaws()
{
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    ui::MainWindow window(stage.outside());
    Hands hands(window);

    hands.press(Qt::Key_F12).press(Qt::Key_F8, Qt::ControlModifier);
    QStringList texts = unbracketed(window);
    // The sentences of the law have their own files, and their own tests.
    texts.removeIf([](const QString &text) { return u"✓✗§▸"_s.contains(text.front()); });
    QCOMPARE_EQ(texts, QStringList());
    hands.press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    texts = unbracketed(*window.findChild<ui::ComparisonWindow *>());
    texts.removeIf([](const QString &text) { return text.startsWith(u'?'); });
    QCOMPARE_EQ(texts, QStringList());
}

void tst_Brackets::thePrintQueue()
{
    CounterStage stage;
    ScriptedOutput output;
    stage.printTo(output);
    stage.expect(u"Abadie"_s, aJudgmentWith(fineOf(300)));
    stage.expect(u"Benoit"_s);
    ui::HearingPrintDialog dialog(stage.outside(), stage.openHearing(), nullptr);
    Hands hands(dialog);
    const auto comesToSay = [&dialog](const QString &words) {
        return QTest::qWaitFor([&] { return visibleTexts(dialog).join(u' ').contains(words); },
                               20000);
    };

    const auto leftPlain = [&dialog] {
        QStringList texts = unbracketed(dialog);
        texts.removeAll(u"ABADIE Camille"_s);
        texts.removeAll(u"TJ de Bobigny · 14e chambre · Tuesday 16 April 2024"_s);
        return texts;
    };

    QVERIFY(comesToSay(u"Ready"_s));
    QCOMPARE_EQ(leftPlain(), QStringList());
    output.jamAt = 2;
    hands.press(Qt::Key_Return);
    QVERIFY(comesToSay(u"Stopped"_s));
    QCOMPARE_EQ(leftPlain(), QStringList());
    hands.press(Qt::Key_Return);
    QVERIFY(comesToSay(u"sheet(s) sent"_s));
    QCOMPARE_EQ(leftPlain(), QStringList());
    hands.press(Qt::Key_F8);
    QCOMPARE_EQ(unbracketed(*dialog.findChild<ui::SheetPreview *>()), QStringList());
}

void tst_Brackets::switchingLeavesNothingBehind()
{
    QCoreApplication::removeTranslator(m_brackets);
    CounterStage stage;
    stage.expect(u"Durand"_s, aMixedJudgment());
    stage.giveSlots();
    stage.languages().use(law::Language::French);
    ui::MainWindow window(stage.outside());
    Hands hands(window);
    hands.press(Qt::Key_F12).press(Qt::Key_F9); // a sentence in the status line as well
    QCoreApplication::processEvents();
    const QStringList before = visibleTexts(window);

    hands.press(Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const QStringList english = visibleTexts(window);
    hands.press(Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::processEvents();

    QCOMPARE_NE(english, before);
    QCOMPARE_EQ(visibleTexts(window), before);
}

BEX_TEST(tst_Brackets);
#include "tst_Brackets.moc"
