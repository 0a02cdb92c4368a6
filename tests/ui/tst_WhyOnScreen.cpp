// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"
#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/pages/WhyPanel.h"
#include "ui/windows/ComparisonWindow.h"
#include "ui/windows/MainWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// "Why?", "Why not?" and two laws side by side, by keyboard, in both languages. Each page is
/// kept as a picture.
class tst_WhyOnScreen final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhyAStepIsThere_data() { languages(); }
    void tellsWhyAStepIsThere();
    void tellsTheAmountAndBothReadingsOfTheLength_data() { languages(); }
    void tellsTheAmountAndBothReadingsOfTheLength();
    void tellsWhyAPaperIsNotThere_data();
    void tellsWhyAPaperIsNotThere();
    void tellsWhyARowIsSilent_data() { languages(); }
    void tellsWhyARowIsSilent();
    void goesBackToTheStepInHand();
    void offersOnlyPapersThatAreNotThere();
    void showsTwoLawsSideBySide_data() { languages(); }
    void showsTwoLawsSideBySide();
    void readsAnotherDayAsItIsTyped();
    void saysWhenBothLawsAgree();

private:
    static void languages();
};

namespace
{

struct Counter {
    Counter(const law::Judgment &judgment, bool french)
    {
        stage.languages().use(french ? law::Language::French : law::Language::English);
        stage.expect(u"Durand"_s, judgment);
        window = std::make_unique<ui::MainWindow>(stage.outside());
        window->resize(1366, 768);
        hands = std::make_unique<Hands>(*window);
        hands->press(Qt::Key_F12);
    }
    [[nodiscard]] QString page() const
    {
        return window->findChild<ui::WhyPanel *>()->findChild<QTextBrowser *>()->toPlainText();
    }
    [[nodiscard]] QComboBox &expected() const
    {
        return *window->findChild<ui::WhyPanel *>()->findChild<QComboBox *>();
    }
    [[nodiscard]] ui::ComparisonWindow &laws() const
    {
        return *window->findChild<ui::ComparisonWindow *>();
    }
    [[nodiscard]] QString comparison() const
    {
        return laws().findChild<QTextBrowser *>()->toPlainText();
    }

    CounterStage stage;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

/// A dialog counts as active while its parent is, and the offscreen platform leaves it at that.
Hands atTheLawsOf(Counter &counter)
{
    counter.hands->press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::setActiveWindow(&counter.laws());
    return Hands(counter.laws());
}

void keepPicture(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    const QDir folder(qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(window.grab().save(folder.filePath(name + u".png"_s)));
}

QString tag()
{
    return QString::fromLatin1(QTest::currentDataTag());
}

law::Judgment appealed()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P8M"));
    judgment.appeals = {{QDate(2024, 4, 20),
                         law::RemedyUser::Person,
                         law::RemedyScope::Penal,
                         law::RemedyLodged::Appeal}};
    return judgment;
}

/// Seven months less thirty days: more than six by the calendar, six by months of thirty days.
law::Judgment ambiguous()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P7M"));
    judgment.pronouncedOn = QDate(2024, 2, 15);
    judgment.detention = {law::Detention{}};
    judgment.detention->front().days = 30;
    return judgment;
}

law::Judgment withTheJapAlone()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P8M"));
    judgment.court.japOrder = law::JapOrder::JapOnly;
    return judgment;
}

/// Under the law since 30 September 2024, whose windows nobody has confirmed.
law::Judgment ofOctober2024()
{
    law::Judgment judgment = aJudgmentWith(firm(u"P8M"));
    judgment.pronouncedOn = QDate(2024, 10, 15);
    return judgment;
}

} // namespace

void tst_WhyOnScreen::languages()
{
    QTest::addColumn<bool>("french");

    QTest::newRow("fr") << true;
    QTest::newRow("en") << false;
}

