// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteEvents.h"

#include "models/law/json/EventVocabulary.h"
#include "models/law/json/WriteParts.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

/// What only this kind says, with its name; the day is written by the caller.
QJsonObject named(QLatin1StringView kind, QJsonObject says = {})
{
    says.insert("kind"_L1, kind);
    return says;
}

QJsonObject writeAppeal(RemedyUser by, RemedyScope scope)
{
    return named("appeal"_L1, {{"by"_L1, write(by)}, {"scope"_L1, write(scope)}});
}

QJsonObject writeKind(const DecisionServed &event)
{
    return named("service"_L1, {{"mode"_L1, write(event.mode)}});
}

QJsonObject writeKind(const PersonMoved &event)
{
    QJsonObject says{{"residence"_L1, write(event.residence)}};
    put(says, "address"_L1, event.address);
    return named("move"_L1, says);
}

QJsonObject writeKind(const PregnancyDeclared &)
{
    return named("pregnancy"_L1);
}

QJsonObject writeKind(const PersonImprisoned &)
{
    return named("imprisonment"_L1);
}

QJsonObject writeKind(const PenalAppealLodged &event)
{
    return writeAppeal(partyOf(event.by), RemedyScope::Penal);
}

QJsonObject writeKind(const CivilAppealLodged &event)
{
    return writeAppeal(partyOf(event.by), RemedyScope::Civil);
}

QJsonObject writeKind(const OppositionLodged &event)
{
    return named("opposition"_L1, {{"scope"_L1, write(event.scope)}});
}

QJsonObject writeKind(const RemedyWithdrawn &event)
{
    return named("withdrawal"_L1, {{"by"_L1, write(event.by)}});
}

QJsonObject writeKind(const SummonsNotHanded &event)
{
    return named("not_handed"_L1, {{"paper"_L1, write(event.paper)}});
}

QJsonObject writeKind(const ProsecutorReceived &event)
{
    QJsonObject says{{"incarceration_on"_L1, write(event.incarcerationOn)}};
    put(says, "place"_L1, event.place);
    return named("prosecutor_received"_L1, says);
}

QJsonObject writeKind(const AppointmentMissed &event)
{
    return named("no_show"_L1,
                 {{"before"_L1, write(event.before)},
                  {"legitimate_reason"_L1, write(event.legitimateReason)}});
}

QJsonObject writeKind(const UrgencyArisen &event)
{
    return named("urgency"_L1, {{"ground"_L1, write(event.ground)}});
}

QJsonObject writeKind(const AppliedToJap &)
{
    return named("jap_application"_L1);
}

QJsonObject writeKind(const JapSilent &event)
{
    return named("jap_silent"_L1, {{"communicated_on"_L1, write(event.communicatedOn)}});
}

QJsonObject writeKind(const PaymentReported &event)
{
    return named("payment"_L1, {{"amount_cents"_L1, write(event.amount)}});
}

QJsonObject writeKind(const ErrorFound &event)
{
    return named("error"_L1, {{"in"_L1, write(event.in)}});
}

QJsonObject writeKind(const AppealDecided &event)
{
    return named("appeal_decision"_L1, {{"outcome"_L1, write(event.outcome)}});
}

QJsonObject writeKind(const PersonDied &)
{
    return named("death"_L1);
}

} // namespace

QJsonObject toJson(const Event &event)
{
    QJsonObject object = std::visit([](const auto &kind) { return writeKind(kind); }, event);
    object.insert("on"_L1, write(dayOf(event)));
    return object;
}

QByteArray canonical(const Event &event)
{
    // QJsonObject keeps its keys sorted, and all of ours are ASCII.
    return QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact);
}

} // namespace bex::law::json
