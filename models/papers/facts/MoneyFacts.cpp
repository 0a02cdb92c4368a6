// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/facts/Facts.h"
#include "models/papers/values/ValueGroups.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

void addSum(Facts &facts, const Scope &scope, const QString &what, std::optional<law::Money> sum)
{
    if (sum)
        facts.push_back(Fact{what, scope.phrasing.money(*sum)});
}

std::optional<law::Money> unlessZero(law::Money sum)
{
    return sum.isZero() ? std::nullopt : std::optional(sum);
}

} // namespace

void addMoneyFacts(Facts &facts, const Scope &scope)
{
    const auto &money = scope.occasion.plan.money;
    if (!money)
        return;
    addSum(facts, scope, u"amende à payer"_s, unlessZero(money->fine));
    if (!money->fine.isZero())
        facts.push_back(
            Fact{u"nature de ce qui est dû"_s, scope.say(nameOfFine(scope.occasion.judgment))});
    addSum(facts, scope, u"majorations"_s, unlessZero(money->surcharges));
    addSum(facts, scope, u"droit fixe"_s, unlessZero(money->droitFixe));
    if (money->droitFixeOtherwise && *money->droitFixeOtherwise != money->droitFixe)
        addSum(facts, scope, u"droit fixe après le délai"_s, money->droitFixeOtherwise);
    addSum(facts, scope, u"consignation"_s, unlessZero(money->deposit));
    addSum(facts, scope, u"total dû"_s, money->base);
    for (const law::MoneyReading &reading : money->readings) {
        addSum(facts, scope, u"diminution (lecture F-13)"_s, reading.discount);
        addSum(facts, scope, u"somme réduite (lecture F-13)"_s, reading.payable);
        facts.push_back(
            Fact{u"lecture F-13"_s,
                 scope.say(reading.victimSupportDiscounted ? u"reading.discounted"
                                                           : u"reading.not_discounted")});
    }
    if (money->base && money->base->isZero()) {
        facts.push_back(Fact{u"rien à payer"_s, scope.say(u"money.nothing")});
        return;
    }
    if (scope.sheet.kind == law::PaperKind::Rcp && mayBePaidInParts(scope.occasion.plan))
        facts.push_back(Fact{u"paiement en plusieurs fois"_s, scope.say(u"money.instalments")});
    addSum(facts, scope, u"diminution"_s, money->discount);
    addSum(facts, scope, u"somme réduite"_s, money->payable);
    addSum(facts, scope, u"somme due après le délai"_s, money->otherwise);
    const auto counter = lastDayAtTheCounter(scope.occasion);
    if (counter && scope.sheet.kind == law::PaperKind::Rcp)
        facts.push_back(Fact{u"dernier jour au guichet"_s, scope.phrasing.date(*counter)});
    if (money->lastDay)
        facts.push_back(
            Fact{u"dernier jour du paiement réduit"_s, scope.phrasing.date(*money->lastDay)});
}

} // namespace bex::papers
