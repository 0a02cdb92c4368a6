// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"
#include "models/papers/values/RecordWords.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

void addIfAny(Facts &facts,
              const Scope &scope,
              const QString &what,
              const std::optional<Sentence> &sentence)
{
    if (sentence)
        addSentence(facts, scope, what, *sentence);
}

/// The remedies that were used, each with its day.
void addLodgedRemedies(Facts &facts, const Scope &scope)
{
    for (const Sentence &sentence : recordOf(scope).remedies)
        addSentence(facts, scope, u"recours enregistré"_s, sentence);
}

} // namespace

void addCancelledFacts(Facts &facts, const Scope &scope)
{
    addLodgedRemedies(facts, scope);
    const auto &money = scope.occasion.plan.money;
    if (money && money->base)
        facts.push_back(Fact{u"somme annulée"_s, scope.phrasing.money(*money->base)});
    if (money && money->payable && !money->base->isZero())
        facts.push_back(Fact{u"somme réduite annulée"_s, scope.phrasing.money(*money->payable)});
}

void addRecordFacts(Facts &facts, const Scope &scope)
{
    const RecordWords words = recordOf(scope);
    addIfAny(facts, scope, u"sexe"_s, words.sex);
    addIfAny(facts, scope, u"dispense"_s, words.outcome);
    addSentence(facts, scope, u"présence"_s, words.presence);
    addIfAny(facts, scope, u"signification"_s, words.served);
    addIfAny(facts, scope, u"jour définitif"_s, words.final);
    addSentence(facts, scope, u"délai d'envoi"_s, words.limit);
    addLodgedRemedies(facts, scope);
}

} // namespace bex::papers
