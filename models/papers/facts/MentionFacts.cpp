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

void addWords(Facts &facts, const Scope &scope, Mention mention)
{
    for (const Sentence &sentence : sentencesOf(mention, scope))
        addSentence(facts, scope, u"mention "_s + keyOf(mention), sentence);
}

void addRemedies(Facts &facts, const Scope &scope)
{
    for (const law::Remedy &remedy : scope.occasion.plan.remedies)
        facts.push_back(
            Fact{u"dernier jour d'une voie de recours"_s, scope.phrasing.date(remedy.lastDay)});
}

} // namespace

void addMentionFacts(Facts &facts, const Scope &scope)
{
    const auto ordered = scope.mentions();
    for (const Mention mention : allMentions()) {
        if (ordered.contains(mention))
            addWords(facts, scope, mention);
    }
    if (ordered.contains(Mention::M16) || scope.sheet.kind == law::PaperKind::Rcp)
        addRemedies(facts, scope);
}

} // namespace bex::papers
