// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Languages.h"

#include "models/papers/values/SpokenLanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

Languages languagesFor(const law::Person &person, const Templates &templates)
{
    const QString code = languageCode(person.language.value_or(QString()), templates);
    const PaperLanguage *language = templates.besideFrench(code);
    return language != nullptr && language->offered ? Languages{code} : Languages::French;
}

QStringList tagsOf(const Languages &languages)
{
    QStringList tags{u"fr"_s};
    if (languages.areTwo())
        tags += languages.beside;
    return tags;
}

} // namespace bex::papers
