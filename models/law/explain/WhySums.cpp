// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"
#include "models/law/Clock.h"
#include "models/law/explain/Figures.h"
#include "models/law/explain/Why.h"

#include <algorithm>

// Why of what is computed before any row: the amount, the firm length, the days.
namespace bex::law
{

namespace
{

Confidence weakestOf(const Facts &facts, EnumSet<Parameter> used)
{
    Confidence weakest = Confidence::Seed;
    for (int i = 0; i < static_cast<int>(Parameter::Count); ++i) {
        const auto parameter = static_cast<Parameter>(i);
        if (used.contains(parameter))
            weakest = std::max(weakest, facts.confidence(parameter));
    }
    return weakest;
}

Why resting(const Facts &facts, EnumSet<Parameter> used, std::vector<Reason> working)
{
    Why why;
    why.working = std::move(working);
    why.figures = figuresOf(facts, used);
    why.confidence = weakestOf(facts, used);
    return why;
}

/// What is added up, in the order in which it is paid.
void addTerms(std::vector<Reason> &working, const MoneyDue &money)
{
    if (!money.fine.isZero())
        working.push_back({"why.fine", {money.fine}});
    if (!money.surcharges.isZero())
        working.push_back({"why.surcharges", {money.surcharges}});
    working.push_back(money.droitFixe.isZero() ? Reason{"why.no_fee", {}}
                                               : Reason{"why.fee", {money.droitFixe}});
    if (money.droitFixeOtherwise && *money.droitFixeOtherwise != money.droitFixe)
        working.push_back({"why.fee_doubled", {*money.droitFixeOtherwise}});
    if (!money.deposit.isZero())
        working.push_back({"why.deposit", {money.deposit}});
}

void addDiscount(std::vector<Reason> &working, const MoneyDue &money, const Facts &facts)
{
    const int percent = facts.figure(Parameter::DiscountPercent);
    const Money cap = Money::ofCents(facts.figure(Parameter::DiscountCapCents));
    if (money.base && money.discount && money.payable) {
        const bool apart =
            hasVictimSupport(facts.judgment) && facts.figure(Parameter::VictimSupportChoice) == 2;
        working.push_back({apart ? "why.discount_apart" : "why.discount",
                           {percent, *money.base, *money.discount, cap, *money.payable}});
    }
    for (const MoneyReading &reading : money.readings)
        working.push_back(
            {reading.victimSupportDiscounted ? "why.reading_with" : "why.reading_without",
             {reading.discount, reading.payable}});
}

/// The month, and what becomes of its end on a closed day (L-14).
void addMonth(std::vector<Reason> &working, const MoneyDue &money, const Facts &facts)
{
    const auto start = clockStart(facts.judgment);
    const auto end = endOfPayment(facts.judgment, facts.law);
    if (!start || !end || !money.lastDay)
        return;
    const int months = facts.figure(Parameter::PaymentMonths);
    if (*end == *money.lastDay)
        return working.push_back({"why.month", {*start, months, *end}});
    working.push_back({"why.month_carried", {*start, months, *end, *money.lastDay}});
}

EnumSet<Parameter> figuresOfMoney(const Facts &facts, const MoneyDue &money)
{
    EnumSet<Parameter> used{
        Parameter::DiscountPercent, Parameter::DiscountCapCents, Parameter::PaymentMonths};
    if (!money.droitFixe.isZero())
        used.insert(fixedFeeOf(facts.judgment));
    if (money.droitFixeOtherwise && *money.droitFixeOtherwise != money.droitFixe)
        used.insert(Parameter::FixedFeeCorrectionalAbsentCents);
    if (hasVictimSupport(facts.judgment))
        used.insert(Parameter::VictimSupportChoice);
    if (isEndOfPaymentClosed(facts.judgment, facts.law))
        used.insert(Parameter::PaymentCarryChoice);
    return used;
}

std::string_view sentenceOf(FirmClass firmClass)
{
    switch (firmClass) {
    case FirmClass::Nil:
        return "why.class_nil";
    case FirmClass::UpToSixMonths:
        return "why.class_six";
    case FirmClass::UpToTwelveMonths:
        return "why.class_twelve";
    case FirmClass::Within:
        return "why.class_within";
    case FirmClass::Over:
        break;
    }
    return "why.class_over";
}

/// The class, or the two readings that leave it open (law-core 6.2).
void addClass(std::vector<Reason> &working, const EffectiveFirm &firm)
{
    if (!firm.ambiguous)
        return working.push_back({sentenceOf(firm.firmClass), {}});
    for (const FirmReading &reading : firm.readings) {
        working.push_back(reading.endsOn ? Reason{"why.count_calendar", {*reading.endsOn}}
                                         : Reason{"why.count_thirty", {}});
        working.push_back({sentenceOf(reading.firmClass), {}});
    }
}

} // namespace

Why why(const Facts &facts, const MoneyDue &money)
{
    std::vector<Reason> working;
    addTerms(working, money);
    addDiscount(working, money, facts);
    if (money.otherwise)
        working.push_back({"why.otherwise", {*money.otherwise}});
    addMonth(working, money, facts);
    return resting(facts, figuresOfMoney(facts, money), std::move(working));
}

Why why(const Facts &facts, const EffectiveFirm &firm)
{
    std::vector<Reason> working;
    EnumSet<Parameter> used;
    working.push_back({"why.firm_end", {facts.day(), firm.endsOn}});
    for (const Parameter threshold : firmThresholds(facts.judgment, facts.law)) {
        const int months = facts.figure(threshold);
        working.push_back({"why.threshold", {months, facts.day().addMonths(months)}});
        used.insert(threshold);
    }
    addClass(working, firm);
    return resting(facts, used, std::move(working));
}

} // namespace bex::law
