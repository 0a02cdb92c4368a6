// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Languages.h"

#include "models/papers/values/SpokenLanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

Languages languagesFor(const law::Person &person, const Templates &templates)
{
    const QString code = languageCode(person.language.value_or(QString()), templates);
    return code == "en"_L1 ? Languages::FrenchAndEnglish : Languages::French;
}

} // namespace bex::papers
