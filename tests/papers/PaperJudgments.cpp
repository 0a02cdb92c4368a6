// SPDX-License-Identifier: EUPL-1.2
#include "tests/papers/PaperJudgments.h"

#include "tests/support/Judgments.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

Penalty penalty(PenaltyDetail detail)
{
    return Penalty{std::move(detail), {}, {}, {}, {}, {}};
}

Imprisonment mixed()
{
    return Imprisonment{length(u"P18M"),
                        Suspension{SuspensionKind::SursisProbatoire,
                                   length(u"P12M"),
                                   length(u"P24M"),
                                   {u"suivre des soins"_s,
                                    u"réparer les dommages causés à la victime"_s,
                                    u"exercer une activité professionnelle"_s}},
                        length(u"P6M"),
                        FirmMode::Summons474,
                        {},
                        {}};
}

} // namespace

Judgment aKnownPerson()
{
    Judgment judgment = aJudgment();
    judgment.parquetNumber = u"24107000123"_s;
    judgment.minuteNumber = u"1234/2024"_s;
    judgment.person.usageName = u"Durand-Martin"_s;
    judgment.person.sex = Sex::Female;
    judgment.person.birthPlace = u"Lille"_s;
    judgment.person.birthCountry = u"Belgique"_s;
    judgment.person.nationality = u"française"_s;
    judgment.person.address = u"3 rue des Essais, 93000 Bobigny"_s;
    judgment.person.phone = u"06 12 34 56 78"_s;
    judgment.person.interpreter = u"Ilse Brandt"_s;
    judgment.person.lawyer = Lawyer{u"Me Léa Roche"_s, u"barreau de Paris"_s, true};
    judgment.offences = {Offence{u"7151"_s,
                                 u"Vol aggravé par deux circonstances"_s,
                                 QDate(2024, 1, 3),
                                 u"Aubervilliers"_s,
                                 true,
                                 false}};
    return judgment;
}

Judgment aMixedSentence()
{
    Judgment judgment = aKnownPerson();
    judgment.penalties = {
        penalty(mixed()),
        penalty(fineOf(300)),
        penalty(Course{CourseKind::Citizenship}),
        penalty(Ban{u"interdiction de détenir ou de porter une arme soumise à autorisation"_s,
                    length(u"P5Y"),
                    BanSubject::Weapons})};
    judgment.penalties[2].complementary = true;
    judgment.revocations = {{length(u"P2M"),
                             SuspensionRevoked::SursisSimple,
                             RevokedBy::TrialCourt,
                             u"TJ de Lille, 1er mars 2022"_s}};
    judgment.detention = {{DetentionKind::Pretrial, 40, {}, {}}};
    return judgment;
}

Imprisonment deferred(std::optional<QDate> date)
{
    Imprisonment prison = firm(u"P9M", FirmMode::DeferredCommittal);
    prison.deferredCommittal = DeferredCommittal{
        date, date ? std::optional(u"maison d'arrêt de Villepinte"_s) : std::nullopt};
    return prison;
}

Judgment withPenalty(PenaltyDetail detail, std::optional<bool> provisional)
{
    Judgment judgment = aKnownPerson();
    judgment.penalties = {penalty(std::move(detail))};
    judgment.penalties[0].provisionalExecution = provisional;
    return judgment;
}

CommunityService service()
{
    return CommunityService{105, length(u"P17M"), Consent::Given, u"trois mois d'emprisonnement"_s};
}

Imprisonment reinforced()
{
    Imprisonment prison{length(u"P10M"), {}, {}, {}, {}, {}};
    prison.suspended = Suspension{SuspensionKind::SursisProbatoireRenforce,
                                  length(u"P10M"),
                                  length(u"P30M"),
                                  {u"établir sa résidence en un lieu déterminé"_s}};
    return prison;
}

Imprisonment reinforcedInPart()
{
    Imprisonment prison = mixed();
    prison.suspended->kind = SuspensionKind::SursisProbatoireRenforce;
    return prison;
}

Judgment serviceOfAnAbsentPerson()
{
    CommunityService work = service();
    work.consent = Consent::None;
    Judgment judgment = withPenalty(work);
    judgment.nature = Nature::ContradictoireASignifier;
    judgment.presence = Presence::Absent;
    judgment.citedInPerson = true;
    return judgment;
}

Imprisonment adjusted()
{
    Imprisonment prison = firm(u"P8M", FirmMode::Adjustment);
    prison.adjustment = Adjustment{AdjustmentRegime::SemiLiberte, false};
    return prison;
}

Judgment livingInLyon()
{
    Judgment judgment = aMixedSentence();
    judgment.person.residence = Residence{ResidenceKind::Fixed, u"Lyon"_s, {}, {}};
    judgment.person.address = u"8 quai des Tests, 69002 Lyon"_s;
    return judgment;
}

