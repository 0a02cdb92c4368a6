// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "tests/law/Properties.h"
#include "tests/support/Judgments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

const Money cap = Money::ofEuros(1500);

/// 20 % of the base, rounded half up to the cent, and never more than the cap (707-2).
Money discountOf(Money base)
{
    return std::min(Money::ofCents((base.cents() * 20 + 50) / 100), cap);
}

Money baseOf(const MoneyDue &money)
{
    return (money.fine + money.surcharges + money.droitFixe - money.deposit).floored();
}

Money victimSupportOf(const Judgment &judgment)
{
    Money sum;
    for (const Penalty &penalty : judgment.penalties) {
        const auto *fine = std::get_if<Fine>(&penalty.detail);
        for (const Surcharge &surcharge : fine ? fine->surcharges : std::vector<Surcharge>()) {
            if (surcharge.kind == SurchargeKind::VictimSupport)
                sum += surcharge.amount;
        }
    }
    return sum;
}

/// F-13: what the discount bears on, as the court has settled it.
Money discountedBaseOf(const Tried &tried)
{
    const auto settled = tried.practice.settled.find(Parameter::VictimSupportChoice);
    const bool apart =
        settled != tried.practice.settled.end() && settled->second.front().value == 2;
    const Money base = baseOf(*tried.plan.money);
    return apart ? (base - victimSupportOf(tried.judgment)).floored() : base;
}

QString discountsWithinTheCap(const Tried &tried)
{
    const auto &money = tried.plan.money;
    if (!money)
        return {};
    if (money->base &&
        (*money->base != baseOf(*money) || *money->discount != discountOf(discountedBaseOf(tried))))
        return u"another discount"_s;
    if (money->base && *money->payable + *money->discount != *money->base)
        return u"payable and discount do not make the base"_s;
    for (const MoneyReading &reading : money->readings) {
        if (reading.discount > cap || reading.payable + reading.discount != baseOf(*money))
            return u"a reading does not add up"_s;
    }
    return money->base.has_value() == money->readings.empty() ? QString()
                                                              : u"one total, or two readings"_s;
}

/// Section 7.1: what is suspended is not due, damages are not of the Treasury.
QString discountsNothingElse(const Tried &tried)
{
    if (!tried.plan.money)
        return {};
    Judgment other = tried.judgment;
    for (CivilParty &party : other.civilParties)
        party.damages = Money::ofEuros(9000);
    for (Penalty &penalty : other.penalties) {
        if (auto *fine = std::get_if<Fine>(&penalty.detail)) {
            fine->amount += Money::ofEuros(100);
            fine->suspended = fine->suspended.value_or(Money()) + Money::ofEuros(100);
        }
    }
    const auto money = tried.planOf(other).money;
    const bool same = money && money->base == tried.plan.money->base &&
                      money->discount == tried.plan.money->discount &&
                      money->otherwise == tried.plan.money->otherwise;
    return same ? QString() : u"the discount moves with sums it excludes"_s;
}

QString chargesNoFeeToMinors(const Tried &tried)
{
    const bool charged =
        tried.plan.money && isMinorAtFacts(tried.judgment) && !tried.plan.money->droitFixe.isZero();
    return charged ? u"a minor owes the droit fixe"_s : QString();
}

/// R. 55-5: the Treasury is told of each statement with money on it, once.
QString tellsTheTreasuryOfMoney(const Tried &tried)
{
    const auto slips =
        std::ranges::count(tried.plan.steps, std::optional(PaperKind::Bor), &Step::paper);
    return slips == (tried.plan.money ? 1 : 0) ? QString() : u"%1 slips"_s.arg(slips);
}

bool isOfMoney(const Step &step)
{
    return step.paper == PaperKind::Rcp || step.to == Recipient::Treasury ||
           (step.act == Act::Explain && step.to == Recipient::Person);
}

bool isSameStep(const Step &a, const Step &b)
{
    return a.rule == b.rule && a.also == b.also && a.penalties == b.penalties && a.act == b.act &&
           a.paper == b.paper && a.to == b.to && a.order == b.order && a.earliest == b.earliest &&
           a.latest == b.latest && a.preferredFrom == b.preferredFrom &&
           a.lastUsable == b.lastUsable && a.deadline == b.deadline && a.mentions == b.mentions &&
           a.copies == b.copies;
}

QString keepsSummonsesBesideAFine(const Tried &tried)
{
    if (tried.judgment.outcome != Outcome::Conviction)
        return {};
    Judgment fined = tried.judgment;
    fined.penalties.push_back(aJudgmentWith(fineOf(500)).penalties.front());
    std::vector<Step> with = tried.planOf(fined).steps;
    std::vector<Step> without = tried.plan.steps;
    std::erase_if(with, isOfMoney);
    std::erase_if(without, isOfMoney);
    return std::ranges::equal(with, without, isSameStep) ? QString()
                                                         : u"a fine moves other steps"_s;
}

constexpr Property table[]{
    {"the discount keeps to the cap", discountsWithinTheCap},
    {"nothing excluded is discounted", discountsNothingElse},
    {"minors owe no droit fixe", chargesNoFeeToMinors},
    {"the Treasury hears of money once", tellsTheTreasuryOfMoney},
    {"a fine beside changes no summons", keepsSummonsesBesideAFine},
};

} // namespace

std::span<const Property> propertiesOfMoney()
{
    return table;
}

} // namespace bex::test
