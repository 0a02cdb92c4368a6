// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/RecordWords.h"
#include "models/papers/values/ValueGroups.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// CPP R. 66
constexpr int daysToSend = 15;

std::optional<Sentence> sexOf(const law::Person &person)
{
    if (!person.sex)
        return std::nullopt;
    return Sentence{*person.sex == law::Sex::Male ? u"record.sex.male"_s : u"record.sex.female"_s};
}

Sentence presenceOf(law::Presence presence)
{
    constexpr std::array<QStringView, 5> keys = {u"record.presence.present",
                                                 u"record.presence.debates_only",
                                                 u"record.presence.represented",
                                                 u"record.presence.absent",
                                                 u"record.presence.left"};
    return {keys.at(static_cast<std::size_t>(presence)).toString()};
}

std::optional<Sentence> servedOf(const Scope &scope)
{
    constexpr std::array<QStringView, 5> keys = {u"record.served.person",
                                                 u"record.served.home",
                                                 u"record.served.office",
                                                 u"record.served.prosecutor",
                                                 u"record.served.notification"};
    const auto &served = scope.occasion.judgment.served;
    if (!served)
        return std::nullopt;
    const QStringView how = served->mode ? keys.at(static_cast<std::size_t>(*served->mode))
                                         : QStringView(u"record.served.unknown");
    return Sentence{u"record.served"_s,
                    {{u"how"_s, scope.say(how)}, {u"date"_s, scope.phrasing.date(served->on)}}};
}

std::vector<Sentence> remediesOf(const Scope &scope)
{
    std::vector<Sentence> sentences;
    for (const law::Appeal &remedy : scope.occasion.judgment.appeals) {
        const bool appeals = remedy.kind == law::RemedyLodged::Appeal;
        const QString kind =
            scope.say(appeals ? u"record.remedy.appeal" : u"record.remedy.opposition");
        sentences.push_back(
            {u"record.remedy"_s, {{u"kind"_s, kind}, {u"date"_s, scope.phrasing.date(remedy.on)}}});
    }
    return sentences;
}

std::optional<QString> saidOf(const std::optional<Sentence> &sentence, const Scope &scope)
{
    return sentence ? std::optional(scope.say(*sentence)) : std::nullopt;
}

} // namespace

RecordWords recordOf(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    const auto &finalOn = scope.occasion.plan.finalOn;
    RecordWords words;
    words.sex = sexOf(judgment.person);
    if (judgment.outcome == law::Outcome::Exemption)
        words.outcome = Sentence{u"record.exemption"_s};
    words.presence = presenceOf(judgment.presence);
    words.served = servedOf(scope);
    words.remedies = remediesOf(scope);
    words.limit = {u"record.limit_open"_s};
    if (!finalOn)
        return words;
    words.final = Sentence{u"record.final"_s,
                           {{u"earliest"_s, scope.phrasing.date(finalOn->earliest)},
                            {u"latest"_s, scope.phrasing.date(finalOn->latest)}}};
    words.limit = {u"record.limit"_s,
                   {{u"date"_s, scope.phrasing.date(finalOn->earliest.addDays(daysToSend))}}};
    return words;
}

void addRecord(Values &values, const Scope &scope)
{
    const RecordWords words = recordOf(scope);
    values.set(u"record.sex"_s, saidOf(words.sex, scope));
    values.set(u"record.outcome"_s, saidOf(words.outcome, scope));
    values.set(u"record.presence"_s, scope.say(words.presence));
    values.set(u"record.served"_s, saidOf(words.served, scope));
    QStringList remedies;
    for (const Sentence &sentence : words.remedies)
        remedies += scope.say(sentence);
    values.set(u"record.remedies"_s, remedies);
    values.set(u"record.final"_s, saidOf(words.final, scope));
    values.set(u"record.limit"_s, scope.say(words.limit));
}

} // namespace bex::papers
