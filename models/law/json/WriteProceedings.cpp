// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

QJsonObject write(const Service &service)
{
    QJsonObject object{{"on"_L1, write(service.on)}};
    put(object, "mode"_L1, service.mode);
    return object;
}

QJsonObject write(const Offence &offence)
{
    QJsonObject object;
    put(object, "natinf"_L1, offence.natinf);
    put(object, "label"_L1, offence.label);
    put(object, "committed_on"_L1, offence.committedOn);
    put(object, "place"_L1, offence.place);
    put(object, "recidivism"_L1, offence.recidivism);
    put(object, "terrorism"_L1, offence.terrorism);
    return object;
}

QJsonObject write(const Revocation &revocation)
{
    QJsonObject object{{"length"_L1, write(revocation.length)}};
    put(object, "of"_L1, revocation.of);
    put(object, "by"_L1, revocation.by);
    put(object, "note"_L1, revocation.note);
    return object;
}

QJsonObject write(const Detention &detention)
{
    QJsonObject object{{"days"_L1, detention.days}};
    put(object, "kind"_L1, detention.kind);
    put(object, "from"_L1, detention.from);
    put(object, "to"_L1, detention.to);
    return object;
}

QJsonObject write(const CivilParty &party)
{
    QJsonObject object;
    put(object, "name"_L1, party.name);
    put(object, "natural"_L1, party.natural);
    put(object, "present"_L1, party.present);
    put(object, "damages_cents"_L1, party.damages);
    put(object, "lawyer"_L1, party.lawyer);
    return object;
}

QJsonObject write(const Appeal &appeal)
{
    QJsonObject object{{"on"_L1, write(appeal.on)}};
    put(object, "by"_L1, appeal.by);
    put(object, "scope"_L1, appeal.scope);
    // Only an opposition says what it is.
    if (appeal.kind == RemedyLodged::Opposition)
        object.insert("kind"_L1, write(appeal.kind));
    return object;
}

} // namespace bex::law::json
