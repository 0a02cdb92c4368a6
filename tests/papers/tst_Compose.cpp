// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/PaperSet.h"
#include "models/papers/Typography.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/support/Judgments.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using law::PaperKind;
using papers::Languages;

namespace
{

QString french(const papers::PaperContent &paper)
{
    return papers::plainText(paper, papers::Column::French);
}

/// A magistrate, a service or the Treasury is not the one who was convicted.
bool isSpokenToAnybodyElse(const papers::PaperContent &paper)
{
    static const QRegularExpression you(u"\\b([Vv]ous|[Vv]otre|[Vv]os)\\b"_s);
    const bool others = paper.kind == PaperKind::Inf || paper.kind == PaperKind::Bor ||
                        paper.kind == PaperKind::Ome || paper.kind == PaperKind::Cjn ||
                        paper.kind == PaperKind::Ann || paper.form == u"TRA"_s;
    return others && french(paper).contains(you);
}

/// All papers of one judgment, read aloud.
QString aloud(const law::Judgment &judgment)
{
    QStringList texts;
    for (const auto &paper : routed({}, judgment).set(Languages::French).papers)
        texts += papers::withPlainSpaces(french(paper));
    return texts.join(u'\n');
}

law::Judgment withLanguage(const QString &language)
{
    law::Judgment judgment = aMixedSentence();
    judgment.person.language = language;
    return judgment;
}

} // namespace

class tst_Compose : public QObject
{
    Q_OBJECT

private slots:
    void composesEveryScenarioOfTheLaw_data()
    {
        QTest::addColumn<QString>("path");

        for (const QString &file : scenarioFiles())
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
    }

