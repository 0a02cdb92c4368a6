// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/values/MentionWords.h"
#include "models/papers/values/ValueGroups.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using Sentences = std::vector<Sentence>;

std::vector<const law::Penalty *> penaltiesOf(const Scope &scope)
{
    std::vector<const law::Penalty *> penalties;
    for (const int index : scope.penalties())
        penalties.push_back(&scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index)));
    return penalties;
}

/// 474 threatens the firm part, never the suspended one beside it.
Sentence threat(const Scope &scope)
{
    QStringList lengths;
    bool part = false;
    for (const law::Penalty *penalty : penaltiesOf(scope)) {
        const auto *prison = std::get_if<law::Imprisonment>(&penalty->detail);
        if (prison == nullptr || (!prison->firm && prison->suspended))
            continue;
        lengths += scope.phrasing.duration(prison->firm.value_or(prison->total));
        part = part || prison->suspended;
    }
    return {part ? u"M3.part"_s : u"M3"_s, {{u"length"_s, orBlank(lengths.join(u" + "_s))}}};
}

/// From when the days of a day-fine run, in its earliest reading (law-core 7.5, C-9).
std::optional<QDate> startOfDays(const Scope &scope)
{
    const law::Judgment &judgment = scope.occasion.judgment;
    if (judgment.presence == law::Presence::Present || judgment.presence == law::Presence::Left)
        return judgment.pronouncedOn;
    const auto &finalOn = scope.occasion.plan.finalOn;
    return finalOn ? std::optional(finalOn->earliest) : std::nullopt;
}

/// The days of every day-fine, after which each is due (CP 131-25).
Sentences dayFines(const Scope &scope)
{
    const auto start = startOfDays(scope);
    Sentences lines;
    for (const law::Penalty &penalty : scope.occasion.judgment.penalties) {
        const auto *fine = std::get_if<law::DayFine>(&penalty.detail);
        if (fine == nullptr)
            continue;
        Scope::Named names = {{u"days"_s, scope.phrasing.days(fine->days)}};
        if (start)
            names.emplace_back(u"date"_s, scope.phrasing.date(start->addDays(fine->days)));
        lines.push_back({start ? u"M10.dated"_s : u"M10"_s, std::move(names)});
    }
    return lines;
}

Sentence breach(const Scope &scope)
{
    std::optional<QString> fallback;
    for (const law::Penalty *penalty : penaltiesOf(scope)) {
        const auto *service = std::get_if<law::CommunityService>(&penalty->detail);
        if (service != nullptr && !fallback)
            fallback = service->fallback;
    }
    const bool isKnown = fallback && !fallback->trimmed().isEmpty();
    return {isKnown ? u"M11"_s : u"M11.unknown"_s, {{u"text"_s, orBlank(fallback)}}};
}

/// 131-9 fixes a sanction for a course that stands instead of another penalty, not
/// for one that is added to it.
bool isCourseBesideAPenalty(const Scope &scope)
{
    const auto penalties = penaltiesOf(scope);
    return std::ranges::none_of(penalties, [](const law::Penalty *penalty) {
        return std::holds_alternative<law::Course>(penalty->detail) &&
               !penalty->complementary.value_or(false);
    });
}

Sentences course(const Scope &scope)
{
    Sentences lines;
    for (const int index : scope.sheet.steps) {
        if (const auto deadline = scope.step(index).deadline)
            lines.push_back({u"M13.deadline"_s, {{u"date"_s, scope.phrasing.date(*deadline)}}});
    }
    if (lines.empty())
        lines.push_back({u"M13.deadline_unknown"_s, {}});
    lines.push_back({u"M13.cost"_s, {}});
    lines.push_back({u"M13.certificate"_s, {}});
    lines.push_back({isCourseBesideAPenalty(scope) ? u"M13.breach"_s : u"M13.breach_fixed"_s, {}});
    return lines;
}

} // namespace

QString keyOf(law::Mention mention)
{
    return u'M' + QString::number(static_cast<int>(mention));
}

QStringList remedyWords(const Scope &scope)
{
    QStringList lines;
    for (const law::Remedy &remedy : scope.occasion.plan.remedies) {
        const auto key = remedy.kind == law::RemedyKind::Appeal       ? u"remedy.appeal"_s
                         : remedy.kind == law::RemedyKind::Opposition ? u"remedy.opposition"_s
                                                                      : u"remedy.pourvoi"_s;
        lines += scope.say(key, {{u"date"_s, scope.phrasing.date(remedy.lastDay)}});
    }
    return lines;
}

Sentences sentencesOf(law::Mention mention, const Scope &scope)
{
    using law::Mention;
    switch (mention) {
    case Mention::M1:
    case Mention::M2:
    case Mention::M14:
    case Mention::M16:
        return {}; // facts, each in a place of its own
    case Mention::M3:
        return {threat(scope)};
    case Mention::M4:
    case Mention::M5:
        return {{keyOf(mention) + (scope.isProvisional() ? u".provisional"_s : QString()), {}}};
    case Mention::M10:
        return dayFines(scope);
    case Mention::M11:
        return {breach(scope)};
    case Mention::M13:
        return course(scope);
    default:
        return {{keyOf(mention), {}}};
    }
}

QStringList mentionWords(law::Mention mention, const Scope &scope)
{
    if (mention == law::Mention::M16)
        return remedyWords(scope);
    QStringList lines;
    for (const Sentence &sentence : sentencesOf(mention, scope))
        lines += scope.say(sentence);
    return lines;
}

void addMentions(Values &values, const Scope &scope)
{
    const auto ordered = scope.mentions();
    for (const law::Mention mention : allMentions()) {
        values.set(keyOf(mention),
                   ordered.contains(mention) ? mentionWords(mention, scope) : QStringList());
    }
    values.set(u"remedies"_s, remedyWords(scope));
}

} // namespace bex::papers
