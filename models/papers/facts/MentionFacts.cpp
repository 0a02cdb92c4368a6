// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"
#include "models/papers/facts/Facts.h"
#include "models/papers/values/MentionWords.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using law::Mention;

/// The sentences of a mention, by their keys: the paper says each, names apart.
QStringList sentencesOf(Mention mention, const Scope &scope)
{
    switch (mention) {
    case Mention::M1:
    case Mention::M2:
    case Mention::M14:
    case Mention::M16:
        return {};
    case Mention::M4:
    case Mention::M5:
        return {keyOf(mention) + (scope.isProvisional() ? u".provisional"_s : QString())};
    case Mention::M13:
        return {u"M13.cost"_s, u"M13.certificate"_s};
    default:
        return {keyOf(mention)};
    }
}

void addWords(Facts &facts, const Scope &scope, Mention mention)
{
    for (const QString &key : sentencesOf(mention, scope)) {
        for (const QString &part : fragments(scope.templates.sentence(key, scope.language)))
            facts.push_back(Fact{u"mention "_s + keyOf(mention), part});
    }
}

void addRemedies(Facts &facts, const Scope &scope)
{
    for (const law::Remedy &remedy : scope.occasion.plan.remedies)
        facts.push_back(
            Fact{u"dernier jour d'une voie de recours"_s, scope.phrasing.date(remedy.lastDay)});
}

void addDeadlines(Facts &facts, const Scope &scope)
{
    for (const int index : scope.sheet.steps) {
        if (const auto deadline = scope.step(index).deadline)
            facts.push_back(Fact{u"date limite du stage"_s, scope.phrasing.date(*deadline)});
    }
}

void addPenaltyMentions(Facts &facts, const Scope &scope)
{
    const auto ordered = scope.mentions();
    if (ordered.contains(Mention::M10)) {
        for (const law::Penalty &penalty : scope.occasion.judgment.penalties) {
            if (const auto *fine = std::get_if<law::DayFine>(&penalty.detail))
                facts.push_back(Fact{u"délai des jours-amende"_s, scope.phrasing.days(fine->days)});
        }
    }
    if (!ordered.contains(Mention::M11))
        return;
    std::optional<QString> fallback;
    for (const int index : scope.penalties()) {
        const auto &penalty = scope.occasion.judgment.penalties.at(static_cast<std::size_t>(index));
        const auto *service = std::get_if<law::CommunityService>(&penalty.detail);
        if (service != nullptr && !fallback)
            fallback = service->fallback;
    }
    facts.push_back(Fact{u"sanction en cas d'inexécution du TIG"_s, orBlank(fallback)});
}

} // namespace

void addMentionFacts(Facts &facts, const Scope &scope)
{
    const auto ordered = scope.mentions();
    for (const Mention mention : allMentions()) {
        if (ordered.contains(mention))
            addWords(facts, scope, mention);
    }
    addPenaltyMentions(facts, scope);
    if (ordered.contains(Mention::M13))
        addDeadlines(facts, scope);
    if (ordered.contains(Mention::M16) || scope.sheet.kind == law::PaperKind::Rcp)
        addRemedies(facts, scope);
}

} // namespace bex::papers
