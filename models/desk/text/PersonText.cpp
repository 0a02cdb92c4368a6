// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/PersonText.h"

namespace bex::desk
{

QString PersonText::name(const QString &familyName, const QString &firstNames)
{
    return QString(familyName.toUpper() + u' ' + firstNames).trimmed();
}

QString PersonText::age(int years)
{
    //: Age of a person
    return tr("%n yr(s)", nullptr, years);
}

} // namespace bex::desk
