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

void addAll(Facts &facts,
            const Scope &scope,
            const QString &what,
            const std::vector<Sentence> &sentences)
{
    for (const Sentence &sentence : sentences)
        addSentence(facts, scope, what, sentence);
}

} // namespace

void addCancelledFacts(Facts &facts, const Scope &scope)
{
    addAll(facts, scope, u"recours enregistré"_s, penalRemediesOf(scope));
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
    addAll(facts, scope, u"recours enregistré"_s, words.remedies);
    addAll(facts, scope, u"références légales"_s, words.references);
    addAll(facts, scope, u"décision sur l'exécution"_s, words.execution);
    addAll(facts, scope, u"confusion de peines"_s, words.confusion);
}

} // namespace bex::papers
