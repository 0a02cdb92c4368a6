// SPDX-License-Identifier: EUPL-1.2
#include "resources/ResourceBytes.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/court/CourtWindow.h"
#include "ui/court/FormsPage.h"
#include "ui/court/FormsWork.h"
#include "ui/pages/PageView.h"
#include "ui/pages/PaperPreview.h"
#include "ui/printing/CourtForms.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Field.h"
#include "ui/windows/MainWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

const QString bring = u"**À apporter**"_s;

/// The page of the papers, the summons before the JAP in hand.
struct OpenForms {
    explicit OpenForms(bool french = true)
    {
        stage.languages().use(french ? law::Language::French : law::Language::English);
        open();
    }
    void open()
    {
        window = std::make_unique<ui::CourtWindow>(stage.outside());
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_F6).press(Qt::Key_Down);
    }
    [[nodiscard]] QPlainTextEdit &text(int column)
    {
        return *window->findChild<ui::FormsPage *>()->findChildren<QPlainTextEdit *>().at(column);
    }
    /// Down, line by line, until the hands are behind the paragraph that begins so.
    OpenForms &goBehind(int column, const QString &beginning)
    {
        const auto block = [&] { return text(column).textCursor().block().text(); };
        for (int line = 0; line < 200 && !block().startsWith(beginning); ++line)
            hands->press(Qt::Key_Down);
        for (int line = 0; line < 20 && block().startsWith(beginning); ++line)
            hands->press(Qt::Key_Down);
        hands->press(Qt::Key_Home).press(Qt::Key_Left);
        return *this;
    }
    [[nodiscard]] QString said(const QString &beginning) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(beginning))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        const auto buttons = window->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, words, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] std::vector<registry::FormVersion> versions()
    {
        return *stage.record().stores().forms.all();
    }
    /// Adds a lease to what the person brings, in both languages, and proves it.
    void addALease()
    {
        hands->press(Qt::Key_Return);
        goBehind(0, bring).hands->type(u" Et le bail."_s).press(Qt::Key_Tab);
        goBehind(1, u"**Bring with you**"_s).hands->type(u" And the lease."_s);
    }

    CounterStage stage;
    std::unique_ptr<ui::CourtWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace

/// The papers in the court's own words, by hand and without a mouse.
class tst_FormsPage final : public QObject
{
    Q_OBJECT

private slots:
    void changesWhatToBring_data() { languages(); }
    void changesWhatToBring();
    void refusesAMentionThatIsTakenOut_data() { languages(); }
    void refusesAMentionThatIsTakenOut();
    void asksForTheOtherLanguage();
    void asksWhoSignsAndWhy();
    void keepsWhatIsTypedWhenItIsClosed();
    void goesBackToWhatShips();
    void insertsAValueFromTheList();
    void setsAWordingAsideThatLacksTheLaw();
    void signsOffNothingThatIsNotProved();
    void refusesADayThatIsOver();

private:
    static void languages()
    {
        QTest::addColumn<bool>("french");
        QTest::newRow("in French") << true;
        QTest::newRow("in English") << false;
    }
};