// E-09: the two counts, their classes, the theoretical end against the thresholds; F-11.
void tst_WhyOnScreen::tellsTheAmountAndBothReadingsOfTheLength()
{
    QFETCH(bool, french);
    Counter counter(ambiguous(), french);

    counter.hands->press(Qt::Key_F8);

    const QString page = counter.page();
    const QStringList wanted = french ? QStringList{u"Première lecture"_s,
                                                    u"16 août 2024"_s,
                                                    u"Seconde lecture"_s,
                                                    u"six mois au plus"_s,
                                                    u"un an au plus"_s,
                                                    u"15 août 2024"_s,
                                                    u"Somme à payer"_s,
                                                    u"101,60"_s}
                                      : QStringList{u"First reading"_s,
                                                    u"16 August 2024"_s,
                                                    u"Second reading"_s,
                                                    u"Six months at most"_s,
                                                    u"one year at most"_s,
                                                    u"15 August 2024"_s,
                                                    u"Amount to pay"_s,
                                                    u"101.60"_s};
    for (const QString &words : wanted)
        QVERIFY2(page.contains(words), qPrintable(words + u" not in\n"_s + page));
    keepPicture(*counter.window, u"why-ambiguous-"_s + tag());
}

void tst_WhyOnScreen::tellsWhyAStepIsThere()
{
    QFETCH(bool, french);
    Counter counter(aJudgmentWith(firm(u"P8M")), french);

    counter.hands->press(Qt::Key_F8);

    const QString page = counter.page();
    // The row, a fact that it met, its article with the version's first day, a figure.
    QVERIFY(page.contains(french ? u"BEX-20 : Convocation devant le JAP"_s
                                 : u"BEX-20: Summons before the JAP"_s));
    QVERIFY(page.contains(
        french ? u"✓ La peine est un emprisonnement avec une partie ferme qui compte."_s
               : u"✓ The penalty is imprisonment with a firm part that counts."_s));
    QVERIFY(page.contains(u"§ CPP D. 48-2, 1°"_s));
    QVERIFY(page.contains(french ? u"24/03/2020"_s : u"24 Mar 2020"_s) || page.contains(u"2020"_s));
    QVERIFY(page.contains(french ? u"30 jours"_s : u"30 days"_s));
    keepPicture(*counter.window, u"why-firm-"_s + tag());
}

