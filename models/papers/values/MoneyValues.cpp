// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Glossary.h"
#include "models/papers/values/ValueGroups.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// A sum that is named only when there is one.
std::optional<QString> unlessZero(law::Money sum, const Scope &scope)
{
    return sum.isZero() ? std::nullopt : std::optional(scope.phrasing.money(sum));
}

std::optional<QString> said(const std::optional<law::Money> &sum, const Scope &scope)
{
    return sum ? std::optional(scope.phrasing.money(*sum)) : std::nullopt;
}

std::vector<Values> readingsOf(const law::MoneyDue &money, const Scope &scope)
{
    std::vector<Values> readings;
    for (const law::MoneyReading &reading : money.readings) {
        Values item;
        item.set(u"reading.name"_s,
                 scope.say(reading.victimSupportDiscounted ? u"reading.discounted"
                                                           : u"reading.not_discounted"));
        item.set(u"reading.discount"_s, scope.phrasing.money(reading.discount));
        item.set(u"reading.payable"_s, scope.phrasing.money(reading.payable));
        readings.push_back(std::move(item));
    }
    return readings;
}

QString deadlineOf(const law::MoneyDue &money, const Scope &scope)
{
    return money.lastDay
               ? scope.say(u"money.until", {{u"date"_s, scope.phrasing.date(*money.lastDay)}})
               : scope.say(u"money.until_served");
}

/// The sums that depend on paying in time; none when a deposit covers everything (BEX-49r).
void addPayable(Values &values, const law::MoneyDue &money, const Scope &scope)
{
    const bool covered = money.base && money.base->isZero();
    const auto unlessCovered = [covered](std::optional<QString> text) {
        return covered ? std::nullopt : text;
    };
    values.set(u"money.base"_s, said(money.base, scope));
    values.set(u"money.discount"_s, unlessCovered(said(money.discount, scope)));
    values.set(u"money.payable"_s, unlessCovered(said(money.payable, scope)));
    values.set(u"money.otherwise"_s, unlessCovered(said(money.otherwise, scope)));
    values.set(u"money.until"_s, unlessCovered(deadlineOf(money, scope)));
    values.set(u"money.nothing"_s,
               covered ? std::optional(scope.say(u"money.nothing")) : std::nullopt);
}

/// No sum, no word about it.
void addNothing(Values &values)
{
    for (const QString &name : {u"money.base"_s,
                                u"money.discount"_s,
                                u"money.payable"_s,
                                u"money.otherwise"_s,
                                u"money.until"_s,
                                u"money.nothing"_s})
        values.set(name, QStringList());
}

} // namespace

QString nameOfFine(const law::Judgment &judgment)
{
    const auto isDayFine = [](const law::Penalty &penalty) {
        return std::holds_alternative<law::DayFine>(penalty.detail);
    };
    const auto isDue = [](const law::Penalty &penalty) {
        const auto *fine = std::get_if<law::Fine>(&penalty.detail);
        return fine != nullptr && fine->suspended.value_or(law::Money()) != fine->amount;
    };
    if (std::ranges::none_of(judgment.penalties, isDayFine))
        return u"money.fine"_s;
    return std::ranges::any_of(judgment.penalties, isDue) ? u"money.fine_and_day_fine"_s
                                                          : u"money.day_fine"_s;
}

QString meansOfPayment(const Scope &scope)
{
    return inWordsOf(scope.language, orBlank(scope.occasion.profile.meansOfPayment));
}

bool mayBePaidInParts(const law::Plan &plan)
{
    const auto &money = plan.money;
    return money && !money->fine.isZero() && money->base && !money->base->isZero();
}

std::optional<QDate> lastDayAtTheCounter(const Occasion &occasion)
{
    const auto &money = occasion.plan.money;
    if (!money || !money->lastDay || !occasion.calendar)
        return std::nullopt;
    const QDate open = occasion.calendar->lastUsable(*money->lastDay);
    return open == *money->lastDay ? std::nullopt : std::optional(open);
}

void addMoney(Values &values, const Scope &scope)
{
    const auto &due = scope.occasion.plan.money;
    const law::MoneyDue money = due.value_or(law::MoneyDue());

    values.set(u"money"_s, due ? QStringList{QString()} : QStringList());
    values.set(u"money.fine"_s, unlessZero(money.fine, scope));
    values.set(u"money.fineName"_s, scope.say(nameOfFine(scope.occasion.judgment)));
    values.set(u"money.surcharges"_s, unlessZero(money.surcharges, scope));
    values.set(u"money.droitFixe"_s, unlessZero(money.droitFixe, scope));
    const bool doubled = money.droitFixeOtherwise && *money.droitFixeOtherwise != money.droitFixe;
    values.set(u"money.droitFixeOtherwise"_s,
               doubled ? said(money.droitFixeOtherwise, scope) : std::nullopt);
    values.set(u"money.deposit"_s, unlessZero(money.deposit, scope));
    if (due)
        addPayable(values, money, scope);
    else
        addNothing(values);
    values.setEach(u"readings"_s, readingsOf(money, scope));
    const auto counter = lastDayAtTheCounter(scope.occasion);
    const bool asks = due && !(money.base && money.base->isZero());
    values.set(u"money.counter"_s,
               counter && asks
                   ? std::optional(
                         scope.say(u"money.counter", {{u"date"_s, scope.phrasing.date(*counter)}}))
                   : std::nullopt);
    values.set(u"money.instalments"_s,
               mayBePaidInParts(scope.occasion.plan)
                   ? std::optional(scope.say(u"money.instalments"))
                   : std::nullopt);
    const QStringList accountant = linesOf(scope.occasion.profile.accountant, scope);
    values.set(u"accountant"_s, accountant);
    values.set(u"accountant.inLine"_s, accountant.join(u" \u2013 "_s));
    values.set(u"meansOfPayment"_s, meansOfPayment(scope));
}

} // namespace bex::papers
