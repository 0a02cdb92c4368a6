// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/EventText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/MoneyText.h"
#include "models/desk/text/PaperText.h"
#include "models/law/json/WriteEvents.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

struct KindName {
    QLatin1StringView word;
    const char *name;
};

constexpr KindName kinds[]{
    //: Event: somebody appealed (FR: appel)
    {"appeal"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Appeal")},
    //: Event: the person asks that a judgment by default be set aside (FR: opposition)
    {"opposition"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Application to set aside")},
    //: Event: a remedy is withdrawn (FR: désistement)
    {"withdrawal"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Withdrawal of a remedy")},
    //: Event: the judgment was served (FR: signification)
    {"service"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Judgment served")},
    //: Event: the person did not come to an appointment (FR: non-présentation)
    {"no_show"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "No-show")},
    //: Event: a summons could not be handed over (FR: convocation non remise)
    {"not_handed"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Summons not handed over")},
    //: Event: a payment was reported (FR: paiement signalé)
    {"payment"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Payment reported")},
    //: Event: the person lives elsewhere now (FR: changement d'adresse)
    {"move"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Change of address")},
    //: Event: the person is in prison in another case (FR: incarcération pour autre cause)
    {"imprisonment"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Imprisoned in another case")},
    //: Event: a pregnancy of more than twelve weeks is declared (CPP 708-1)
    {"pregnancy"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Pregnancy declared")},
    //: Event: the prosecutor received the person and fixed the incarceration (CPP D. 48-2-4)
    {"prosecutor_received"_L1,
     QT_TRANSLATE_NOOP("bex::desk::EventText", "Received by the prosecutor")},
    //: Event: the prosecutor need not wait for the date fixed (CPP D. 48-2-7)
    {"urgency"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Urgency")},
    //: Event: the person asks the JAP for a measure (CPP D. 49-11)
    {"jap_application"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Request to the JAP")},
    //: Event: the JAP did not decide in time (CPP 723-15-2)
    {"jap_silent"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "JAP silent")},
    //: Event: an error was found in a text (FR: erreur matérielle)
    {"error"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Clerical error")},
    //: Event: the court of appeal has decided (FR: arrêt)
    {"appeal_decision"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Decision on appeal")},
    //: Event: the person died (FR: décès)
    {"death"_L1, QT_TRANSLATE_NOOP("bex::desk::EventText", "Death")},
};

} // namespace

QString EventText::onHeader()
{
    //: Header of a column: the day when something happened
    return tr("On");
}

QString EventText::whatHeader()
{
    //: Header of a column: what happened
    return tr("What happened");
}

QString EventText::stateHeader()
{
    //: Header of a column: whether what happened counts
    return tr("State");
}

QString EventText::kind(QStringView word)
{
    for (const KindName &known : kinds) {
        if (known.word == word)
            return tr(known.name);
    }
    return word.toString();
}

QString EventText::label(law::SummonsPaper value)
{
    return PaperText::name(law::paperOf(value));
}

QString EventText::label(law::MissedBefore value)
{
    switch (value) {
    case law::MissedBefore::Jap:
        //: Where the person did not come (FR: juge de l'application des peines)
        return tr("Before the JAP");
    case law::MissedBefore::Spip:
        //: Where the person did not come (FR: service pénitentiaire d'insertion et de probation)
        return tr("At the SPIP");
    case law::MissedBefore::Prosecutor:
        //: Where the person did not come (FR: procureur)
        return tr("Before the prosecutor");
    case law::MissedBefore::Prison:
        //: Where the person did not come (FR: établissement pénitentiaire)
        return tr("At the prison");
    case law::MissedBefore::Course:
        //: Where the person did not come (FR: stage)
        return tr("At the course");
    case law::MissedBefore::Pjj:
        //: Where the person did not come (FR: protection judiciaire de la jeunesse)
        return tr("At the PJJ");
    case law::MissedBefore::ChildrensJudge:
        //: Where the person did not come (FR: juge des enfants)
        return tr("Before the children’s judge");
    }
    Q_UNREACHABLE();
}

QString EventText::label(law::UrgencyGround value)
{
    switch (value) {
    case law::UrgencyGround::NewDanger:
        //: Why the prosecutor need not wait (FR: danger établi par un fait nouveau)
        return tr("Danger shown by a new fact");
    case law::UrgencyGround::FlightRisk:
        //: Why the prosecutor need not wait (FR: risque avéré de fuite)
        return tr("Proven risk of flight");
    }
    Q_UNREACHABLE();
}

QString EventText::label(law::CorrectedText value)
{
    switch (value) {
    case law::CorrectedText::Judgment:
        //: Where an error was found (FR: jugement)
        return tr("In the judgment");
    case law::CorrectedText::Statement:
        //: Where an error was found (FR: relevé de condamnation)
        return tr("In the statement of conviction");
    }
    Q_UNREACHABLE();
}

QString EventText::label(law::AppealOutcome value)
{
    switch (value) {
    case law::AppealOutcome::Acquittal:
        //: What the court of appeal decided (FR: relaxe)
        return tr("Acquittal");
    case law::AppealOutcome::LowerPenalty:
        //: What the court of appeal decided (FR: peine réduite)
        return tr("Lower penalty");
    case law::AppealOutcome::Upheld:
        //: What the court of appeal decided (FR: confirmation)
        return tr("Upheld");
    }
    Q_UNREACHABLE();
}

QString EventText::label(law::RemedyUser value)
{
    switch (value) {
    case law::RemedyUser::Person:
        //: RemedyUser: who lodged the remedy
        return tr("The convicted person");
    case law::RemedyUser::Prosecutor:
        //: RemedyUser: who lodged the remedy
        return tr("The prosecutor");
    case law::RemedyUser::ProsecutorGeneral:
        //: RemedyUser: who lodged the remedy
        return tr("The prosecutor general");
    case law::RemedyUser::CivilParty:
        //: RemedyUser: who lodged the remedy
        return tr("The civil party");
    }
    Q_UNREACHABLE();
}

QString EventText::label(law::RemedyScope value)
{
    switch (value) {
    case law::RemedyScope::Penal:
        //: RemedyScope: what the appeal is about
        return tr("Penal part");
    case law::RemedyScope::Civil:
        //: RemedyScope: what the appeal is about
        return tr("Civil part");
    }
    Q_UNREACHABLE();
}

QString EventText::on(QDate day)
{
    return shortDay(day);
}

QStringList EventText::details(const law::PersonMoved &event)
{
    return {event.address.value_or(event.residence.judicialCourt.value_or(QString()))};
}

QStringList EventText::details(const law::PenalAppealLodged &event)
{
    return {label(law::partyOf(event.by)), label(law::RemedyScope::Penal)};
}

QStringList EventText::details(const law::CivilAppealLodged &event)
{
    return {label(law::partyOf(event.by)), label(law::RemedyScope::Civil)};
}

QStringList EventText::details(const law::OppositionLodged &event)
{
    return {label(event.scope)};
}

QStringList EventText::details(const law::RemedyWithdrawn &event)
{
    return {label(event.by)};
}

QStringList EventText::details(const law::SummonsNotHanded &event)
{
    return {label(event.paper)};
}

QStringList EventText::details(const law::ProsecutorReceived &event)
{
    //: Detail of an event: the prosecutor fixed the day of the incarceration. %1 that day
    return {tr("incarceration on %1").arg(shortDay(event.incarcerationOn))};
}

QStringList EventText::details(const law::AppointmentMissed &event)
{
    QStringList details{label(event.before)};
    if (event.legitimateReason) {
        //: Detail of an event: the person is excused (FR: motif légitime)
        details.append(tr("legitimate reason"));
    }
    return details;
}

QStringList EventText::details(const law::UrgencyArisen &event)
{
    return {label(event.ground)};
}

QStringList EventText::details(const law::PaymentReported &event)
{
    return {moneyText(event.amount)};
}

QStringList EventText::details(const law::ErrorFound &event)
{
    return {label(event.in)};
}

QStringList EventText::details(const law::AppealDecided &event)
{
    return {label(event.outcome)};
}

QString EventText::inShort(const law::Event &event)
{
    QStringList parts{kind(law::json::toJson(event)["kind"_L1].toString())};
    parts += std::visit([](const auto &one) { return details(one); }, event);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString EventText::state(const registry::KeptEvent &event)
{
    //: State of an event that was entered by mistake (FR: rayé)
    return event.struck ? tr("struck out") : QString();
}

QString EventText::sentence(const registry::KeptEvent &event)
{
    const auto when = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    //: About an event. %1 day and hour, %2 who
    const QString entered =
        tr("Entered on %1 by %2.").arg(when(event.recordedAt), event.recordedBy);
    if (!event.struck)
        return entered;
    //: About an event entered by mistake. %1 day and hour, %2 who, %3 why
    return QString(entered + u' ' +
                   tr("Struck out on %1 by %2: %3")
                       .arg(when(event.struck->at), event.struck->by, event.struck->reason));
}

} // namespace bex::desk