Judgment serviceOfAnAbsentPersonInLyon()
{
    Judgment judgment = serviceOfAnAbsentPerson();
    judgment.person.residence = livingInLyon().person.residence;
    return judgment;
}

Judgment withoutSupportOffice()
{
    Judgment judgment = aMixedSentence();
    judgment.court.victimSupportOffice = false;
    judgment.civilParties = {CivilParty{u"Dominique Petit"_s, true, true, Money::ofEuros(800), {}},
                             CivilParty{u"Claude Legrand"_s, true, true, Money::ofEuros(950), {}}};
    return judgment;
}

Judgment leftBeforeTheCounter()
{
    Judgment judgment = aMixedSentence();
    judgment.presence = Presence::Left;
    return judgment;
}

Judgment ofAMinor()
{
    Judgment judgment = withPenalty(firm(u"P6M"));
    judgment.court.kind = CourtKind::ChildrensCourt;
    judgment.person.birthDate = BirthDate{2007, QDate(2007, 5, 12)};
    judgment.person.minorAtFacts = true;
    return judgment;
}

Judgment withVictimSupportSurcharge()
{
    Fine fine = fineOf(1000);
    fine.surcharges = {{SurchargeKind::VictimSupport, Money::ofEuros(100)}};
    return withPenalty(fine);
}

Judgment fineOfAnAbsentPerson()
{
    Judgment judgment = withPenalty(fineOf(500));
    judgment.nature = Nature::ContradictoireASignifier;
    judgment.presence = Presence::Absent;
    judgment.citedInPerson = true;
    judgment.served = Service{QDate(2024, 7, 1), ServiceMode::Person};
    return judgment;
}

Judgment withDeposit(int euros)
{
    Fine fine = fineOf(600);
    fine.deposit = Money::ofEuros(euros);
    return withPenalty(fine);
}

Judgment withDayFines()
{
    Judgment judgment = withPenalty(deferred({}), false);
    judgment.pronouncedOn = QDate(2025, 2, 17);
    judgment.penalties.push_back(penalty(DayFine{60, Money::ofEuros(10)}));
    judgment.civilParties = {
        CivilParty{u"Dominique Petit"_s, true, false, Money::ofEuros(801), {}}};
    return judgment;
}

Judgment dayFinesOfAnAbsentPerson()
{
    Judgment judgment = withPenalty(DayFine{40, Money::ofEuros(10)});
    judgment.nature = Nature::ContradictoireASignifier;
    judgment.presence = Presence::Absent;
    judgment.citedInPerson = true;
    return judgment;
}

Judgment inLaReunion()
{
    Judgment judgment = aMixedSentence();
    judgment.court.region = Region::Reunion;
    return judgment;
}

Judgment speakingTurkish()
{
    Judgment judgment = livingInLyon();
    judgment.person.language = u"tr"_s;
    return judgment;
}

Judgment withTwoCourses()
{
    Judgment judgment = withPenalty(Course{CourseKind::Citizenship});
    judgment.penalties.push_back(penalty(Course{CourseKind::RoadSafety}));
    return judgment;
}

Judgment withSixPenalties()
{
    Judgment judgment = aMixedSentence();
    judgment.penalties.push_back(penalty(service()));
    judgment.penalties.push_back(penalty(
        Ban{u"interdiction d'entrer en relation, de quelque façon que ce soit, avec Mme Dominique "
            "Petit-Lenormand, victime de l'infraction, et avec ses deux enfants mineurs"_s,
            length(u"P3Y"),
            BanSubject::Contact}));
    judgment.civilParties = {
        CivilParty{u"Dominique Petit"_s, true, true, Money::ofCents(123456), {}}};
    return judgment;
}

void lengthen(Judgment &judgment)
{
    const std::vector<QString> duties(
        12,
        u"s'abstenir de paraître en tout lieu ou toute zone spécialement désignés, et notamment "
        "au domicile de la victime et aux abords de l'école de ses enfants"_s);
    Person &person = judgment.person;
    person.familyName = u"de La Rochefoucauld-Montmorency-Bouteville"_s;
    person.usageName = u"de La Rochefoucauld-Hohenzollern-Sigmaringen"_s;
    person.firstNames = u"Marie-Antoinette Josèphe Théophile Wilhelmine"_s;
    person.address = u"chez Mme Dominique Petit-Lenormand, résidence des Quatre-Vents, bâtiment "
                     "C, appartement 1207, 173 bis avenue du Président-Wilson, 93000 Bobigny"_s;
    for (Penalty &each : judgment.penalties) {
        auto *prison = std::get_if<Imprisonment>(&each.detail);
        if (prison != nullptr && prison->suspended && !prison->suspended->obligations.empty())
            prison->suspended->obligations = duties;
    }
    for (CivilParty &party : judgment.civilParties)
        party.name = u"Dominique Petit-Lenormand de Saint-Germain-en-Laye"_s;
}

