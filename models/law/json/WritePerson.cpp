// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteParts.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

QJsonValue write(const BirthDate &birth)
{
    if (birth.day)
        return write(*birth.day);
    return u"%1"_s.arg(birth.year, 4, 10, QChar(u'0'));
}

QJsonObject write(const Person &person)
{
    QJsonObject object{
        {"kind"_L1, write(person.kind)},
        {"family_name"_L1, person.familyName},
    };
    put(object, "usage_name"_L1, person.usageName);
    put(object, "first_names"_L1, person.firstNames);
    put(object, "sex"_L1, person.sex);
    put(object, "birth_date"_L1, person.birthDate);
    put(object, "birth_place"_L1, person.birthPlace);
    put(object, "birth_country"_L1, person.birthCountry);
    put(object, "nationality"_L1, person.nationality);
    put(object, "address"_L1, person.address);
    put(object, "phone"_L1, person.phone);
    put(object, "residence"_L1, person.residence);
    put(object, "language"_L1, person.language);
    put(object, "interpreter"_L1, person.interpreter);
    put(object, "custody"_L1, person.custody);
    put(object, "minor_at_facts"_L1, person.minorAtFacts);
    put(object, "protection"_L1, person.protection);
    put(object, "pregnant_over_12_weeks"_L1, person.pregnantOver12Weeks);
    put(object, "lawyer"_L1, person.lawyer);
    return object;
}

QJsonObject write(const Residence &residence)
{
    QJsonObject object{{"kind"_L1, write(residence.kind)}};
    put(object, "judicial_court"_L1, residence.judicialCourt);
    put(object, "same_ressort"_L1, residence.sameRessort);
    put(object, "region"_L1, residence.region);
    return object;
}

QJsonObject write(const Lawyer &lawyer)
{
    QJsonObject object;
    put(object, "name"_L1, lawyer.name);
    put(object, "bar"_L1, lawyer.bar);
    put(object, "present"_L1, lawyer.present);
    return object;
}

} // namespace bex::law::json
