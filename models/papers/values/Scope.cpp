// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/Scope.h"

#include "models/papers/FillTemplate.h"
#include "models/papers/Glossary.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Typography.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

template <typename Enum>
law::EnumSet<Enum> without(law::EnumSet<Enum> set, Enum one, const std::vector<Enum> &all)
{
    law::EnumSet<Enum> rest;
    for (const Enum each : all) {
        if (each != one && set.contains(each))
            rest.insert(each);
    }
    return rest;
}

} // namespace

QString Scope::say(QStringView sentence, const Named &values) const
{
    Named all;
    for (const auto &[name, value] : values)
        all.emplace_back(name, within(language.script, value));
    const auto &person = occasion.judgment.person;
    // Nobody is called one or the other when the judgment does not say.
    const bool woman = person.sex == law::Sex::Female;
    all.emplace_back(u"e"_s, woman ? u"e"_s : person.sex ? QString() : u"(e)"_s);
    return filled(this->sentence(sentence), all);
}

QString Scope::sentence(QStringView key) const
{
    return isReadByThePerson(sheet) ? templates.sentence(key, language)
                                    : templates.sentenceForOthers(key);
}

const Template &Scope::form() const
{
    return templates.form(formOf(sheet), language);
}

Languages Scope::languages() const
{
    return isReadByThePerson(sheet) ? occasion.languages : Languages{};
}

const law::Step &Scope::step(int index) const
{
    return occasion.plan.steps.at(static_cast<std::size_t>(index));
}

law::EnumSet<law::Mention> Scope::mentions() const
{
    law::EnumSet<law::Mention> all;
    // The person's sheet explains the mentions; the acts beside it carry them.
    if (sheet.kind == law::PaperKind::Memo)
        return all;
    for (const int index : sheet.steps)
        all |= step(index).mentions;
    if (sheet.kind != law::PaperKind::Tra)
        return all;
    // The remedies are the person's, the rest is the magistrate's.
    const law::EnumSet<law::Mention> remedies = all.contains(law::Mention::M16)
                                                    ? law::EnumSet<law::Mention>{law::Mention::M16}
                                                    : law::EnumSet<law::Mention>();
    return sheet.personsPart ? remedies : without(all, law::Mention::M16, allMentions());
}

law::EnumSet<law::Copy> Scope::copies() const
{
    law::EnumSet<law::Copy> all;
    for (const int index : sheet.steps)
        all |= step(index).copies;
    if (sheet.personsPart || sheet.kind == law::PaperKind::Memo)
        return {law::Copy::C, law::Copy::D};
    if (sheet.kind == law::PaperKind::Cjn)
        return {law::Copy::D, law::Copy::CJN};
    if (sheet.kind == law::PaperKind::Ann)
        return {law::Copy::D, law::Copy::T};
    return sheet.kind == law::PaperKind::Tra ? without(all, law::Copy::C, allCopies()) : all;
}

bool Scope::isProvisional() const
{
    return std::ranges::any_of(sheet.steps, [this](int index) { return step(index).provisional; });
}

std::vector<int> Scope::penalties() const
{
    std::vector<int> named;
    for (const int index : sheet.steps)
        named.insert(named.end(), step(index).penalties.begin(), step(index).penalties.end());
    std::ranges::sort(named);
    named.erase(std::ranges::unique(named).begin(), named.end());
    if (!named.empty())
        return named;
    for (int i = 0; i < static_cast<int>(occasion.judgment.penalties.size()); ++i)
        named.push_back(i);
    return named;
}

QString fullName(const law::Person &person)
{
    const bool company = person.kind == law::PersonKind::Legal;
    return asEntered(person.firstNames.value_or(QString()) + u' ' +
                     (company ? person.familyName : person.familyName.toUpper()));
}

QString asEntered(const QString &text)
{
    return text.simplified();
}

QStringList linesOf(const law::ServiceAddress &service, const Scope &scope)
{
    QStringList lines =
        QStringList{service.name} + service.address +
        QStringList{service.phone, service.email, inWordsOf(scope.language, service.hours)};
    lines.removeAll(QString());
    return lines.isEmpty() ? QStringList(2, longBlank.toString()) : lines;
}

QString orBlank(const QString &text)
{
    return text.trimmed().isEmpty() ? blank.toString() : asEntered(text);
}

QString orBlank(const std::optional<QString> &text)
{
    return orBlank(text.value_or(QString()));
}

} // namespace bex::papers
