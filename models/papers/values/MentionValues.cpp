// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/values/MentionWords.h"
#include "models/papers/values/ValueGroups.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

template <typename Detail>
const Detail *firstOf(const Scope &scope, const std::vector<int> &penalties)
{
    for (const int index : penalties) {
        const auto &penalty = scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index));
        if (const auto *detail = std::get_if<Detail>(&penalty.detail))
            return detail;
    }
    return nullptr;
}

/// The days of every day-fine, after which each is due (CP 131-25).
QStringList dayFines(const Scope &scope)
{
    QStringList lines;
    for (const law::Penalty &penalty : scope.occasion.judgment.penalties) {
        if (const auto *fine = std::get_if<law::DayFine>(&penalty.detail))
            lines += scope.say(u"M10", {{u"days"_s, scope.phrasing.days(fine->days)}});
    }
    return lines;
}

QString breach(const Scope &scope)
{
    const auto *service = firstOf<law::CommunityService>(scope, scope.penalties());
    return scope.say(u"M11",
                     {{u"text"_s, orBlank(service != nullptr ? service->fallback : std::nullopt)}});
}

QStringList course(const Scope &scope)
{
    QStringList lines;
    for (const int index : scope.sheet.steps) {
        if (const auto deadline = scope.step(index).deadline)
            lines += scope.say(u"M13.deadline", {{u"date"_s, scope.phrasing.date(*deadline)}});
    }
    if (lines.isEmpty())
        lines += scope.say(u"M13.deadline_unknown");
    return lines + QStringList{scope.say(u"M13.cost"), scope.say(u"M13.certificate")};
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

QStringList mentionWords(law::Mention mention, const Scope &scope)
{
    using law::Mention;
    switch (mention) {
    case Mention::M1:
    case Mention::M2:
    case Mention::M14:
        return {}; // facts, each in a place of its own
    case Mention::M4:
        return {scope.say(scope.isProvisional() ? u"M4.provisional" : u"M4")};
    case Mention::M5:
        return {scope.say(scope.isProvisional() ? u"M5.provisional" : u"M5")};
    case Mention::M10:
        return dayFines(scope);
    case Mention::M11:
        return {breach(scope)};
    case Mention::M13:
        return course(scope);
    case Mention::M16:
        return remedyWords(scope);
    default:
        return {scope.say(keyOf(mention))};
    }
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
