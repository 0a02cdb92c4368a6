// SPDX-License-Identifier: EUPL-1.2
#include "models/law/OfficeDues.h"
#include "models/papers/values/PenaltyWords.h"
#include "models/papers/values/RecordWords.h"
#include "models/papers/values/ValueGroups.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

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

Sentence remedyOf(const law::Appeal &remedy, const Scope &scope)
{
    const bool appeals = remedy.kind == law::RemedyLodged::Appeal;
    const QString kind = scope.say(appeals ? u"record.remedy.appeal" : u"record.remedy.opposition");
    return {u"record.remedy"_s, {{u"kind"_s, kind}, {u"date"_s, scope.phrasing.date(remedy.on)}}};
}

std::vector<Sentence> remediesOf(const Scope &scope)
{
    std::vector<Sentence> sentences;
    for (const law::Appeal &remedy : scope.occasion.judgment.appeals)
        sentences.push_back(remedyOf(remedy, scope));
    return sentences;
}

std::vector<Sentence> referencesOf(const Scope &scope)
{
    std::vector<Sentence> places;
    for (const law::Offence &offence : scope.occasion.judgment.offences)
        places.push_back({u"record.references"_s, {{u"offence"_s, orBlank(offence.label)}}});
    return places;
}

/// What the court decided on how penalties are executed.
std::vector<Sentence> executionOf(const Scope &scope)
{
    std::vector<Sentence> decisions;
    for (const law::Penalty &penalty : scope.occasion.judgment.penalties) {
        const QString head = wordsOf(penalty, scope).head;
        const auto *prison = std::get_if<law::Imprisonment>(&penalty.detail);
        const QString mode = prison && prison->mode ? keyOf(*prison->mode) : QString();
        if (!mode.isEmpty())
            decisions.push_back(
                {u"record.execution"_s, {{u"penalty"_s, head}, {u"decision"_s, scope.say(mode)}}});
        if (penalty.provisionalExecution.value_or(false))
            decisions.push_back({u"record.execution.provisional"_s, {{u"penalty"_s, head}}});
    }
    if (decisions.empty())
        decisions.push_back({u"record.execution.open"_s});
    return decisions;
}

std::vector<Sentence> confusionOf(const Scope &scope)
{
    std::vector<Sentence> absorbed;
    for (const law::Penalty &penalty : scope.occasion.judgment.penalties) {
        if (penalty.absorbed.value_or(false))
            absorbed.push_back(
                {u"record.confusion"_s, {{u"penalty"_s, wordsOf(penalty, scope).head}}});
    }
    if (absorbed.empty())
        absorbed.push_back({u"record.confusion.open"_s});
    return absorbed;
}

Sentence limitOf(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    const law::Finality finality = law::finalityOf(scope.occasion.plan);
    if (const auto day = law::recordSheetDueOn(judgment, finality))
        return {u"record.limit"_s, {{u"date"_s, scope.phrasing.date(*day)}}};
    return {law::isRecordedFromService(judgment, finality) ? u"record.limit_unserved"_s
                                                           : u"record.limit_open"_s};
}

void setSaid(Values &values,
             const QString &name,
             const std::vector<Sentence> &sentences,
             const Scope &scope)
{
    QStringList said;
    for (const Sentence &sentence : sentences)
        said += scope.say(sentence);
    values.set(name, said);
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
    words.references = referencesOf(scope);
    words.execution = executionOf(scope);
    words.confusion = confusionOf(scope);
    words.limit = limitOf(scope);
    if (finalOn)
        words.final = Sentence{u"record.final"_s,
                               {{u"earliest"_s, scope.phrasing.date(finalOn->earliest)},
                                {u"latest"_s, scope.phrasing.date(finalOn->latest)}}};
    return words;
}

std::vector<Sentence> penalRemediesOf(const Scope &scope)
{
    std::vector<Sentence> sentences;
    for (const law::Appeal &remedy : scope.occasion.judgment.appeals) {
        if (remedy.scope != law::RemedyScope::Civil)
            sentences.push_back(remedyOf(remedy, scope));
    }
    return sentences;
}

void addRecord(Values &values, const Scope &scope)
{
    const RecordWords words = recordOf(scope);
    values.set(u"record.sex"_s, saidOf(words.sex, scope));
    values.set(u"record.outcome"_s, saidOf(words.outcome, scope));
    values.set(u"record.presence"_s, scope.say(words.presence));
    values.set(u"record.served"_s, saidOf(words.served, scope));
    setSaid(values, u"record.remedies"_s, words.remedies, scope);
    setSaid(values, u"record.references"_s, words.references, scope);
    setSaid(values, u"record.execution"_s, words.execution, scope);
    setSaid(values, u"record.confusion"_s, words.confusion, scope);
    setSaid(values, u"cancelled.remedies"_s, penalRemediesOf(scope), scope);
    values.set(u"record.final"_s, saidOf(words.final, scope));
    values.set(u"record.limit"_s, scope.say(words.limit));
}

} // namespace bex::papers
