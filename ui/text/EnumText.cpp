// SPDX-License-Identifier: EUPL-1.2
// One switch an enumeration: long because the contract is, and so that the
// compiler names the value that was forgotten.
#include "ui/text/EnumText.h"

#include "models/desk/text/EventText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

struct KindLabel {
    QLatin1StringView word;
    const char *label;
};

constexpr KindLabel kinds[]{
    //: Kind of penalty, FR: emprisonnement
    {"imprisonment"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Imprisonment")},
    //: Kind of penalty, as a penalty, FR: DDSE
    {"home_detention"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Home detention")},
    //: Kind of penalty, FR: travail d'intérêt général
    {"community_service"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Community service")},
    //: Kind of penalty, FR: amende
    {"fine"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Fine")},
    //: Kind of penalty, FR: jours-amende
    {"day_fine"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Day-fine")},
    //: Kind of penalty, FR: stage
    {"course"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Awareness course")},
    //: Kind of penalty, FR: contrainte pénale
    {"penal_constraint"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Penal constraint")},
    //: Kind of penalty, FR: sanction-réparation
    {"reparation"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Reparation penalty")},
    //: Kind of penalty, FR: permis de conduire
    {"licence"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Driving licence")},
    //: Kind of penalty, FR: interdiction
    {"ban"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Ban")},
    //: Kind of penalty, FR: confiscation
    {"confiscation"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Confiscation")},
    //: Kind of penalty, FR: suivi socio-judiciaire
    {"socio_judicial_supervision"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EnumText", "Socio-judicial supervision")},
    //: Kind of penalty, FR: inscription au FIJAIS, au FIJAIT
    {"registration"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Registration in a file")},
    //: Kind of penalty, in the court's own words
    {"other"_L1, QT_TRANSLATE_NOOP("bex::ui::EnumText", "Other penalty")},
};

} // namespace

QString EnumText::label(law::CourtKind value)
{
    switch (value) {
    case law::CourtKind::CorrectionalCourt:
        //: CourtKind: FR: tribunal correctionnel
        return tr("Correctional court");
    case law::CourtKind::PoliceCourt:
        //: CourtKind: FR: tribunal de police
        return tr("Police court");
    case law::CourtKind::CourtOfAppeal:
        //: CourtKind: FR: cour d'appel
        return tr("Court of appeal");
    case law::CourtKind::AssizeCourt:
        //: CourtKind: FR: cour d'assises
        return tr("Assize court");
    case law::CourtKind::ChildrensCourt:
        //: CourtKind: FR: tribunal pour enfants
        return tr("Children's court");
    case law::CourtKind::ChildrensJudge:
        //: CourtKind: FR: juge des enfants
        return tr("Children's judge");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Region value)
{
    switch (value) {
    case law::Region::Metropole:
        //: Region: where public holidays are those of metropolitan France
        return tr("Mainland France", "Region");
    case law::Region::AlsaceMoselle:
        //: Region: region with its own public holidays
        return tr("Alsace-Moselle", "Region");
    case law::Region::Guadeloupe:
        //: Region: region with its own public holidays
        return tr("Guadeloupe", "Region");
    case law::Region::Martinique:
        //: Region: region with its own public holidays
        return tr("Martinique", "Region");
    case law::Region::Guyane:
        //: Region: FR: Guyane
        return tr("French Guiana", "Region");
    case law::Region::Reunion:
        //: Region: FR: La Réunion
        return tr("Réunion", "Region");
    case law::Region::Mayotte:
        //: Region: region with its own public holidays
        return tr("Mayotte", "Region");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::JapOrder value)
{
    switch (value) {
    case law::JapOrder::JapThenSpip:
        //: JapOrder: order of the two summonses, CPP D. 48-2-1
        return tr("JAP, then SPIP");
    case law::JapOrder::SpipThenJap:
        //: JapOrder: order of the two summonses, CPP D. 48-2-1
        return tr("SPIP, then JAP");
    case law::JapOrder::JapOnly:
        //: JapOrder: one summons alone, CPP D. 48-2-1
        return tr("JAP only");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Procedure value)
{
    switch (value) {
    case law::Procedure::Ordinary:
        //: Procedure: procedure, FR: ordinaire
        return tr("Ordinary");
    case law::Procedure::ComparutionImmediate:
        //: Procedure: FR: comparution immédiate
        return tr("Immediate appearance");
    case law::Procedure::ComparutionDifferee:
        //: Procedure: FR: comparution à délai différé
        return tr("Deferred appearance");
    case law::Procedure::Crpc:
        //: Procedure: FR: comparution sur reconnaissance préalable de culpabilité
        return tr("Plea bargaining (CRPC)");
    case law::Procedure::OrdonnancePenale:
        //: Procedure: FR: ordonnance pénale
        return tr("Penal order");
    case law::Procedure::Instruction:
        //: Procedure: FR: information judiciaire
        return tr("After investigation");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Nature value)
{
    switch (value) {
    case law::Nature::Contradictoire:
        //: Nature: nature of the decision, FR: contradictoire
        return tr("Adversarial");
    case law::Nature::ContradictoireASignifier:
        //: Nature: FR: contradictoire à signifier
        return tr("Deemed adversarial, to be served");
    case law::Nature::Defaut:
        //: Nature: FR: par défaut
        return tr("By default");
    case law::Nature::IteratifDefaut:
        //: Nature: FR: itératif défaut
        return tr("Repeated default");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Presence value)
{
    switch (value) {
    case law::Presence::Present:
        //: Presence: the person, at the pronouncement
        return tr("Present");
    case law::Presence::DebatesOnly:
        //: Presence: heard, but away when the decision was given
        return tr("At the debates only");
    case law::Presence::Represented:
        //: Presence: with a mandate, CPP 411
        return tr("Represented by a lawyer");
    case law::Presence::Absent:
        //: Presence: the person, FR: absent
        return tr("Absent");
    case law::Presence::Left:
        //: Presence: the person left after the pronouncement
        return tr("Present, did not come to the counter");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::ServiceMode value)
{
    switch (value) {
    case law::ServiceMode::Person:
        //: ServiceMode: service of the judgment, FR: à personne
        return tr("In person");
    case law::ServiceMode::Home:
        //: ServiceMode: service of the judgment, FR: à domicile
        return tr("At home");
    case law::ServiceMode::Office:
        //: ServiceMode: service of the judgment, FR: à étude
        return tr("At the office");
    case law::ServiceMode::Prosecutor:
        //: ServiceMode: service of the judgment, FR: à parquet
        return tr("At the prosecutor's office");
    case law::ServiceMode::Notification:
        //: ServiceMode: FR: notification, as opposed to service
        return tr("Notification");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Notice707 value)
{
    switch (value) {
    case law::Notice707::President:
        //: Notice707: who gave the notice of the 20 % reduction, CPP 707-3
        return tr("By the president");
    case law::Notice707::Clerk:
        //: Notice707: who gave the notice of the 20 % reduction, CPP 707-3
        return tr("By the court clerk");
    case law::Notice707::None:
        //: Notice707: nobody gave the notice of the 20 % reduction, CPP 707-3
        return tr("Not given", "Notice707");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Outcome value)
{
    switch (value) {
    case law::Outcome::Conviction:
        //: Outcome: FR: condamnation
        return tr("Conviction");
    case law::Outcome::Acquittal:
        //: Outcome: FR: relaxe
        return tr("Acquittal");
    case law::Outcome::Adjournment:
        //: Outcome: FR: ajournement du prononcé
        return tr("Adjournment of sentence");
    case law::Outcome::Exemption:
        //: Outcome: FR: dispense de peine
        return tr("Exemption from penalty");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::PersonKind value)
{
    switch (value) {
    case law::PersonKind::Natural:
        //: PersonKind: FR: personne physique
        return tr("Natural person");
    case law::PersonKind::Legal:
        //: PersonKind: FR: personne morale
        return tr("Legal person");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Sex value)
{
    switch (value) {
    case law::Sex::Female:
        //: Sex: sex of the person
        return tr("Female");
    case law::Sex::Male:
        //: Sex: sex of the person
        return tr("Male");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Custody value)
{
    switch (value) {
    case law::Custody::Free:
        //: Custody: the person, FR: libre
        return tr("Free");
    case law::Custody::ThisCase:
        //: Custody: FR: détenu pour cette cause
        return tr("Detained in this case");
    case law::Custody::OtherCase:
        //: Custody: FR: détenu pour autre cause
        return tr("Detained in another case");
    case law::Custody::Adjusted:
        //: Custody: semi-liberty, outside placement or home detention in progress
        return tr("Serving an adjusted sentence");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Protection value)
{
    switch (value) {
    case law::Protection::None:
        //: Protection: no measure of legal protection
        return tr("None");
    case law::Protection::Tutelle:
        //: Protection: FR: tutelle
        return tr("Guardianship");
    case law::Protection::Curatelle:
        //: Protection: FR: curatelle
        return tr("Curatorship");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::ResidenceKind value)
{
    switch (value) {
    case law::ResidenceKind::Fixed:
        //: ResidenceKind: FR: domicile fixe
        return tr("Fixed home");
    case law::ResidenceKind::None:
        //: ResidenceKind: FR: sans domicile
        return tr("No home");
    case law::ResidenceKind::Domiciliation:
        //: ResidenceKind: FR: domiciliation
        return tr("Address for service only");
    case law::ResidenceKind::Abroad:
        //: ResidenceKind: residence, FR: à l'étranger
        return tr("Abroad");
    case law::ResidenceKind::Unknown:
        //: ResidenceKind: residence, FR: inconnue
        return tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::ResidenceRegion value)
{
    switch (value) {
    case law::ResidenceRegion::Metropole:
        //: ResidenceRegion: where the residence lies
        return tr("Mainland France", "ResidenceRegion");
    case law::ResidenceRegion::AlsaceMoselle:
        //: ResidenceRegion: where the residence lies
        return tr("Alsace-Moselle", "ResidenceRegion");
    case law::ResidenceRegion::Guadeloupe:
        //: ResidenceRegion: where the residence lies
        return tr("Guadeloupe", "ResidenceRegion");
    case law::ResidenceRegion::Martinique:
        //: ResidenceRegion: where the residence lies
        return tr("Martinique", "ResidenceRegion");
    case law::ResidenceRegion::Guyane:
        //: ResidenceRegion: where the residence lies
        return tr("French Guiana", "ResidenceRegion");
    case law::ResidenceRegion::Reunion:
        //: ResidenceRegion: where the residence lies
        return tr("Réunion", "ResidenceRegion");
    case law::ResidenceRegion::Mayotte:
        //: ResidenceRegion: where the residence lies
        return tr("Mayotte", "ResidenceRegion");
    case law::ResidenceRegion::Foreign:
        //: ResidenceRegion: where the residence lies
        return tr("Another country");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::SuspensionKind value)
{
    switch (value) {
    case law::SuspensionKind::SursisSimple:
        //: SuspensionKind: FR: sursis simple
        return tr("Simple suspended sentence", "SuspensionKind");
    case law::SuspensionKind::SursisProbatoire:
        //: SuspensionKind: FR: sursis probatoire
        return tr("Probation", "SuspensionKind");
    case law::SuspensionKind::SursisProbatoireRenforce:
        //: SuspensionKind: FR: sursis probatoire avec suivi renforcé
        return tr("Reinforced probation");
    case law::SuspensionKind::Sme:
        //: SuspensionKind: FR: sursis avec mise à l'épreuve
        return tr("SME (until 23 March 2020)");
    case law::SuspensionKind::SursisTig:
        //: SuspensionKind: FR: sursis-TIG
        return tr("Suspended with community service (until 23 March 2020)");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::FirmMode value)
{
    switch (value) {
    case law::FirmMode::None:
        //: FirmMode: the court said nothing on how the firm part is carried out
        return tr("Nothing ordered");
    case law::FirmMode::Summons474:
        //: FirmMode: FR: convocation 474
        return tr("Summons (CPP 474)");
    case law::FirmMode::Adjustment:
        //: FirmMode: FR: aménagement ab initio
        return tr("Adjustment by the court");
    case law::FirmMode::DeferredCommittal:
        //: FirmMode: FR: mandat de dépôt à effet différé
        return tr("Deferred committal order");
    case law::FirmMode::Committal:
        //: FirmMode: FR: mandat de dépôt
        return tr("Committal order");
    case law::FirmMode::ArrestWarrant:
        //: FirmMode: FR: mandat d'arrêt
        return tr("Arrest warrant");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::AdjustmentRegime value)
{
    switch (value) {
    case law::AdjustmentRegime::Ddse:
        //: AdjustmentRegime: regime of an adjusted sentence, FR: DDSE
        return tr("Home detention (DDSE)");
    case law::AdjustmentRegime::SemiLiberte:
        //: AdjustmentRegime: FR: semi-liberté
        return tr("Semi-liberty");
    case law::AdjustmentRegime::PlacementExterieur:
        //: AdjustmentRegime: FR: placement à l'extérieur
        return tr("Outside placement");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::Consent value)
{
    switch (value) {
    case law::Consent::Given:
        //: Consent: consent to community service
        return tr("Given at the hearing");
    case law::Consent::Written:
        //: Consent: consent to community service
        return tr("Given in writing");
    case law::Consent::None:
        //: Consent: consent to community service
        return tr("Not given", "Consent");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::SurchargeKind value)
{
    switch (value) {
    case law::SurchargeKind::UninsuredDriving:
        //: SurchargeKind: surcharge of a fine, Code des assurances L. 211-27
        return tr("Uninsured driving");
    case law::SurchargeKind::Hunting:
        //: SurchargeKind: surcharge of a fine, Code des assurances L. 421-8
        return tr("Hunting");
    case law::SurchargeKind::VictimSupport:
        //: SurchargeKind: surcharge of a fine, CP 132-20
        return tr("Victim support");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::CourseKind value)
{
    switch (value) {
    case law::CourseKind::Citizenship:
        //: CourseKind: course, FR: stage de citoyenneté
        return tr("Citizenship");
    case law::CourseKind::RoadSafety:
        //: CourseKind: course, FR: sensibilisation à la sécurité routière
        return tr("Road safety");
    case law::CourseKind::Drugs:
        //: CourseKind: course, FR: dangers de l'usage de stupéfiants
        return tr("Dangers of drugs");
    case law::CourseKind::CoupleViolence:
        //: CourseKind: course, FR: violences au sein du couple et sexistes
        return tr("Violence in couples");
    case law::CourseKind::SexualActsPurchase:
        //: CourseKind: course, FR: lutte contre l'achat d'actes sexuels
        return tr("Purchase of sexual acts");
    case law::CourseKind::ParentalResponsibility:
        //: CourseKind: course, FR: responsabilité parentale
        return tr("Parental responsibility");
    case law::CourseKind::Sexism:
        //: CourseKind: course, FR: lutte contre le sexisme
        return tr("Sexism and equality");
    case law::CourseKind::AnimalAbuse:
        //: CourseKind: course, FR: lutte contre la maltraitance animale
        return tr("Animal abuse");
    case law::CourseKind::OnlineHate:
        //: CourseKind: course, FR: respect des personnes dans l'espace numérique
        return tr("Online hate");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::LicenceMeasure value)
{
    switch (value) {
    case law::LicenceMeasure::Suspension:
        //: LicenceMeasure: of the driving licence
        return tr("Suspension");
    case law::LicenceMeasure::Cancellation:
        //: LicenceMeasure: of the driving licence, FR: annulation
        return tr("Cancellation");
    case law::LicenceMeasure::Restriction:
        //: LicenceMeasure: of the driving licence
        return tr("Restriction");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::BanSubject value)
{
    switch (value) {
    case law::BanSubject::Contact:
        //: BanSubject: subject of a ban, FR: entrer en contact
        return tr("Contact");
    case law::BanSubject::Place:
        //: BanSubject: subject of a ban, FR: paraître
        return tr("Place");
    case law::BanSubject::Activity:
        //: BanSubject: subject of a ban, FR: exercer une activité
        return tr("Activity");
    case law::BanSubject::Weapons:
        //: BanSubject: subject of a ban
        return tr("Weapons");
    case law::BanSubject::Residence:
        //: BanSubject: subject of a ban, FR: interdiction de séjour
        return tr("Residence");
    case law::BanSubject::Territory:
        //: BanSubject: subject of a ban, FR: interdiction du territoire
        return tr("French territory");
    case law::BanSubject::Other:
        //: BanSubject: subject of a ban
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::SuspensionRevoked value)
{
    switch (value) {
    case law::SuspensionRevoked::SursisSimple:
        //: SuspensionRevoked: revoked, FR: sursis simple
        return tr("Simple suspended sentence", "SuspensionRevoked");
    case law::SuspensionRevoked::SursisProbatoire:
        //: SuspensionRevoked: revoked, FR: sursis probatoire
        return tr("Probation", "SuspensionRevoked");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::RevokedBy value)
{
    switch (value) {
    case law::RevokedBy::TrialCourt:
        //: RevokedBy: who revoked the suspended sentence
        return tr("The trial court");
    case law::RevokedBy::Jap:
        //: RevokedBy: who revoked the suspended sentence
        return tr("The JAP");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::DetentionKind value)
{
    switch (value) {
    case law::DetentionKind::Pretrial:
        //: DetentionKind: FR: détention provisoire
        return tr("Pre-trial detention");
    case law::DetentionKind::Arse:
        //: DetentionKind: FR: assignation à résidence sous surveillance électronique
        return tr("House arrest (ARSE)");
    case law::DetentionKind::Arrest:
        //: DetentionKind: FR: arrestation en exécution d'un mandat
        return tr("Arrest on a warrant");
    case law::DetentionKind::Abroad:
        //: DetentionKind: before surrender or extradition
        return tr("Detention abroad");
    }
    Q_UNREACHABLE();
}

QString EnumText::label(law::RemedyUser value)
{
    return desk::EventText::label(value);
}

QString EnumText::label(law::RemedyScope value)
{
    return desk::EventText::label(value);
}

QString EnumText::label(law::RemedyLodged value)
{
    switch (value) {
    case law::RemedyLodged::Appeal:
        //: RemedyLodged: FR: appel
        return tr("Appeal");
    case law::RemedyLodged::Opposition:
        //: RemedyLodged: FR: opposition
        return tr("Application to set aside");
    }
    Q_UNREACHABLE();
}

QString EnumText::penaltyKind(QStringView word)
{
    for (const auto &kind : kinds) {
        if (kind.word == word)
            return tr(kind.label);
    }
    return word.toString();
}

} // namespace bex::ui
