// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/PenaltyLifeText.h"

#include "models/desk/text/WaitReasonText.h"

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

template <typename Value> struct Named {
    Value value;
    const char *name;
};

constexpr Named<law::PenaltyState> states[]{
    //: State of a penalty (FR: à signifier)
    {law::PenaltyState::ToServe, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "to be served")},
    //: State of a penalty (FR: non exécutoire)
    {law::PenaltyState::NotEnforceable,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "not enforceable yet")},
    //: State of a penalty (FR: suspendue par un recours)
    {law::PenaltyState::StayedByRemedy,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "stayed by a remedy")},
    //: State of a penalty (FR: exécutoire)
    {law::PenaltyState::Enforceable,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "enforceable")},
    //: State of a penalty (FR: mise à exécution)
    {law::PenaltyState::PutIntoExecution,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "put into execution")},
    //: State of a penalty (FR: en cours)
    {law::PenaltyState::UnderWay, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "under way")},
    //: State of a penalty (FR: aménagée)
    {law::PenaltyState::Adjusted, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "adjusted")},
    //: State of a penalty (FR: exécutée)
    {law::PenaltyState::Executed, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "executed")},
    //: State of a penalty, by a decision (FR: suspendue)
    {law::PenaltyState::Suspended, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "suspended")},
    //: State of a penalty (FR: éteinte)
    {law::PenaltyState::Extinguished,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "extinguished")},
};

