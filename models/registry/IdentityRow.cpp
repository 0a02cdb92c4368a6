// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/IdentityRow.h"

#include "models/registry/Codes.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Identity readIdentity(Row &row)
{
    Identity person;
    person.familyName = row.text("family_name"_L1);
    person.usageName = row.text("usage_name"_L1);
    person.firstNames = row.text("first_names"_L1);
    person.sex = law::json::fromWord<law::Sex>(row.text("sex"_L1));
    person.birthDate = birthDateOf(row.text("birth_date"_L1));
    person.birthPlace = row.text("birth_place"_L1);
    person.nationality = row.text("nationality"_L1);
    person.address = row.text("address"_L1);
    person.phone = row.text("phone"_L1);
    person.language = row.text("language"_L1);
    return person;
}

} // namespace bex::registry