void tst_WhyOnScreen::tellsWhyAPaperIsNotThere_data()
{
    QTest::addColumn<law::Judgment>("judgment");
    QTest::addColumn<bool>("french");
    QTest::addColumn<int>("paper");
    QTest::addColumn<QStringList>("lines");

    const auto add = [](const char *name,
                        const law::Judgment &judgment,
                        law::PaperKind paper,
                        const QStringList &inFrench,
                        const QStringList &inEnglish) {
        QTest::addRow("%s-fr", name) << judgment << true << static_cast<int>(paper) << inFrench;
        QTest::addRow("%s-en", name) << judgment << false << static_cast<int>(paper) << inEnglish;
    };
    // D. 48-2 1°: no summons before the JAP above a year: every condition but the threshold is met.
    add("above-a-year",
        aJudgmentWith(firm(u"P13M")),
        law::PaperKind::Jap,
        {u"Pourquoi pas : Convocation JAP"_s,
         u"La règle la plus proche"_s,
         u"BEX-20 : Convocation devant le JAP, puis le SPIP, dans l’ordre choisi."_s,
         u"Essayée sur : 13 mois ferme"_s,
         u"✓ La décision est une condamnation."_s,
         u"✓ La personne condamnée est une personne physique."_s,
         u"✓ La personne relève du JAP : majeure aux faits, ou vingt et un ans passés."_s,
         u"✓ La peine est un emprisonnement avec une partie ferme qui compte."_s,
         u"✓ Le tribunal n’a ordonné ni mandat ni aménagement pour la partie ferme."_s,
         u"✗ L’emprisonnement ferme restant à subir est nul, dépasse un an, ou n’est pas encore connu."_s,
         u"Durée ferme effective : 13 mois"_s,
         u"Autres règles qui donnent cette pièce"_s},
        {u"Why not: JAP summons"_s,
         u"The nearest rule"_s,
         u"BEX-20: Summons before the JAP, then the SPIP, in the order chosen."_s,
         u"Tried on: 13 months firm"_s,
         u"✓ The decision is a conviction."_s,
         u"✓ The convicted person is a natural person."_s,
         u"✓ The person falls under the JAP: of age at the facts, or past twenty-one."_s,
         u"✓ The penalty is imprisonment with a firm part that counts."_s,
         u"✓ The court ordered neither a warrant nor an adjustment for the firm part."_s,
         u"✗ The firm imprisonment that remains is nil, exceeds one year, or is not known yet."_s,
         u"Effective firm length: 13 months"_s,
         u"Other rules that give this paper"_s});
    // CPP 506: an appeal stops the summons.
    add("appeal",
        appealed(),
        law::PaperKind::Jap,
        {u"Pourquoi pas : Convocation JAP"_s,
         u"La règle la plus proche"_s,
         u"BEX-113 : Les étapes sans exécution provisoire sont arrêtées."_s,
         u"✓ La personne est déclarée coupable : condamnée ou dispensée de peine."_s,
         u"✓ Un appel est enregistré, sans opposition."_s,
         u"✗ L’étape existait ; elle est arrêtée par la règle BEX-113."_s,
         u"Durée ferme effective : 8 mois"_s},
        {u"Why not: JAP summons"_s,
         u"The nearest rule"_s,
         u"BEX-113: The steps without provisional enforcement are stopped."_s,
         u"✓ The person is found guilty: convicted, or exempted from penalty."_s,
         u"✓ An appeal is recorded, without opposition."_s,
         u"✗ The step existed; it is stopped by rule BEX-113."_s,
         u"Effective firm length: 8 months"_s});
    // D. 48-2-1 3°: the JAP alone.
    add("jap-alone",
        withTheJapAlone(),
        law::PaperKind::Spip,
        {u"Pourquoi pas : Convocation SPIP"_s,
         u"La règle la plus proche"_s,
         u"BEX-23 : Le JAP reçoit seul et convoque lui-même devant le SPIP."_s,
         u"✓ La décision est une condamnation."_s,
         u"✓ Le JAP a choisi de recevoir seul."_s,
         u"✗ L’étape existait ; elle est arrêtée par la règle BEX-23."_s,
         u"Durée ferme effective : 8 mois"_s},
        {u"Why not: SPIP summons"_s,
         u"The nearest rule"_s,
         u"BEX-23: The JAP sees the person alone and summons before the SPIP himself."_s,
         u"✓ The decision is a conviction."_s,
         u"✓ The JAP has chosen to see the person alone."_s,
         u"✗ The step existed; it is stopped by rule BEX-23."_s,
         u"Effective firm length: 8 months"_s});
}

void tst_WhyOnScreen::tellsWhyAPaperIsNotThere()
{
    QFETCH(law::Judgment, judgment);
    QFETCH(bool, french);
    QFETCH(int, paper);
    QFETCH(QStringList, lines);
    Counter counter(judgment, french);

    counter.hands->press(Qt::Key_F8, Qt::ControlModifier);
    while (counter.expected().currentData().toInt() != paper &&
           counter.expected().currentIndex() + 1 < counter.expected().count())
        counter.hands->press(Qt::Key_Down);

    QCOMPARE_EQ(counter.expected().currentData().toInt(), paper);
    // Of the nearest row, line by line; the other rows come after.
    QCOMPARE_EQ(counter.page().split(u'\n').mid(0, lines.size()), lines);
    keepPicture(*counter.window, u"why-not-"_s + tag());
}