constexpr Named<law::Turn> turns[]{
    //: Turn in the life of a penalty: why it waits now
    {law::Turn::Waits, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Waits for another reason")},
    //: Turn in the life of a penalty (FR: mise à exécution)
    {law::Turn::PutIntoExecution,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Put into execution")},
    //: Turn in the life of a penalty: committed, first hour, first instalment
    {law::Turn::Started, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Execution started")},
    //: Turn in the life of a penalty (FR: aménagement accordé)
    {law::Turn::AdjustmentGranted,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Adjustment granted")},
    //: Turn in the life of a penalty: wholly executed
    {law::Turn::Ended, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Execution ended")},
    //: Turn in the life of a penalty (FR: suspension ordonnée)
    {law::Turn::SuspensionOrdered,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Suspension ordered")},
    //: Turn in the life of a penalty
    {law::Turn::SuspensionLifted,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Suspension lifted")},
    //: Turn in the life of a penalty (FR: grâce, amnistie, prescription, révision)
    {law::Turn::Extinguished, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Extinguished")},
};

constexpr Named<law::Diligence> diligences[]{
    //: Diligence (FR: signification)
    {law::Diligence::Service, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Service")},
    //: Diligence (FR: extrait pour écrou)
    {law::Diligence::CommittalExtract,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Extract for prison registration")},
    //: Diligence (FR: réquisition de la force publique)
    {law::Diligence::PoliceRequisition,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Requisition of the police")},
    //: Diligence (FR: note de recherche)
    {law::Diligence::SearchNotice,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Police search notice")},
    //: Diligence (FR: mandat d'arrêt)
    {law::Diligence::ArrestWarrant,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Arrest warrant")},
    //: Diligence (FR: mandat d'arrêt européen)
    {law::Diligence::EuropeanWarrant,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "European arrest warrant")},
    //: Diligence
    {law::Diligence::SentToJap, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Sent to the JAP")},
    //: Diligence
    {law::Diligence::SentToSpip,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Sent to the SPIP")},
    //: Diligence (FR: relevé à la DGFiP)
    {law::Diligence::StatementToTreasury,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Statement sent to the Treasury")},
    //: Diligence (FR: extrait à la DGFiP)
    {law::Diligence::ExtractToTreasury,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Extract sent to the Treasury")},
    //: Diligence (FR: commandement)
    {law::Diligence::PaymentOrder, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Order to pay")},
    //: Diligence (FR: saisie)
    {law::Diligence::Seizure, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Seizure")},
    //: Diligence (FR: convocation)
    {law::Diligence::Summons, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Summons")},
    //: Diligence (FR: écrou)
    {law::Diligence::Committal,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Prison registration")},
    //: Diligence (FR: fiche du casier)
    {law::Diligence::RecordSheet,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Sheet for the criminal record")},
    //: Diligence (FR: avis au casier)
    {law::Diligence::RecordNotice,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Notice to the criminal record")},
    //: Diligence (FR: demande du bulletin n° 1)
    {law::Diligence::RecordAsked,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Criminal record asked for")},
    //: Diligence (FR: transmission à un autre parquet)
    {law::Diligence::SentToProsecutor,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Sent to another prosecutor")},
    //: Diligence (FR: transmission à un État de l'Union)
    {law::Diligence::SentAbroad,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Sent to a State of the Union")},
    //: Diligence (FR: rétention du permis)
    {law::Diligence::LicenceKept,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Driving licence kept")},
    //: Diligence of the JAP (FR: décision du JAP)
    {law::Diligence::JapDecision,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Decision of the JAP")},
    //: Diligence: any other, said in the text
    {law::Diligence::Other, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "Other diligence")},
};

constexpr Named<law::LimitationRegime> regimes[]{
    //: Regime of limitation (FR: délit)
    {law::LimitationRegime::Misdemeanour,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "misdemeanour")},
    //: Regime of limitation: terrorism, drug trafficking, weapons of war (CP 133-3)
    {law::LimitationRegime::LongMisdemeanour,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "misdemeanour of the long term")},
    //: Regime of limitation (FR: contravention)
    {law::LimitationRegime::PettyOffence,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "petty offence")},
    //: Regime of limitation (FR: crime)
    {law::LimitationRegime::Felony, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "felony")},
    //: Regime of limitation (CP 133-2 al. 2)
    {law::LimitationRegime::LongFelony,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "felony of the long term")},
    //: Regime of limitation (FR: imprescriptible)
    {law::LimitationRegime::Never,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "never limited")},
    //: Regime of limitation: it takes effect by itself
    {law::LimitationRegime::NotSubject,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "not subject to limitation")},
};

constexpr Named<QLatin1StringView> kinds[]{
    //: Kind of penalty
    {"imprisonment"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "imprisonment")},
    //: Kind of penalty (FR: DDSE)
    {"home_detention"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "home detention")},
    //: Kind of penalty (FR: TIG)
    {"community_service"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "community service")},
    //: Kind of penalty (FR: amende)
    {"fine"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "fine")},
    //: Kind of penalty (FR: jours-amende)
    {"day_fine"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "day-fine")},
    //: Kind of penalty (FR: stage)
    {"course"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "course")},
    //: Kind of penalty (FR: contrainte pénale)
    {"penal_constraint"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "penal constraint")},
    //: Kind of penalty (FR: sanction-réparation)
    {"reparation"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "reparation penalty")},
    //: Kind of penalty (FR: permis)
    {"licence"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "driving licence")},
    //: Kind of penalty (FR: interdiction)
    {"ban"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "ban")},
    //: Kind of penalty
    {"confiscation"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "confiscation")},
    //: Kind of penalty (FR: suivi socio-judiciaire)
    {"socio_judicial_supervision"_L1,
     QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "socio-judicial supervision")},
    //: Kind of penalty (FR: FIJAIS, FIJAIT)
    {"registration"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "registration in a file")},
    //: Kind of penalty: any other
    {"other"_L1, QT_TRANSLATE_NOOP("bex::desk::PenaltyLifeText", "other penalty")},
};

template <typename Value, typename Wanted>
const char *nameOf(std::span<const Named<Value>> names, const Wanted &wanted)
{
    const auto found = std::ranges::find_if(
        names, [&wanted](const Named<Value> &named) { return named.value == wanted; });
    return found == names.end() ? "" : found->name;
}

} // namespace

QString PenaltyLifeText::personHeader()
{
    //: Header of a column: the convicted person
    return tr("Person");
}

QString PenaltyLifeText::decidedHeader()
{
    //: Header of a column: day of the decision
    return tr("Decided on");
}

QString PenaltyLifeText::penaltyHeader()
{
    //: Header of a column: the penalty in short (FR: peine)
    return tr("Penalty");
}

QString PenaltyLifeText::stateHeader()
{
    //: Header of a column: where a penalty stands (FR: état)
    return tr("State");
}

QString PenaltyLifeText::reasonHeader()
{
    //: Header of a column: why a penalty is not executed yet (FR: motif)
    return tr("Why not yet");
}

QString PenaltyLifeText::sinceHeader()
{
    //: Header of a column: how long it has waited for that reason
    return tr("Since");
}

QString PenaltyLifeText::limitHeader()
{
    //: Header of a column: first day on which the penalty is limited (FR: prescription)
    return tr("Limited on");
}

QString PenaltyLifeText::numberHeader()
{
    //: Header of a column: number of the case at the prosecutor's office (FR: n° parquet)
    return tr("Case number");
}

QString PenaltyLifeText::enteredByHeader()
{
    //: Header of a column: the greffier
    return tr("Entered by");
}

QString PenaltyLifeText::label(law::PenaltyState state)
{
    return tr(nameOf<law::PenaltyState>(states, state));
}

QString PenaltyLifeText::label(law::Turn turn)
{
    return tr(nameOf<law::Turn>(turns, turn));
}

QString PenaltyLifeText::label(law::Diligence diligence)
{
    return tr(nameOf<law::Diligence>(diligences, diligence));
}

QString PenaltyLifeText::label(law::LimitationRegime regime)
{
    return tr(nameOf<law::LimitationRegime>(regimes, regime));
}

QString PenaltyLifeText::kind(const QString &word)
{
    return tr(nameOf<QLatin1StringView>(kinds, word));
}

QString PenaltyLifeText::family(bool legalBar)
{
    return legalBar ? tr("barred by the law") : tr("merely waiting");
}

QString PenaltyLifeText::reasons(const registry::PenaltyStanding &standing)
{
    QStringList words;
    for (const law::WaitReason reason : standing.reasons)
        words.append(WaitReasonText::of(reason));
    return words.join(u" · "_s);
}

QString PenaltyLifeText::age(QDate since, QDate today)
{
    //: How long a penalty has waited
    return tr("%n day(s)", nullptr, static_cast<int>(std::max<qint64>(0, since.daysTo(today))));
}

QString PenaltyLifeText::alert(law::LimitationAlert alert)
{
    switch (alert) {
    case law::LimitationAlert::None:
        break;
    case law::LimitationAlert::SixMonths:
        //: Sign and words beside the day on which a penalty is limited
        return tr("▲ within 6 months");
    case law::LimitationAlert::ThreeMonths:
        //: Sign and words beside the day on which a penalty is limited
        return tr("▲ within 3 months");
    case law::LimitationAlert::OneMonth:
        //: Sign and words beside the day on which a penalty is limited
        return tr("▲▲ within a month");
    case law::LimitationAlert::Limited:
        //: Sign and words beside the day on which a penalty is limited (FR: prescrite ?)
        return tr("■ limited?");
    }
    return {};
}

QString PenaltyLifeText::weight(law::ActWeight weight)
{
    switch (weight) {
    case law::ActWeight::Interrupts:
        //: Of an act, for the limitation of a penalty
        return tr("interrupts");
    case law::ActWeight::ToConfirm:
        //: Of an act, for the limitation of a penalty: the greffier has to say
        return tr("to confirm");
    case law::ActWeight::None:
        //: Of an act, for the limitation of a penalty
        return tr("does not interrupt");
    case law::ActWeight::TooEarly:
        //: Of an act, for the limitation of a penalty
        return tr("before it was final");
    case law::ActWeight::TooLate:
        break;
    }
    //: Of an act, for the limitation of a penalty
    return tr("after the limit");
}

} // namespace bex::desk