void tst_FormsPage::changesWhatToBring()
{
    QFETCH(bool, french);
    OpenForms forms(french);
    const auto *page = forms.window->findChild<ui::PageView *>();

    forms.addALease();
    QTRY_VERIFY(forms.button(french ? u"Valider"_s : u"Sign off"_s)->isEnabled());
    QVERIFY(!forms.said(u"✓"_s).isEmpty());
    QVERIFY(papers::plainText(page->pages()->content(), papers::Column::French)
                .contains(u"Et le bail."));
    forms.hands->press(Qt::Key_Tab).type(u"\nMme Exemple\ndemande du JAP\n\n"_s);

    QCOMPARE_EQ(forms.versions().size(), 1U);
    const registry::FormVersion version = forms.versions().front();
    QCOMPARE_EQ(version.form, u"JAP"_s);
    QCOMPARE_EQ(version.inForceOn, QDate(2024, 4, 16));
    QCOMPARE_EQ(version.signedOffBy, u"Mme Exemple"_s);
    QVERIFY(version.texts.at(u"fr"_s).contains(u"Et le bail."));
    QVERIFY(version.texts.at(u"en"_s).contains(u"And the lease."));
    // The counter prints it from then on, and the paper says whose version it is.
    forms.window.reset();
    forms.stage.expect(u"Durand"_s, aMixedJudgment());
    forms.stage.giveSlots();
    ui::MainWindow counter(forms.stage.outside());
    Hands hands(counter);
    hands.press(Qt::Key_F12);
    auto *choice = counter.findChild<ui::PaperPreview *>()->findChild<QComboBox *>();
    QTRY_VERIFY(choice->count() > 1);
    choice->setFocus();
    hands.press(Qt::Key_Home);
    const auto *preview = counter.findChild<ui::PageView *>();
    for (int paper = 0; paper < choice->count() && preview->pages()->content().form != u"JAP";
         ++paper)
        hands.press(Qt::Key_Down);
    QVERIFY(papers::plainText(preview->pages()->content(), papers::Column::French)
                .contains(u"Et le bail."));
    QVERIFY(preview->pages()->content().frame.footer.contains(u"-J1"));
}

void tst_FormsPage::refusesAMentionThatIsTakenOut()
{
    QFETCH(bool, french);
    OpenForms forms(french);
    forms.hands->press(Qt::Key_Return);

    forms.goBehind(0, u"[use warnings]"_s);
    forms.hands->press(Qt::Key_Home, Qt::ShiftModifier).press(Qt::Key_Delete);

    QTRY_VERIFY(!forms.said(u"✗"_s).isEmpty());
    QVERIFY(!forms.button(french ? u"Valider"_s : u"Sign off"_s)->isEnabled());
    QVERIFY2(forms.said(u"✗"_s).contains(u"warning if M3"), qPrintable(forms.said(u"✗"_s)));
    // In both languages alike, the mention is told in its words.
    forms.hands->press(Qt::Key_Tab);
    forms.goBehind(1, u"[use warnings]"_s);
    forms.hands->press(Qt::Key_Home, Qt::ShiftModifier).press(Qt::Key_Delete);
    QTRY_VERIFY2(forms.said(u"✗"_s).contains(u"établissement pénitentiaire"),
                 qPrintable(forms.said(u"✗"_s)));
    QVERIFY(forms.versions().empty());
}

void tst_FormsPage::asksForTheOtherLanguage()
{
    OpenForms forms(false);
    forms.hands->press(Qt::Key_Return);

    forms.goBehind(0, bring).hands->type(u" Et le bail."_s);

    QTRY_VERIFY2(forms.said(u"✗"_s).contains(u"Bring with you"), qPrintable(forms.said(u"✗"_s)));
}

void tst_FormsPage::asksWhoSignsAndWhy()
{
    OpenForms forms;
    forms.addALease();
    QTRY_VERIFY(forms.button(u"Valider"_s)->isEnabled());

    forms.hands->press(Qt::Key_Tab).type(u"\n\n\n\n"_s);

    QVERIFY(forms.versions().empty());
    int refusals = 0;
    for (const ui::Field *field : forms.window->findChildren<ui::Field *>())
        refusals += field->remark().kind == ui::Remark::Kind::Refusal ? 1 : 0;
    QCOMPARE_EQ(refusals, 2);
}

void tst_FormsPage::keepsWhatIsTypedWhenItIsClosed()
{
    OpenForms forms;
    forms.hands->press(Qt::Key_Return);
    forms.goBehind(0, bring).hands->type(u" Et le bail."_s).press(Qt::Key_Escape);
    forms.window.reset();

    forms.open();

    QVERIFY(forms.text(0).toPlainText().contains(u"Et le bail."));
    QVERIFY(forms.versions().empty());
}