// BEX-38 asks of a deferred committal; none was ordered here.
void tst_WhyOnScreen::tellsWhyARowIsSilent()
{
    QFETCH(bool, french);
    Counter counter(aJudgmentWith(firm(u"P8M")), french);
    counter.hands->press(Qt::Key_F8, Qt::ControlModifier);

    counter.expected().setCurrentIndex(counter.expected().findData(u"BEX-38"_s));

    const QStringList lines = counter.page().split(u'\n');
    QCOMPARE_EQ(lines.front(),
                french ? u"Pourquoi pas : règle BEX-38"_s : u"Why not: rule BEX-38"_s);
    const QString failed =
        french ? u"✗ Le tribunal n’a pas décerné de mandat de dépôt à effet différé."_s
               : u"✗ The court issued no deferred committal warrant."_s;
    QVERIFY2(lines.contains(failed), qPrintable(counter.page()));
    keepPicture(*counter.window, u"why-not-row-"_s + tag());
}

void tst_WhyOnScreen::goesBackToTheStepInHand()
{
    Counter counter(aJudgmentWith(firm(u"P8M")), true);
    counter.hands->press(Qt::Key_F8);
    const QString before = counter.page();
    counter.hands->press(Qt::Key_F8, Qt::ControlModifier);
    QVERIFY(counter.page() != before);

    counter.hands->press(Qt::Key_Escape);

    QCOMPARE_EQ(counter.page(), before);
    QVERIFY(!counter.expected().hasFocus());
}

void tst_WhyOnScreen::offersOnlyPapersThatAreNotThere()
{
    Counter counter(aJudgmentWith(firm(u"P8M")), true);

    counter.hands->press(Qt::Key_F8, Qt::ControlModifier);

    const auto place = [&counter](law::PaperKind paper) {
        return counter.expected().findData(static_cast<int>(paper));
    };
    QCOMPARE_EQ(place(law::PaperKind::Jap), -1);
    QVERIFY(place(law::PaperKind::Tigc) > 0);
}

void tst_WhyOnScreen::showsTwoLawsSideBySide()
{
    QFETCH(bool, french);
    Counter counter(ofOctober2024(), french);

    counter.hands->press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);

    // The last day of the law before is proposed: 30 days for the JAP, not 20.
    const QString both = counter.comparison();
    QVERIFY2(both.contains(french ? u"dimanche 29 septembre 2024 : loi V4"_s
                                  : u"Sunday 29 September 2024: law V4"_s),
             qPrintable(both));
    QVERIFY(both.contains(french ? u"≠ modifié"_s : u"≠ changed"_s));
    QVERIFY(both.contains(french ? u"lun. 4 nov. 2024"_s : u"Mon 4 Nov 2024"_s));
    QVERIFY2(both.contains(french ? u"jeu. 14 nov. 2024"_s : u"Thu 14 Nov 2024"_s),
             qPrintable(both));
    keepPicture(counter.laws(), u"two-laws-"_s + tag());
}

void tst_WhyOnScreen::readsAnotherDayAsItIsTyped()
{
    Counter counter(ofOctober2024(), true);
    Hands atTheLaws = atTheLawsOf(counter);

    atTheLaws.press(Qt::Key_A, Qt::ControlModifier).type(u"4/6/2019\n"_s);

    QVERIFY2(counter.comparison().contains(u"mardi 4 juin 2019 : loi V3"_s),
             qPrintable(counter.comparison()));
    QVERIFY(counter.laws().isVisible());
    atTheLaws.press(Qt::Key_Escape);
    QVERIFY(!counter.laws().isVisible());
}

void tst_WhyOnScreen::saysWhenBothLawsAgree()
{
    Counter counter(aJudgmentWith(fineOf(300)), true);
    Hands atTheLaws = atTheLawsOf(counter);

    atTheLaws.press(Qt::Key_A, Qt::ControlModifier).type(u"17/4/2024\n"_s);

    QVERIFY2(counter.comparison().contains(u"Les deux lois donnent le même plan."_s),
             qPrintable(counter.comparison()));
}

BEX_TEST(tst_WhyOnScreen);
#include "tst_WhyOnScreen.moc"
