// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Pages.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Phrasing.h"
#include "models/papers/Typography.h"
#include "models/papers/layout/BrickLook.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/support/Judgments.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using law::PaperKind;
using papers::Languages;

namespace
{

papers::PaperContent memoOf(const PaperCase &each, Languages languages = Languages::French)
{
    return paperOf(each.set(languages), PaperKind::Memo);
}

QString read(const papers::PaperContent &paper)
{
    return papers::withPlainSpaces(papers::plainText(paper, papers::Column::French));
}

QString readOf(const law::Judgment &judgment)
{
    return read(memoOf(routed({}, judgment)));
}

bool holds(const papers::PaperSet &set, PaperKind kind)
{
    return std::ranges::find(set.papers, kind, &papers::PaperContent::kind) != set.papers.end();
}

} // namespace

/// "Ce que je dois faire", and the other papers that no step asks for.
class tst_Memo : public QObject
{
    Q_OBJECT

private slots:
    void standsBehindTheStatement()
    {
        const auto set = mixedCase().set(Languages::French);
        const auto memo =
            std::ranges::find(set.papers, PaperKind::Memo, &papers::PaperContent::kind);

        QVERIFY(memo != set.papers.end());
        QCOMPARE((memo - 1)->kind, PaperKind::Rcp);
        QVERIFY(memo->steps == (memo - 1)->steps);
        QVERIFY(memo->copies == law::EnumSet<law::Copy>({law::Copy::C, law::Copy::D}));
        QVERIFY(memo->large);
    }

    void isMadeOnlyWhenAskedFor()
    {
        const PaperCase each = routed({}, withAnAppeal());
        auto occasion = each.occasion(Languages::French);
        const auto beside = papers::compose(occasion, shippedForms());
        occasion.besidePlan = false;

        const auto set = papers::compose(occasion, shippedForms());

        QVERIFY(set && beside);
        for (const PaperKind kind : {PaperKind::Memo, PaperKind::Cjn, PaperKind::Ann}) {
            QVERIFY(holds(*beside, kind));
            QVERIFY(!holds(*set, kind));
        }
    }

    void isListedAmongWhatWasHandedOver()
    {
        const auto set = mixedCase().set(Languages::French);

        QVERIFY(read(paperOf(set, PaperKind::Rec)).contains(u"Ce que je dois faire"_s));
    }

    void tellsTheDaysInTheirOrder()
    {
        PaperCase each = usualCase();
        auto first = each.appointments.begin();
        auto second = std::next(first);
        std::swap(first->second.on, second->second.on);

        const QString text = read(memoOf(each));

        const auto day = [](QDate on) {
            return papers::Phrasing(shippedForms().french()).date(on);
        };
        const auto at = [&](const law::Appointment &slot) {
            return text.indexOf(papers::withPlainSpaces(day(slot.on)));
        };
        QVERIFY(at(second->second) > 0);
        QVERIFY(at(second->second) < at(first->second));
    }

    // T-17: prison threatens who does not come before the judge, not before the SPIP.
    void threatensAtTheJudgesAppointmentAlone()
    {
        const QString text = read(memoOf(usualCase()));

        QCOMPARE(text.count(u"vous ferez la peine ferme en prison"_s), 1);
        QVERIFY(text.indexOf(u"(JAP)"_s) < text.indexOf(u"la peine ferme en prison"_s));
        QVERIFY(text.indexOf(u"la peine ferme en prison"_s) < text.indexOf(u"(SPIP)"_s));
    }

    void tellsBothSumsAndTheLastDay()
    {
        const QString text = read(memoOf(usualCase()));

        QVERIFY(text.contains(u"jusqu'au jeudi 16 mai 2024 inclus 341,60 €"_s));
        QVERIFY(text.contains(u"Après ce jour 427,00 €"_s));
        QVERIFY(text.contains(u"comptable public de vous rendre l'argent"_s));
    }

    // CPP 707-4, of fines: whoever owes the fee alone is told of no instalments.
    void tellsWhoMayGrantInstalments()
    {
        const auto grants = u"Pour payer l'amende en plusieurs fois, demandez au comptable"_s;
        QVERIFY(read(memoOf(usualCase())).contains(grants));
        QVERIFY(!readOf(withPenalty(firm(u"P6M"))).contains(grants));
    }