void tst_FormsPage::goesBackToWhatShips()
{
    OpenForms forms;
    forms.addALease();
    QTRY_VERIFY(forms.button(u"Valider"_s)->isEnabled());
    forms.hands->press(Qt::Key_Tab).type(u"\nMme Exemple\ndemande du JAP\n\n"_s);
    QCOMPARE_EQ(forms.versions().size(), 1U);

    // The day stands there; name and reason are typed anew. Nothing to sign: one button is left.
    forms.hands->press(Qt::Key_Return).press(Qt::Key_Tab).press(Qt::Key_Tab);
    forms.hands->type(u"\nMme Exemple\nretour\n\n"_s);

    QCOMPARE_EQ(forms.versions().size(), 2U);
    QVERIFY(forms.versions().back().texts.empty());
    QVERIFY(!forms.text(0).toPlainText().contains(u"Et le bail."));
}

void tst_FormsPage::insertsAValueFromTheList()
{
    OpenForms forms;
    forms.hands->press(Qt::Key_Return);
    forms.goBehind(0, bring);
    QTimer chooser;
    connect(&chooser, &QTimer::timeout, qApp, [&chooser] {
        if (QWidget *list = QApplication::activePopupWidget()) {
            chooser.stop();
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_Return);
        }
    });
    chooser.start(20);

    forms.hands->press(Qt::Key_Space, Qt::ControlModifier);

    const QString before = forms.stage.templates().source(u"JAP"_s, u"fr"_s);
    QVERIFY(forms.text(0).toPlainText().count(u"{{"_s) == before.count(u"{{"_s) + 1);
}

void tst_FormsPage::setsAWordingAsideThatLacksTheLaw()
{
    CounterStage stage;
    const auto kept = stage.record().forms().signOff({u"JAP"_s,
                                                      0,
                                                      {{u"fr"_s, u"version 1\n[text]\nRien.\n"_s}},
                                                      QDate(2024, 4, 16),
                                                      u"Mme Exemple"_s,
                                                      u"essai"_s});
    QVERIFY(kept);
    ui::CourtForms forms(stage.templates(), stage.record().stores().forms);

    const auto standing = forms.asOf(QDateTime(QDate(2024, 4, 16), QTime(23, 0)));

    QVERIFY(standing);
    QCOMPARE_EQ(forms.setAside(), QStringList{u"JAP"_s});
    QCOMPARE_EQ((*standing)->form(u"JAP"_s, (*standing)->french()).courtVersion, 0);
}

// The people the proof is made on cannot be read: nothing is proved.
void tst_FormsPage::signsOffNothingThatIsNotProved()
{
    CounterStage stage;
    const auto blind = papers::Templates::load([](QStringView name) {
        return name.endsWith(u"samples.jsonl") ? QByteArray("{") : resources::bytes(name);
    });
    QVERIFY(blind);
    const ui::Dependencies now = stage.outside();
    ui::FormsWork work({now.record,
                        now.book,
                        now.words,
                        *blind,
                        now.settings,
                        now.languages,
                        now.prompter,
                        now.output,
                        now.now,
                        now.openDemo});

    QVERIFY(work.fault().has_value());
    QVERIFY(!work.decide(ui::FormsWork::Way::SignOff));
}

void tst_FormsPage::refusesADayThatIsOver()
{
    CounterStage stage;

    const auto refused = stage.record().forms().signOff(
        {u"JAP"_s, 0, {{u"fr"_s, u"texte"_s}}, QDate(2024, 4, 15), u"Mme Exemple"_s, u"essai"_s});

    QVERIFY(!refused);
    QVERIFY2(ui::ErrorText::sentence(refused.error()).contains(u"today or from a later day"_s),
             qPrintable(ui::ErrorText::sentence(refused.error())));
}

BEX_TEST(tst_FormsPage);
#include "tst_FormsPage.moc"