Judgment withAnAppeal()
{
    Judgment judgment = withPenalty(fineOf(300));
    judgment.appeals = {
        Appeal{QDate(2024, 4, 18), RemedyUser::Person, RemedyScope::Penal, RemedyLodged::Appeal}};
    return judgment;
}

Judgment servedAtHome()
{
    Judgment judgment = withPenalty(firm(u"P6M"));
    judgment.nature = Nature::Defaut;
    judgment.presence = Presence::Absent;
    judgment.citedInPerson = true;
    judgment.served = Service{QDate(2024, 7, 1), ServiceMode::Home};
    return judgment;
}

Judgment exempted()
{
    Judgment judgment = aKnownPerson();
    judgment.outcome = Outcome::Exemption;
    return judgment;
}

Judgment reinforcedWithService()
{
    Judgment judgment = withPenalty(reinforced(), false);
    judgment.penalties.push_back(penalty(service()));
    return judgment;
}

Judgment prisonHomeAndService(bool fixed)
{
    Judgment judgment = withPenalty(firm(u"P6M"));
    judgment.penalties.push_back(penalty(HomeDetention{length(u"P4M"), fixed}));
    judgment.penalties.back().provisionalExecution = false;
    judgment.penalties.push_back(penalty(service()));
    return judgment;
}

Judgment bannedFromResiding(std::optional<bool> provisional, BanSubject subject)
{
    Judgment judgment = withPenalty(firm(u"P6M"));
    judgment.penalties.push_back(penalty(
        Ban{u"interdiction de séjour dans le département de l'Eure"_s, length(u"P3Y"), subject}));
    judgment.penalties.back().provisionalExecution = provisional;
    return judgment;
}

Judgment payableUntilASunday()
{
    Judgment judgment = withPenalty(fineOf(300));
    judgment.pronouncedOn = QDate(2024, 5, 16);
    return judgment;
}

Judgment homeWithNote()
{
    Judgment judgment = withPenalty(HomeDetention{length(u"P5M"), true}, true);
    judgment.penalties[0].note = u"chez sa sœur, de 19 h à 7 h"_s;
    return judgment;
}

CommunityService serviceWithoutFallback()
{
    CommunityService work = service();
    work.fallback.reset();
    return work;
}

std::vector<Penalty> everyPenalty()
{
    Imprisonment whole{length(u"P3M"), {}, {}, {}, {}, {}};
    whole.suspended = Suspension{SuspensionKind::SursisTig, {}, {}, {}};
    Fine fine{Money::ofEuros(1234),
              Money::ofEuros(111),
              {{SurchargeKind::UninsuredDriving, Money::ofEuros(221)},
               {SurchargeKind::Hunting, Money::ofEuros(222)},
               {SurchargeKind::VictimSupport, Money::ofEuros(223)}},
              Money::ofEuros(331),
              u"trois fractions de 77 euros"_s};
    std::vector<Penalty> penalties = {
        penalty(mixed()),
        penalty(whole),
        penalty(adjusted()),
        penalty(deferred(QDate(2024, 7, 1))),
        penalty(HomeDetention{length(u"P5M"), true}),
        penalty(service()),
        penalty(fine),
        penalty(DayFine{60, Money::ofEuros(10)}),
        penalty(Course{CourseKind::Drugs}),
        penalty(PenalConstraint{
            length(u"P11M"), {u"rencontrer le service chaque mois"_s, u"obligation de soins"_s}}),
        penalty(Reparation{u"remise en état du mur"_s, Money::ofEuros(441), length(u"P4M")}),
        penalty(Licence{LicenceMeasure::Suspension, length(u"P7M")}),
        penalty(Ban{u"interdiction d'entrer en relation avec M. Petit"_s,
                    length(u"P3Y"),
                    BanSubject::Contact}),
        penalty(TextPenalty{TextPenaltyKind::Confiscation, u"confiscation du scellé 12"_s, {}}),
        penalty(TextPenalty{
            TextPenaltyKind::Registration, u"inscription au FIJAIS"_s, length(u"P20Y")})};
    penalties[0].note = u"avec mention au casier ; voir le délibéré"_s;
    penalties[0].parts = u"deux périodes de trente jours"_s;
    penalties[1].absorbed = true;
    penalties[3].provisionalExecution = true;
    return penalties;
}

} // namespace bex::test