    // 16 June 2024 is a Sunday: the month from 16 May may be used to its end, a counter not.
    void tellsTheLastDayAtACounter()
    {
        const law::Judgment judgment = payableUntilASunday();
        const auto set = routed({}, judgment).set(Languages::French);
        const QString statement = papers::withPlainSpaces(
            papers::plainText(paperOf(set, PaperKind::Rcp), papers::Column::French));

        QVERIFY2(statement.contains(u"au plus tard le dimanche 16 juin 2024"_s),
                 qPrintable(statement));
        QVERIFY(statement.contains(u"Au guichet : au plus tard le vendredi 14 juin 2024"_s));
        QVERIFY(
            readOf(judgment).contains(u"Au guichet : au plus tard le vendredi 14 juin 2024."_s));
        QVERIFY(!read(memoOf(usualCase())).contains(u"Au guichet"_s));
    }

    void listsEachObligation()
    {
        law::Judgment judgment = aMixedSentence();
        auto &prison = std::get<law::Imprisonment>(judgment.penalties[0].detail);
        prison.suspended->obligations = {u"Obligation de soins"_s, u"travailler"_s};

        const QString text = readOf(judgment);

        QVERIFY2(text.contains(u"À respecter : Obligation de soins"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Obligation : travailler"_s), qPrintable(text));
    }

    void tellsWhenABanBegins()
    {
        law::Judgment judgment = aMixedSentence();
        QVERIFY(readOf(judgment).contains(
            u"(plus de recours possible). Pas avant le samedi 27 avril 2024."_s));

        judgment.penalties[3].provisionalExecution = true;

        QVERIFY(readOf(judgment).contains(u"tout de suite, même si vous faites un recours"_s));
    }

    // CP 131-32
    void tellsThatABanOnResidingOutlastsPrison()
    {
        QVERIFY(readOf(bannedFromResiding(false))
                    .contains(u"Elle commence avec la prison. Elle continue après"_s));
        QVERIFY(readOf(bannedFromResiding(true))
                    .contains(u"Elle commence tout de suite, même si vous faites un recours. "
                              "Elle continue après votre sortie de prison"_s));
    }

    // CP 131-30
    void tellsThatABanOnStayingWaitsForTheRelease()
    {
        QVERIFY(readOf(bannedFromResiding(false, law::BanSubject::Territory))
                    .contains(u"Elle commence à votre sortie de prison"_s));
        QVERIFY(readOf(bannedFromResiding(true, law::BanSubject::Territory))
                    .contains(u"Elle s'arrête pendant la prison"_s));
    }

    void tellsWhenTheLicenceIsSuspended()
    {
        law::Judgment judgment =
            withPenalty(law::Licence{law::LicenceMeasure::Suspension, length(u"P6M")}, true);

        QVERIFY(readOf(judgment).contains(u"Elle commence tout de suite"_s));
    }

    // At the appointment for the work, or where there is none among what was decided.
    void tellsWhatHappensWithoutTheWork()
    {
        const auto refusal = u"Si vous ne faites pas ce travail, le juge peut ordonner"_s;
        for (const law::Judgment &judgment :
             {withPenalty(service()), reinforcedWithService(), serviceOfAnAbsentPerson()})
            QCOMPARE(readOf(judgment).count(refusal + u" : trois mois d'emprisonnement"_s), 1);
        const QString open = readOf(withPenalty(serviceWithoutFallback()));
        QVERIFY(open.contains(refusal + u" la prison ou une amende. Le jugement dit le maximum"_s));
        QVERIFY(!open.contains(u"____"_s));
    }

    // BEX-28: nobody summons, the prosecutor has it served.
    void tellsWhatFollowsPrisonAboveAYear()
    {
        const QString text = readOf(withPenalty(firm(u"P15M", law::FirmMode::None)));

        QVERIFY2(text.contains(u"Vous n'avez pas de rendez-vous pour la prison. Le procureur fera "
                               "faire cette peine plus tard. Pas avant le samedi 27 avril 2024."_s),
                 qPrintable(text));
        QVERIFY(!readOf(withPenalty(firm(u"P6M"))).contains(u"pas de rendez-vous"_s));
    }

    void tellsWhereAHomeDetentionIs()
    {
        const auto home = [](std::optional<bool> fixed) {
            return readOf(withPenalty(law::HomeDetention{length(u"P5M"), fixed}, false));
        };
        QVERIFY(home(true).contains(u"Le jugement dit le lieu et les heures"_s));
        QVERIFY(home(false).contains(u"Le juge (JAP) dira le lieu et les heures"_s));
        QVERIFY(readOf(homeWithNote()).contains(u"précise : chez sa sœur, de 19 h à 7 h"_s));
    }

    void tellsWhomToCallUnderTheAppointments()
    {
        const QString text = read(memoOf(usualCase()));
        const qsizetype call =
            text.indexOf(u"Vous ne pouvez pas venir ? Appelez : 01 00 00 00 01"_s);

        QVERIFY(call > text.lastIndexOf(u"(SPIP)"_s));
        QVERIFY(call < text.indexOf(u"Payer"_s));
        QVERIFY(text.contains(u"Où : Tribunal judiciaire de Bobigny, 173 avenue "
                              "Paul-Vaillant-Couturier, 93000 Bobigny, 01 00 00 00 01"_s));
    }

    void putsTheLastDaysIntoTheCalendar()
    {
        PaperCase each = mixedCase();
        each.judgment.person.language = u"en"_s;
        each.profile.accountant = {};
        const QByteArray calendar = memoOf(each).agenda;

        QVERIFY(calendar.contains("SUMMARY:Last day to appeal"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20240426"));
        QVERIFY(calendar.contains("SUMMARY:Last day to finish the course"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20241027"));
        QVERIFY2(!calendar.contains("____"), calendar.constData());
    }

    void tellsThatTheReducedSumIsNotSure()
    {
        const QString text = readOf(withVictimSupportSurcharge());

        QVERIFY(text.contains(u"981,60 € ou 1 001,60 €"_s));
        QVERIFY(text.contains(u"n'est pas encore sûre"_s));
    }

    void tellsThatNothingIsLeftToPay()
    {
        const QString text = readOf(withDeposit(900));

        QVERIFY(text.contains(u"Vous n'avez rien à payer"_s));
        QVERIFY(!text.contains(u"en plusieurs fois"_s));
        QVERIFY(!text.contains(u"Après ce jour"_s));
    }

    void tellsTheLastDayToContest()
    {
        QVERIFY(read(memoOf(usualCase())).contains(u"appel jusqu'au vendredi 26 avril 2024"_s));
        QVERIFY(readOf(withAnAppeal()).contains(u"Un recours est déjà fait"_s));
        QVERIFY(
            readOf(dayFinesOfAnAbsentPerson()).contains(u"quand la décision vous sera remise"_s));
    }

    void tellsThatAQuestionIsOpen()
    {
        law::Judgment judgment = withPenalty(firm(u"P6M"));
        QVERIFY(!readOf(judgment).contains(u"Une question reste ouverte"_s));

        judgment.revocations.reset();

        QVERIFY(readOf(judgment).contains(u"Une question reste ouverte"_s));
    }

    void leavesADayThatIsNotGivenToTheHand()
    {
        PaperCase each = usualCase();
        each.appointments.clear();

        const auto memo = memoOf(each);

        QVERIFY(!memo.complete);
        QVERIFY(read(memo).contains(u"Le ________________ à ________________"_s));
        QVERIFY(!memo.agenda.contains("jap"));
    }

    void meetsAServiceOnceForAllItsSteps()
    {
        const QString text = read(memoOf(mixedCase()));

        QCOMPARE(text.count(u"insertion et de probation (SPIP)"_s), 1);
    }

    void callsTheParentsOfAMinor()
    {
        QVERIFY(readOf(ofAMinor()).contains(u"Venez avec vos parents"_s));
    }

    // The pictures stand in the build folder, for whoever wants to look.
    void drawsTheUsualSheet()
    {
        const QDir folder(qEnvironmentVariable("BEX_BINARY_DIR") + u"/pictures/papers"_s);
        QVERIFY(QDir().mkpath(folder.path()));
        const papers::Pages pages(memoOf(usualCase(), Languages::FrenchAndEnglish));
        for (int page = 0; page < pages.count(); ++page) {
            const QString file = u"MEMO-usual.%1.png"_s.arg(page + 1);
            QVERIFY(pages.image(page, 110).save(folder.filePath(file)));
        }
    }

    void fitsOnOnePageAsARule()
    {
        QCOMPARE(papers::Pages(memoOf(usualCase())).count(), 1);
        QCOMPARE(papers::Pages(memoOf(usualCase(), Languages::FrenchAndEnglish)).count(), 2);
    }

    // Twelve obligations of the greatest length take a page of their own: none is left out. The
    // other language says of each that the words are the court's.
    void fitsOnTwoSheetsAtTheLongest()
    {
        QVERIFY(papers::Pages(memoOf(longestCase())).count() <= 3);
        QVERIFY(papers::Pages(memoOf(longestCase(), Languages::FrenchAndEnglish)).count() <= 7);
    }

    void fitsOnOneSheetWithSixPenalties()
    {
        const PaperCase six = routed({}, withSixPenalties());

        QVERIFY(papers::Pages(memoOf(six)).count() <= 2);
        QVERIFY(papers::Pages(memoOf(six, Languages::FrenchAndEnglish)).count() <= 4);
    }

    void setsNothingBelowFourteenPoints()
    {
        papers::Setting setting{false, 0.9, {}};
        setting.large = true;
        for (int role = 0; role <= static_cast<int>(papers::BrickRole::Code); ++role) {
            const auto look = papers::lookOf(static_cast<papers::BrickRole>(role), setting);
            QVERIFY(look.letters.size >= 14);
            QVERIFY(look.letters.strongSize >= 14);
        }
    }

    void tellsTheTreasuryThatTheStatementIsVoid()
    {
        const auto set = routed({}, withAnAppeal()).set(Languages::FrenchAndEnglish);
        const auto &notice = paperOf(set, PaperKind::Ann);
        const QString text = read(notice);

        QVERIFY(text.contains(u"est annulé (article R. 55-6"_s));
        QVERIFY(text.contains(u"Appel enregistré le jeudi 18 avril 2024"_s));
        QVERIFY(text.contains(u"relevé annulé 427,00 €"_s));
        QVERIFY(text.contains(u"au plus tard le vendredi 19 avril 2024"_s)); // L-19, C-7
        QVERIFY(notice.copies == law::EnumSet<law::Copy>({law::Copy::D, law::Copy::T}));
        QVERIFY(!holds(mixedCase().set(Languages::French), PaperKind::Ann));
    }

    // L-31 from the earliest final day: 27 April and fifteen days.
    void tellsTheCriminalRecordByWhen()
    {
        const auto set = usualCase().set(Languages::FrenchAndEnglish);
        const auto &sheet = paperOf(set, PaperKind::Cjn);

        QVERIFY(read(sheet).contains(u"au plus tard le samedi 11 mai 2024"_s));
        QVERIFY(sheet.copies == law::EnumSet<law::Copy>({law::Copy::D, law::Copy::CJN}));
        QVERIFY(sheet.frame.footer.contains(u"BEX-135"_s));
        QVERIFY(read(paperOf(routed({}, withAnAppeal()).set(Languages::French), PaperKind::Cjn))
                    .contains(u"le jour où la décision est définitive"_s));
    }

    // BEX-135: fifteen days from service, for a decision by default and where 498-1 applies.
    void tellsTheCriminalRecordFromServiceOn_data()
    {
        QTest::addColumn<law::Nature>("nature");
        QTest::addColumn<law::ServiceMode>("mode");
        QTest::addColumn<QString>("limit");

        QTest::newRow("default") << law::Nature::Defaut << law::ServiceMode::Home
                                 << u"au plus tard le jeudi 16 mai 2024"_s;
        QTest::newRow("498-1") << law::Nature::ContradictoireASignifier << law::ServiceMode::Home
                               << u"au plus tard le jeudi 16 mai 2024"_s;
        // Served in person, the appeal ends on 13 May (the 11th is a Saturday) and the decision
        // is final on the 14th.
        QTest::newRow("in person")
            << law::Nature::ContradictoireASignifier << law::ServiceMode::Person
            << u"au plus tard le mardi 28 mai 2024"_s;
    }

    void tellsTheCriminalRecordFromServiceOn()
    {
        QFETCH(const law::Nature, nature);
        QFETCH(const law::ServiceMode, mode);
        QFETCH(const QString, limit);
        law::Judgment judgment = aJudgmentWith(firm(u"P6M"));
        judgment.nature = nature;
        judgment.presence = law::Presence::Absent;
        judgment.served = law::Service{QDate(2024, 5, 1), mode};
        const auto record = [&] {
            const auto set = routed({}, judgment).set(Languages::French);
            return read(paperOf(set, PaperKind::Cjn));
        };

        QVERIFY2(record().contains(limit), qPrintable(record()));
        judgment.served.reset();
        if (nature == law::Nature::Defaut)
            QVERIFY2(record().contains(u"suivant la signification"_s), qPrintable(record()));
    }

    void tellsTheCriminalRecordHowPenaltiesAreExecuted()
    {
        law::Judgment judgment = aJudgmentWith(firm(u"P6M", law::FirmMode::Summons474));
        judgment.offences = {{u"7151"_s, u"Vol"_s, {}, {}, {}, {}}};
        judgment.penalties.front().provisionalExecution = true;
        judgment.penalties.push_back({fineOf(300), {}, {}, {}, true, {}});
        const auto record = [&] {
            const auto set = routed({}, judgment).set(Languages::French);
            return read(paperOf(set, PaperKind::Cjn));
        };

        const QString text = record();
        QVERIFY2(text.contains(u"Textes qui définissent et répriment (Vol) : ____"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"(6 mois d'emprisonnement) : exécution provisoire"_s));
        QVERIFY(text.contains(u"(6 mois d'emprisonnement) : La juridiction ordonne"_s));
        QVERIFY(text.contains(u"Confusion : Amende de 300,00 €"_s));
        judgment.penalties = {{fineOf(300), {}, {}, {}, {}, {}}};
        QVERIFY(record().contains(u"Décisions sur l'exécution : ____"_s));
        QVERIFY(record().contains(u"Confusion de peines : ____"_s));
    }

    void voidsAStatementForARemedyAgainstThePenalPartAlone()
    {
        law::Judgment judgment = withAnAppeal();
        judgment.appeals.push_back({QDate(2024, 4, 19),
                                    law::RemedyUser::CivilParty,
                                    law::RemedyScope::Civil,
                                    law::RemedyLodged::Appeal});

        const QString text =
            read(paperOf(routed({}, judgment).set(Languages::French), PaperKind::Ann));

        QVERIFY(text.contains(u"Appel enregistré le jeudi 18 avril 2024"_s));
        QVERIFY(!text.contains(u"vendredi 19 avril 2024"_s) ||
                text.count(u"Appel enregistré"_s) == 1);
        QCOMPARE(text.count(u"Appel enregistré"_s), 1);
    }

    void bringsWhatEachStepOfOneAppointmentAsksFor()
    {
        law::Judgment judgment = aJudgment();
        const law::Suspension probation{law::SuspensionKind::SursisProbatoire,
                                        length(u"P6M"),
                                        length(u"P24M"),
                                        {u"Obligation de soins"_s}};
        const law::Imprisonment prison{length(u"P6M"), probation, {}, {}, {}, {}};
        const law::CommunityService work{105, length(u"P18M"), law::Consent::Given, {}};
        judgment.penalties = {{prison, {}, {}, {}, {}, {}}, {work, {}, {}, {}, {}, {}}};
        const QString text = readOf(judgment);

        QCOMPARE(text.count(u"À apporter : convocation, pièce d'identité, "_s), 1);
        QVERIFY2(text.contains(u"papiers (logement, travail, soins)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"carte Vitale"_s), qPrintable(text));
        judgment.penalties.push_back(
            {law::HomeDetention{length(u"P4M"), true}, false, {}, {}, {}, {}});
        const QString home = readOf(judgment);
        QVERIFY2(home.contains(u"pose le bracelet"_s), qPrintable(home));
        QVERIFY(home.contains(u"carte Vitale"_s) && home.contains(u"qui vous loge"_s));
    }

    // Nobody knows whether two days that are not given are one.
    void tellsTwoDaysThatAreNotGivenApart()
    {
        PaperCase each = replacingCase();
        each.appointments.clear();

        const QString text = read(memoOf(each));

        QVERIFY2(text.count(u"Le ________________ à"_s) >= 2, qPrintable(text));
    }

    void tellsTheCriminalRecordNothingBeforeThePenalty()
    {
        law::Judgment judgment = exempted();
        QVERIFY(holds(routed({}, judgment).set(Languages::French), PaperKind::Cjn));

        judgment.outcome = law::Outcome::Adjournment;

        QVERIFY(!holds(routed({}, judgment).set(Languages::French), PaperKind::Cjn));
    }
};

BEX_TEST(tst_Memo);
#include "tst_Memo.moc"
