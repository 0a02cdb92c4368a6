// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Identification.h"

namespace bex::registry
{

Identity identityIn(const law::Person &person, const Identity &known)
{
    Identity identity;
    identity.familyName = person.familyName;
    identity.usageName = person.usageName.value_or(known.usageName);
    identity.firstNames = person.firstNames.value_or(known.firstNames);
    identity.sex = person.sex ? person.sex : known.sex;
    identity.birthDate = person.birthDate ? person.birthDate : known.birthDate;
    identity.birthPlace = person.birthPlace.value_or(known.birthPlace);
    identity.nationality = person.nationality.value_or(known.nationality);
    identity.address = person.address.value_or(known.address);
    identity.phone = person.phone.value_or(known.phone);
    identity.language = person.language.value_or(known.language);
    return identity;
}

Expected expectedFrom(const law::Judgment &judgment)
{
    const auto custody = judgment.person.custody.value_or(law::Custody::Free);
    return {identityIn(judgment.person, {}),
            judgment.parquetNumber.value_or(QString()),
            custody == law::Custody::ThisCase || custody == law::Custody::OtherCase};
}

} // namespace bex::registry