    void composesEveryScenarioOfTheLaw()
    {
        QFETCH(const QString, path);
        PaperCase each = caseOf(path);

        const auto filled = compose(each.occasion(Languages::FrenchAndEnglish), shippedForms());
        each.profile = {};
        each.appointments.clear();
        each.printed = {};
        const auto blank = compose(each.occasion(Languages::FrenchAndEnglish), shippedForms());

        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().subject));
        for (const auto &paper : filled->papers)
            QVERIFY2(!isSpokenToAnybodyElse(paper), qPrintable(french(paper)));
        QVERIFY2(blank, qPrintable(blank ? QString() : blank.error().subject));
    }

    void threatensPrisonOnTheJudgesSummonsAlone()
    {
        const auto set = mixedCase().set(Languages::French);

        QVERIFY(french(paperOf(set, PaperKind::Jap)).contains(u"(en prison)"_s));
        QVERIFY(!french(paperOf(set, PaperKind::Spip)).contains(u"(en prison)"_s));
    }

    // 474: the part that is suspended is not at stake.
    void threatensTheFirmPartAlone()
    {
        const QString text = papers::withPlainSpaces(
            french(paperOf(mixedCase().set(Languages::French), PaperKind::Jap)));

        QVERIFY(text.contains(u"la partie ferme de votre peine d'emprisonnement (6 mois) sera "
                              "mise à exécution en établissement pénitentiaire"_s));
    }

    void speaksOfThePersonToEverybodyElse()
    {
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::FrenchAndEnglish).papers)
                QVERIFY2(!isSpokenToAnybodyElse(paper), qPrintable(french(paper)));
        }
    }

    void setsAFacingColumnWhereThePersonReads()
    {
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::FrenchAndEnglish).papers) {
                const bool reads =
                    paper.form == u"TRA-personne"_s || papers::isReadByThePerson(paper.kind);
                QCOMPARE(paper.languages == Languages::FrenchAndEnglish, reads);
                QCOMPARE(paper.bricks.front().beside.has_value(), reads);
            }
        }
    }

    void offersAColumnForALanguageOfTheForms_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<bool>("english");

        QTest::newRow("not known") << QString() << false;
        QTest::newRow("French") << u"fr"_s << false;
        QTest::newRow("English") << u"en"_s << true;
        QTest::newRow("of Britain") << u"en-GB"_s << true;
        QTest::newRow("by its name") << u"Anglais"_s << true;
        QTest::newRow("Turkish") << u"tr"_s << false;
        QTest::newRow("no language") << u"Valmont"_s << false;
    }

    void offersAColumnForALanguageOfTheForms()
    {
        QFETCH(const QString, entered);
        QFETCH(const bool, english);
        law::Person person;
        person.language = entered;

        QCOMPARE(papers::languagesFor(person, shippedForms()) == Languages::FrenchAndEnglish,
                 english);
    }

    void namesTheLanguageOfThePerson()
    {
        QCOMPARE(aloud(withLanguage(u"tr"_s)).count(u"Langue : turc "_s), 2); // relevé, receipt
        QCOMPARE(aloud(withLanguage(u"turc"_s)).count(u"Langue : turc "_s), 2);
        QCOMPARE(aloud(withLanguage(u"haut valyrien"_s)).count(u"Langue : haut valyrien"_s), 2);
        QCOMPARE(aloud(withLanguage(u"fr"_s)).count(u"Langue : français"_s), 1);
    }

    void namesTheFamilyInCapitals()
    {
        law::Judgment judgment = aMixedSentence();
        judgment.person.familyName = u"d'Évry"_s;

        QVERIFY(aloud(judgment).contains(u"Camille D'ÉVRY"_s));
    }

    void tellsTheZoneOfTheHourOverseasAlone()
    {
        QVERIFY(!aloud(aMixedSentence()).contains(u"heure de Paris"_s));
        QVERIFY(aloud(inLaReunion()).contains(u" (heure de La Réunion)"_s));
        for (const auto &paper : mixedCase().set(Languages::French).papers) {
            if (papers::isSummons(paper.kind))
                QVERIFY(paper.frame.footer.endsWith(u"heure de Paris"_s));
        }
    }

    // A course beside a penalty has no sanction of 131-9.
    void citesTheSanctionThatACourseHas()
    {
        law::Judgment judgment = withPenalty(law::Course{law::CourseKind::Drugs});
        QVERIFY(aloud(judgment).contains(u"(article 131-9 du code pénal)"_s));

        judgment.penalties[0].complementary = true;

        QVERIFY(!aloud(judgment).contains(u"131-9"_s));
        QVERIFY(aloud(judgment).contains(u"(article 434-41 du code pénal)"_s));
    }

    void namesWhatIsReallyDue()
    {
        law::Judgment judgment = withPenalty(fineOf(300));
        QCOMPARE(aloud(judgment).count(u" Amende à payer 300,00 €"_s), 2); // relevé, slip

        judgment.penalties.push_back(
            {law::DayFine{40, law::Money::ofEuros(10)}, {}, {}, {}, {}, {}});

        QCOMPARE(aloud(judgment).count(u" Amende et jours-amende à payer 700,00 €"_s), 2);
        judgment.penalties.erase(judgment.penalties.begin());
        QCOMPARE(aloud(judgment).count(u" Jours-amende à payer 400,00 €"_s), 2);
    }

    // The earliest reading: forty days from the pronouncement (L-34, C-1).
    void tellsTheDayOfDayFines()
    {
        const auto fine = law::DayFine{40, law::Money::ofEuros(10)};

        QVERIFY(aloud(withPenalty(fine))
                    .contains(u"d'un délai de 40 jours, au plus tôt le dimanche 26 mai 2024."_s));
        QVERIFY(aloud(dayFinesOfAnAbsentPerson()).contains(u"d'un délai de 40 jours. Chaque"_s));
    }

    void saysObligationOnce()
    {
        law::Judgment judgment = aMixedSentence();
        auto &prison = std::get<law::Imprisonment>(judgment.penalties[0].detail);
        prison.suspended->obligations = {u"Obligation de soins"_s, u"suivre des soins"_s};
        const QString text = aloud(judgment);

        QVERIFY(text.contains(u"À respecter : Obligation de soins"_s));
        QVERIFY(text.contains(u"Obligation : suivre des soins"_s));
        QVERIFY(!text.contains(u"Obligation : Obligation"_s));
    }

    void tellsWhenABanBegins()
    {
        law::Judgment judgment = aMixedSentence();
        QVERIFY(aloud(judgment).contains(
            u"le jour où la décision est définitive, au plus tôt le samedi 27 avril 2024"_s));

        judgment.penalties[3].provisionalExecution = true;

        QVERIFY(aloud(judgment).contains(u"Début : dès le prononcé de la décision"_s));
    }

    void leavesTheOrderToTheProsecutorsHand()
    {
        const auto open = std::ranges::find(allCases(), u"order-open"_s, &PaperCase::name);
        QVERIFY(open != allCases().end());

        const QString text =
            papers::withPlainSpaces(french(paperOf(open->set(Languages::French), PaperKind::Ome)));

        QVERIFY(text.contains(u"Le lundi 1er juillet 2024 à ____"_s));
        QVERIFY(
            text.contains(u"À remplir par le procureur de la République : l'heure d'arrivée"_s));
        QVERIFY(!text.contains(u"17 avril 2024"_s)); // its date is the prosecutor's
    }

    void leavesThePersonOfATransmissionASheetApart()
    {
        const auto set = routed({}, livingInLyon()).set(Languages::French);
        const auto slip = std::ranges::find(set.papers, u"TRA"_s, &papers::PaperContent::form);
        const auto sheet =
            std::ranges::find(set.papers, u"TRA-personne"_s, &papers::PaperContent::form);

        QVERIFY(slip != set.papers.end() && sheet != set.papers.end());
        QVERIFY(!slip->copies.contains(law::Copy::C));
        QVERIFY(!french(*slip).contains(u"Attendez sa lettre"_s));
        QVERIFY(sheet->copies == law::EnumSet<law::Copy>({law::Copy::C, law::Copy::D}));
        QVERIFY(french(*sheet).contains(u"Attendez sa lettre"_s));
    }

    void showsEachProviderItsOwnAppointment()
    {
        const auto set = routed({}, withTwoCourses()).set(Languages::French);
        QStringList courses;
        for (const auto &paper : set.papers) {
            if (paper.kind == PaperKind::Stg)
                courses += french(paper);
        }

        QCOMPARE(courses.size(), 2);
        QVERIFY(courses[0].contains(u"Stage de citoyenneté"_s));
        QVERIFY(!courses[0].contains(u"sécurité routière"_s));
        QVERIFY(courses[1].contains(u"sécurité routière"_s));
        QVERIFY(!courses[1].contains(u"Stage de citoyenneté"_s));
        QVERIFY(courses[0].section(u'\n', 0, 4) != courses[1].section(u'\n', 0, 4));
    }

    void saysWhichPaperItReplaces()
    {
        const auto set = replacingCase().set(Languages::FrenchAndEnglish);
        QStringList replacing;
        for (const auto &paper : set.papers) {
            if (french(paper).contains(u"remplace et annule"_s))
                replacing += paper.form + u'/' + paper.about;
        }
        const papers::Brick &brick = set.papers.front().bricks.at(1);

        // Of the two courses, only the one whose summons is void.
        QCOMPARE(replacing, (QStringList{u"RCP/"_s, u"STG/road_safety"_s}));
        QCOMPARE(papers::withPlainSpaces(papers::plainText(brick.french)),
                 u"Cette pièce remplace et annule la pièce 3J98T-DRVV0-Z du 4 mars 2023."_s);
        QCOMPARE(papers::withPlainSpaces(papers::plainText(brick.beside.value())),
                 u"This paper replaces and cancels paper 3J98T-DRVV0-Z dated 4 March 2023."_s);
    }

    void citesEachArticleWithItsCode()
    {
        static const QRegularExpression citation(u"\\(articles? [^)]*\\)"_s);
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::French).papers) {
                auto found = citation.globalMatch(french(paper));
                while (found.hasNext()) {
                    const QString cited = found.next().captured();
                    QVERIFY2(cited.contains(u"code "_s), qPrintable(cited));
                }
            }
        }
    }

    void tellsTheOrderOfTheTwoAppointments()
    {
        const QString text = french(paperOf(mixedCase().set(Languages::French), PaperKind::Jap));

        QVERIFY(text.indexOf(u"D'abord"_s) > 0);
        QVERIFY(text.indexOf(u"D'abord"_s) < text.indexOf(u"Ensuite"_s));
    }

    void listsAddresseesInTheOrderOfTheContract()
    {
        const auto set = mixedCase().set(Languages::French);
        const auto &paper = paperOf(set, PaperKind::Rcp);

        QCOMPARE(paper.frame.addressees,
                 QStringList(
                     {u"Personne condamnée"_s, u"Dossier"_s, u"Comptable public"_s, u"Avocat"_s}));
    }

    void saysOnEachBilingualPaperThatFrenchIsAuthentic()
    {
        const PaperCase each = mixedCase();

        for (const auto &paper : each.set(Languages::FrenchAndEnglish).papers)
            QCOMPARE(paper.frame.authentic.contains(u"Seul le texte français fait foi"_s),
                     papers::isReadByThePerson(paper.kind));
        for (const auto &paper : each.set(Languages::French).papers)
            QVERIFY(paper.frame.authentic.isEmpty());
    }

    void carriesEveryBrickInBothLanguages()
    {
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::FrenchAndEnglish).papers)
                QVERIFY(paper.languages == Languages::French ||
                        std::ranges::all_of(paper.bricks, [](const papers::Brick &brick) {
                            return brick.beside && !brick.beside->empty();
                        }));
        }
    }

    void leavesASlotThatIsNotGivenToTheHand()
    {
        PaperCase each = mixedCase();
        each.appointments.clear();

        const auto set = each.set(Languages::French);

        QVERIFY(!paperOf(set, PaperKind::Jap).complete);
        QVERIFY(french(paperOf(set, PaperKind::Jap)).contains(u"________"_s));
        QVERIFY(paperOf(set, PaperKind::Rcp).complete);
    }

    void printsNoWordOfACourtThatSaysNothingOfItself()
    {
        PaperCase each = mixedCase();
        each.profile = {};

        const auto set = each.set(Languages::French);

        QVERIFY(paperOf(set, PaperKind::Rcp).frame.letterhead.first().startsWith(u'_'));
    }

    void showsBothReadingsOfAnUndecidedDiscount()
    {
        const auto found = std::ranges::find(allCases(), u"readings"_s, &PaperCase::name);
        QVERIFY(found != allCases().end());

        const QString text = french(paperOf(found->set(Languages::French), PaperKind::Rcp));

        QVERIFY(text.contains(u"1\u202f001,60\u00a0€"_s));
        QVERIFY(text.contains(u"981,60\u00a0€"_s));
    }

    void givesEachCivilPartyANoticeOfItsOwn()
    {
        const auto set = caseWith(PaperKind::Pcn).set(Languages::French);

        QStringList notices;
        for (const auto &paper : set.papers) {
            if (paper.kind == PaperKind::Pcn)
                notices += french(paper);
        }

        QCOMPARE(notices.size(), 2);
        QVERIFY(notices[0].contains(u"Dominique Petit"_s));
        QVERIFY(!notices[0].contains(u"Claude Legrand"_s));
        QVERIFY(notices[1].contains(u"Claude Legrand"_s));
    }

    void printsWhatLooksLikeAMarkOfTheFormsAsItWasEntered()
    {
        PaperCase each = mixedCase();
        each.judgment.penalties[3].note = u"voir {{person.name}} et **la liste** <b>"_s;

        const QString text = french(paperOf(each.set(Languages::French), PaperKind::Rcp));

        QVERIFY(text.contains(u"voir {{person.name}} et **la liste** <b>"_s));
    }

    void setsFrenchSpacesEverywhere()
    {
        static const QRegularExpression wrong(u"[^ ] [;:?!»](?!/)|« "_s);
        for (const PaperCase &each : allCases()) {
            for (const auto &paper : each.set(Languages::French).papers) {
                const auto match = wrong.match(french(paper));
                QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
            }
        }
    }

    void composesTheSameTwice()
    {
        const PaperCase each = mixedCase();

        QVERIFY(each.set(Languages::FrenchAndEnglish).papers ==
                each.set(Languages::FrenchAndEnglish).papers);
    }
};

BEX_TEST(tst_Compose);
#include "tst_Compose.moc"
