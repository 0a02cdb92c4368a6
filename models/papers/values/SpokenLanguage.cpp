// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/SpokenLanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

constexpr QLatin1StringView prefix = "language."_L1;

bool isNamed(const QString &code, const QString &entered, const Templates &templates)
{
    const QString key = prefix + code;
    return std::ranges::any_of(templates.languages(), [&](const PaperLanguage *language) {
        return templates.sentence(key, *language).compare(entered, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString languageCode(const QString &entered, const Templates &templates)
{
    const QString spoken = asEntered(entered);
    const QString tag = spoken.section(u'-', 0, 0).toLower();
    if (templates.hasSentence(QString(prefix + tag)))
        return tag;
    for (const QString &code : templates.keysUnder(QString(prefix))) {
        if (isNamed(code, spoken, templates))
            return code;
    }
    return {};
}

QString languageWords(const Scope &scope)
{
    const QString entered = scope.occasion.judgment.person.language.value_or(u"fr"_s);
    const QString code = languageCode(entered, scope.templates);
    return code.isEmpty() ? orBlank(entered) : scope.say(QString(prefix + code));
}

bool isForeignLanguage(const law::Person &person, const Templates &templates)
{
    const QString entered = person.language.value_or(QString()).trimmed();
    return !entered.isEmpty() && languageCode(entered, templates) != "fr"_L1;
}

} // namespace bex::papers
