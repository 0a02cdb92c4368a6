// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"
#include "models/papers/plain/Duties.h"
#include "models/papers/plain/PlainWords.h"
#include "models/papers/values/MemoWords.h"
#include "models/papers/values/ValueGroups.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

void addDuty(Facts &facts, const Scope &scope, const Duty &duty)
{
    const AppointmentWords &words = duty.appointment;
    facts.push_back(Fact{u"jour du rendez-vous"_s, words.day});
    facts.push_back(Fact{u"heure du rendez-vous"_s, words.hour});
    facts.push_back(Fact{u"lieu du rendez-vous"_s, words.place});
    if (words.overseas)
        facts.push_back(Fact{u"fuseau horaire"_s, words.zone});
    if (!words.phone.isEmpty())
        facts.push_back(Fact{u"téléphone du service"_s, words.phone});
    for (const Sentence &sentence : duty.with)
        addSentence(facts, scope, u"rendez-vous"_s, sentence);
    for (const QString &thing : thingsToBring(duty, scope))
        facts.push_back(Fact{u"à apporter"_s, thing});
    for (const Sentence &sentence : duty.otherwise)
        addSentence(facts, scope, u"suite du rendez-vous"_s, sentence);
}

void addWhole(Facts &facts, const Scope &scope, const PlainPayment &payment)
{
    if (!payment.whole)
        return;
    addSentence(facts, scope, u"somme entière"_s, Sentence{payment.wholeKey});
    facts.push_back(Fact{u"somme entière"_s, scope.phrasing.money(*payment.whole)});
}

void addPayment(Facts &facts, const Scope &scope)
{
    const auto payment = plainPayment(scope);
    if (!payment)
        return;
    if (payment->covered) {
        addSentence(facts, scope, u"rien à payer"_s, Sentence{u"plain.pay.nothing"_s});
        return;
    }
    for (const law::Money sum : payment->reduced)
        facts.push_back(Fact{u"somme réduite"_s, scope.phrasing.money(sum)});
    if (!payment->reduced.empty())
        addSentence(facts, scope, u"dernier jour pour payer"_s, payment->until);
    const auto counter = lastDayAtTheCounter(scope.occasion);
    if (counter && !payment->reduced.empty())
        addSentence(facts,
                    scope,
                    u"dernier jour au guichet"_s,
                    Sentence{u"plain.pay.counter"_s, {{u"date"_s, scope.phrasing.date(*counter)}}});
    if (mayBePaidInParts(scope.occasion.plan))
        addSentence(
            facts, scope, u"paiement en plusieurs fois"_s, Sentence{u"plain.pay.instalments"_s});
    if (payment->reduced.size() > 1)
        addSentence(facts, scope, u"lecture F-13"_s, Sentence{u"plain.pay.unsure"_s});
    addWhole(facts, scope, *payment);
    addSentence(facts, scope, u"remboursement"_s, Sentence{u"plain.pay.refund"_s});
    for (const QString &line : accountantOf(scope))
        facts.push_back(Fact{u"comptable public"_s, line});
    facts.push_back(Fact{u"moyens de paiement"_s, meansOfPayment(scope)});
}

} // namespace

void addMemoFacts(Facts &facts, const Scope &scope)
{
    for (const PlainLine &line : plainDecision(scope)) {
        for (const Sentence &sentence : line)
            addSentence(facts, scope, u"décision"_s, sentence);
    }
    for (const Duty &duty : dutiesOf(scope))
        addDuty(facts, scope, duty);
    if (isUnsettled(scope.occasion.plan))
        addSentence(facts, scope, u"question ouverte"_s, Sentence{u"plain.open"_s});
    if (isTransmitted(scope))
        addSentence(facts, scope, u"autre tribunal"_s, Sentence{u"plain.transmitted"_s});
    addPayment(facts, scope);
    for (const Sentence &sentence : plainRemedies(scope))
        addSentence(facts, scope, u"voie de recours"_s, sentence);
    facts.push_back(Fact{u"adresse du tribunal"_s, courtPlace(scope)});
    const Fact phone{u"téléphone du bureau"_s, orBlank(scope.occasion.profile.ownAddress.phone)};
    facts.push_back(phone);
    if (!dutiesOf(scope).empty())
        facts.push_back(phone); // under the appointments too
    if (!codeOf(scope).isEmpty())
        facts.push_back(Fact{u"légende du code"_s, scope.say(codeCaption(scope))});
}

} // namespace bex::papers
