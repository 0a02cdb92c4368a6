// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

std::optional<Service> read(const Place &place, As<Service>)
{
    Fields fields(place);
    Service service;
    fields.require("on"_L1, service.on);
    fields.accept("mode"_L1, service.mode);
    fields.refuseOthers();
    return service;
}

std::optional<Offence> read(const Place &place, As<Offence>)
{
    Fields fields(place);
    Offence offence;
    fields.accept("natinf"_L1, offence.natinf);
    fields.accept("label"_L1, offence.label);
    fields.accept("committed_on"_L1, offence.committedOn);
    fields.accept("place"_L1, offence.place);
    fields.accept("recidivism"_L1, offence.recidivism);
    fields.accept("terrorism"_L1, offence.terrorism);
    fields.refuseOthers();
    return offence;
}

std::optional<Revocation> read(const Place &place, As<Revocation>)
{
    Fields fields(place);
    const auto length = fields.required<LegalDuration>("length"_L1);
    if (!length)
        return {};
    Revocation revocation{*length, {}, {}, {}};
    fields.accept("of"_L1, revocation.of);
    fields.accept("by"_L1, revocation.by);
    fields.accept("note"_L1, revocation.note);
    fields.refuseOthers();
    return revocation;
}

std::optional<Detention> read(const Place &place, As<Detention>)
{
    Fields fields(place);
    Detention detention;
    fields.accept("kind"_L1, detention.kind);
    fields.require("days"_L1, detention.days);
    fields.accept("from"_L1, detention.from);
    fields.accept("to"_L1, detention.to);
    fields.refuseOthers();
    return detention;
}

std::optional<CivilParty> read(const Place &place, As<CivilParty>)
{
    Fields fields(place);
    CivilParty party;
    fields.accept("name"_L1, party.name);
    fields.accept("natural"_L1, party.natural);
    fields.accept("present"_L1, party.present);
    fields.accept("damages_cents"_L1, party.damages);
    fields.accept("lawyer"_L1, party.lawyer);
    fields.refuseOthers();
    return party;
}

std::optional<Appeal> read(const Place &place, As<Appeal>)
{
    Fields fields(place);
    Appeal appeal;
    std::optional<RemedyLodged> kind;
    fields.require("on"_L1, appeal.on);
    fields.accept("by"_L1, appeal.by);
    fields.accept("scope"_L1, appeal.scope);
    // Only an opposition says what it is.
    fields.accept("kind"_L1, kind);
    appeal.kind = kind.value_or(RemedyLodged::Appeal);
    fields.refuseOthers();
    return appeal;
}

} // namespace bex::law::json
