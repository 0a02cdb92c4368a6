// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

void readIdentity(Fields &fields, Person &person)
{
    fields.require("kind"_L1, person.kind);
    requireFilled(fields, "family_name"_L1, person.familyName);
    fields.accept("usage_name"_L1, person.usageName);
    fields.accept("first_names"_L1, person.firstNames);
    fields.accept("sex"_L1, person.sex);
    fields.accept("birth_date"_L1, person.birthDate);
    fields.accept("birth_place"_L1, person.birthPlace);
    fields.accept("birth_country"_L1, person.birthCountry);
    fields.accept("nationality"_L1, person.nationality);
}

void readContact(Fields &fields, Person &person)
{
    fields.accept("address"_L1, person.address);
    fields.accept("phone"_L1, person.phone);
    fields.accept("residence"_L1, person.residence);
    std::optional<LanguageTag> language;
    fields.accept("language"_L1, language);
    if (language)
        person.language = std::move(language->text);
    fields.accept("interpreter"_L1, person.interpreter);
}

void readSituation(Fields &fields, Person &person)
{
    fields.accept("custody"_L1, person.custody);
    fields.accept("minor_at_facts"_L1, person.minorAtFacts);
    fields.accept("protection"_L1, person.protection);
    fields.accept("pregnant_over_12_weeks"_L1, person.pregnantOver12Weeks);
    fields.accept("lawyer"_L1, person.lawyer);
}

} // namespace

std::optional<Person> read(const Place &place, As<Person>)
{
    Fields fields(place);
    Person person;
    readIdentity(fields, person);
    readContact(fields, person);
    readSituation(fields, person);
    fields.refuseOthers();
    return person;
}

std::optional<Residence> read(const Place &place, As<Residence>)
{
    Fields fields(place);
    Residence residence;
    // Not known is one of the kinds, so absent and null have their value.
    std::optional<ResidenceKind> kind;
    fields.accept("kind"_L1, kind);
    residence.kind = kind.value_or(ResidenceKind::Unknown);
    fields.accept("judicial_court"_L1, residence.judicialCourt);
    fields.accept("same_ressort"_L1, residence.sameRessort);
    fields.accept("region"_L1, residence.region);
    fields.refuseOthers();
    return residence;
}

std::optional<Lawyer> read(const Place &place, As<Lawyer>)
{
    Fields fields(place);
    Lawyer lawyer;
    fields.accept("name"_L1, lawyer.name);
    fields.accept("bar"_L1, lawyer.bar);
    fields.accept("present"_L1, lawyer.present);
    fields.refuseOthers();
    return lawyer;
}

} // namespace bex::law::json
