// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Glossary.h"
#include "models/papers/values/SpokenLanguage.h"
#include "models/papers/values/ValueGroups.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

std::optional<QString> entered(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty() ? std::optional(asEntered(*text)) : std::nullopt;
}

std::optional<QString> inWords(const std::optional<QString> &text, const Scope &scope)
{
    const auto french = entered(text);
    return french ? std::optional(inWordsOf(scope.language, *french)) : std::nullopt;
}

std::optional<QString> birth(const law::Person &person, const Scope &scope)
{
    if (!person.birthDate)
        return std::nullopt;
    return person.birthDate->day ? scope.phrasing.calendarDay(*person.birthDate->day)
                                 : QString::number(person.birthDate->year);
}

std::optional<QString> lawyerOf(const law::Person &person)
{
    if (!person.lawyer || !person.lawyer->name)
        return std::nullopt;
    const auto bar = entered(person.lawyer->bar);
    return asEntered(*person.lawyer->name) + (bar ? u" ("_s + *bar + u')' : QString());
}

std::optional<QString> protectionOf(const law::Person &person, const Scope &scope)
{
    if (person.protection.value_or(law::Protection::None) == law::Protection::None)
        return std::nullopt;
    return scope.say(person.protection == law::Protection::Tutelle ? u"protection.tutelle"
                                                                   : u"protection.curatelle");
}

} // namespace

void addPerson(Values &values, const Scope &scope)
{
    const law::Person &person = scope.occasion.judgment.person;
    const bool woman = person.sex == law::Sex::Female;

    values.set(u"e"_s, woman ? u"e"_s : person.sex ? QString() : u"(e)"_s);
    values.set(u"person.name"_s, fullName(person));
    values.set(u"person.usageName"_s, entered(person.usageName));
    values.set(u"person.birth"_s, birth(person, scope));
    values.set(u"person.birthPlace"_s, entered(person.birthPlace));
    values.set(u"person.birthCountry"_s, inWords(person.birthCountry, scope));
    values.set(u"person.nationality"_s, inWords(person.nationality, scope));
    values.set(u"person.address"_s, entered(person.address));
    values.set(u"person.phone"_s, entered(person.phone));
    values.set(u"person.protection"_s, protectionOf(person, scope));
    values.set(u"person.lawyer"_s, lawyerOf(person));
    values.set(u"person.lawyerOrBlank"_s, orBlank(lawyerOf(person)));
    values.set(u"person.interpreter"_s, orBlank(person.interpreter));
    values.set(u"person.language"_s, languageWords(scope));
    values.set(u"person.foreignLanguage"_s,
               isForeignLanguage(person, scope.templates) ? std::optional(languageWords(scope))
                                                          : std::nullopt);
}

} // namespace bex::papers
