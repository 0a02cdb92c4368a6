// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/plain/Duties.h"
#include "models/papers/plain/PersonsAgenda.h"
#include "models/papers/plain/PlainWords.h"
#include "models/papers/values/MemoWords.h"
#include "models/papers/values/ValueGroups.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

QString lineOf(const PlainLine &sentences, const Scope &scope)
{
    QStringList said;
    for (const Sentence &sentence : sentences)
        said += scope.say(sentence);
    return said.join(u' ');
}

QStringList saidOf(const std::vector<Sentence> &sentences, const Scope &scope)
{
    QStringList lines;
    for (const Sentence &sentence : sentences)
        lines += scope.say(sentence);
    return lines;
}

/// A number that stays on one line.
QString unbroken(QString number)
{
    return number.replace(u' ', u'\u00a0');
}

Values valuesOf(const Duty &duty, const Scope &scope)
{
    const AppointmentWords &words = duty.appointment;
    Values item;
    item.set(u"duty.when"_s,
             scope.say(words.overseas ? u"appointment.when_there" : u"appointment.when",
                       {{u"day"_s, words.day}, {u"hour"_s, words.hour}, {u"zone"_s, words.zone}}));
    item.set(u"duty.with"_s, saidOf(duty.with, scope));
    item.set(u"duty.place"_s, words.place);
    item.set(u"duty.phone"_s,
             words.phone.isEmpty() ? std::nullopt : std::optional(unbroken(words.phone)));
    item.set(u"duty.bring"_s, thingsToBring(duty, scope).join(u", "_s));
    item.set(u"duty.otherwise"_s, saidOf(duty.otherwise, scope));
    return item;
}

/// The reduced sum, or both readings of it.
QString reducedOf(const PlainPayment &payment, const Scope &scope)
{
    if (payment.reduced.size() == 1)
        return scope.phrasing.money(payment.reduced.front());
    return scope.say(u"plain.pay.either",
                     {{u"least"_s, scope.phrasing.money(payment.reduced.front())},
                      {u"most"_s, scope.phrasing.money(payment.reduced.back())}});
}

void addPayment(Values &values, const Scope &scope)
{
    const auto due = plainPayment(scope);
    const PlainPayment payment = due.value_or(PlainPayment());
    const bool pays = due && !payment.covered;
    const bool reduces = pays && !payment.reduced.empty();
    const bool whole = pays && payment.whole;
    const auto when = [](bool applies, auto &&say) {
        return applies ? std::optional(say()) : std::nullopt;
    };
    values.set(u"plain.pay"_s, pays ? QStringList{QString()} : QStringList());
    values.set(u"plain.pay.label"_s, when(reduces, [&] { return scope.say(payment.until); }));
    values.set(u"plain.pay.reduced"_s, when(reduces, [&] { return reducedOf(payment, scope); }));
    values.set(u"plain.pay.wholeLabel"_s, when(whole, [&] { return scope.say(payment.wholeKey); }));
    values.set(u"plain.pay.whole"_s,
               when(whole, [&] { return scope.phrasing.money(*payment.whole); }));
    values.set(u"plain.pay.remark"_s, when(pays && payment.reduced.size() > 1, [&] {
                   return scope.say(u"plain.pay.unsure");
               }));
    const auto counter = lastDayAtTheCounter(scope.occasion);
    values.set(
        u"plain.pay.counter"_s, when(reduces && counter, [&] {
            return scope.say(u"plain.pay.counter", {{u"date"_s, scope.phrasing.date(*counter)}});
        }));
    values.set(u"plain.pay.instalments"_s, when(pays && mayBePaidInParts(scope.occasion.plan), [&] {
                   return scope.say(u"plain.pay.instalments");
               }));
    values.set(u"plain.pay.where"_s, accountantOf(scope).join(u", "_s));
    values.set(u"plain.pay.how"_s, meansOfPayment(scope));
    values.set(u"plain.pay.refund"_s, scope.say(u"plain.pay.refund"));
    values.set(u"plain.pay.nothing"_s,
               when(payment.covered, [&] { return scope.say(u"plain.pay.nothing"); }));
}

/// A code that a telephone still reads from a sheet that was folded.
constexpr qsizetype largestCode = 900;

} // namespace

bool isUnsettled(const law::Plan &plan)
{
    return plan.status == law::PlanStatus::Question || plan.status == law::PlanStatus::Ambiguous;
}

bool isTransmitted(const Scope &scope)
{
    return std::ranges::any_of(scope.sheets, &Sheet::personsPart);
}

QString courtPlace(const Scope &scope)
{
    const law::CourtProfile &profile = scope.occasion.profile;
    QStringList parts = QStringList{profile.courtName} + profile.ownAddress.address;
    parts.removeAll(QString());
    return orBlank(parts.join(u", "_s));
}

QStringList accountantOf(const Scope &scope)
{
    law::ServiceAddress accountant = scope.occasion.profile.accountant;
    accountant.email.clear();
    accountant.hours.clear();
    accountant.phone = unbroken(accountant.phone);
    return linesOf(accountant, scope);
}

QByteArray codeOf(const Scope &scope)
{
    return calendarCode(agendaOf(scope), largestCode).bytes;
}

QString codeCaption(const Scope &scope)
{
    const Agenda agenda = agendaOf(scope);
    const bool all = calendarCode(agenda, largestCode).entries == agenda.entries.size();
    return all ? u"plain.code"_s : u"plain.code.some"_s;
}

void addMemo(Values &values, const Scope &scope)
{
    std::vector<Values> decided;
    for (const PlainLine &line : plainDecision(scope)) {
        Values item;
        item.set(u"decided.line"_s, lineOf(line, scope));
        decided.push_back(std::move(item));
    }
    values.setEach(u"decided"_s, std::move(decided));
    std::vector<Values> duties;
    for (const Duty &duty : dutiesOf(scope))
        duties.push_back(valuesOf(duty, scope));
    values.setEach(u"duties"_s, std::move(duties));
    values.set(u"plain.open"_s,
               isUnsettled(scope.occasion.plan) ? std::optional(scope.say(u"plain.open"))
                                                : std::nullopt);
    values.set(u"plain.transmitted"_s,
               isTransmitted(scope) ? std::optional(scope.say(u"plain.transmitted"))
                                    : std::nullopt);
    values.set(u"plain.remedies"_s, saidOf(plainRemedies(scope), scope));
    values.set(u"court.place"_s, courtPlace(scope));
    values.set(u"office.phone"_s, unbroken(orBlank(scope.occasion.profile.ownAddress.phone)));
    values.set(u"plain.code"_s,
               codeOf(scope).isEmpty() ? std::nullopt
                                       : std::optional(scope.say(codeCaption(scope))));
    addPayment(values, scope);
}

} // namespace bex::papers
