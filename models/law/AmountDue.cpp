// SPDX-License-Identifier: EUPL-1.2
#include "models/law/AmountDue.h"

#include "models/law/Calendar.h"
#include "models/law/Clock.h"

#include <algorithm>

namespace bex::law
{

namespace
{

/// What the penalties of one decision add up to.
struct Pronounced {
    Money fine;
    Money surcharges;
    Money victimSupport;
    Money deposit;
};

Pronounced pronouncedSums(const Judgment &judgment)
{
    Pronounced sums;
    for (const Penalty &penalty : judgment.penalties) {
        if (const auto *dayFine = std::get_if<DayFine>(&penalty.detail))
            sums.fine += dayFine->perDay * dayFine->days;
        const auto *fine = std::get_if<Fine>(&penalty.detail);
        if (!fine)
            continue;
        sums.fine += fine->amount - fine->suspended.value_or(Money());
        sums.deposit += fine->deposit.value_or(Money());
        for (const Surcharge &surcharge : fine->surcharges) {
            sums.surcharges += surcharge.amount;
            if (surcharge.kind == SurchargeKind::VictimSupport)
                sums.victimSupport += surcharge.amount;
        }
    }
    return sums;
}

Calendar calendarOf(const Judgment &judgment, const AppliedLaw &law)
{
    return {law.book(), judgment.court.region.value_or(Region::Metropole)};
}

/// The discount itself, with the two figures that bound it.
class Discount final
{
public:
    explicit Discount(const AppliedLaw &law)
        : m_percent(law.figure(Parameter::DiscountPercent))
        , m_cap(Money::ofCents(law.figure(Parameter::DiscountCapCents)))
    {
    }

    [[nodiscard]] Money on(Money base) const { return std::min(base.percent(m_percent), m_cap); }

private:
    int m_percent;
    Money m_cap;
};

void setDiscount(MoneyDue &due, const Pronounced &sums, const AppliedLaw &law)
{
    const Discount discount(law);
    const Money total = (due.fine + due.surcharges + due.droitFixe - due.deposit).floored();
    const Money without = discount.on((total - sums.victimSupport).floored());
    const Money with = discount.on(total);
    const int settled = law.figure(Parameter::VictimSupportChoice);
    const bool isOpen = settled != 1 && settled != 2;
    if (isOpen && !sums.victimSupport.isZero()) {
        // F-13: nobody could establish whether the discount bears on this surcharge.
        due.readings = {{false, without, total - without}, {true, with, total - with}};
        return;
    }
    due.base = total;
    due.discount = settled == 2 ? without : with;
    due.payable = total - *due.discount;
}

} // namespace

Parameter fixedFeeOf(const Judgment &judgment)
{
    if (judgment.procedure == Procedure::OrdonnancePenale)
        return Parameter::FixedFeePenalOrderCents;
    switch (judgment.court.kind) {
    case CourtKind::PoliceCourt:
        return Parameter::FixedFeePoliceCourtCents;
    case CourtKind::CourtOfAppeal:
        return Parameter::FixedFeeCourtOfAppealCents;
    case CourtKind::AssizeCourt:
        return Parameter::FixedFeeAssizeCourtCents;
    case CourtKind::CorrectionalCourt:
    case CourtKind::ChildrensCourt:
    case CourtKind::ChildrensJudge:
        break;
    }
    return Parameter::FixedFeeCorrectionalCents;
}

std::optional<bool> isYoungerThan(const BirthDate &birth, int years, QDate on)
{
    const QDate earliest = birth.day.value_or(QDate(birth.year, 1, 1));
    const QDate latest = birth.day.value_or(QDate(birth.year, 12, 31));
    if (on < earliest.addYears(years))
        return true;
    return on < latest.addYears(years) ? std::nullopt : std::optional(false);
}

bool isMinorAtFacts(const Judgment &judgment)
{
    return minorAtFacts(judgment).value_or(false);
}

std::optional<bool> minorAtFacts(const Judgment &judgment)
{
    if (judgment.person.minorAtFacts)
        return *judgment.person.minorAtFacts;
    if (judgment.person.kind == PersonKind::Legal)
        return false;
    // The facts come before the decision: who is under 18 then was so at the facts.
    QDate earliest = judgment.pronouncedOn;
    for (const Offence &offence : judgment.offences) {
        if (offence.committedOn && *offence.committedOn < earliest)
            earliest = *offence.committedOn;
    }
    const auto &birth = judgment.person.birthDate;
    return birth ? isYoungerThan(*birth, 18, earliest) : false;
}

std::optional<bool> isFixedFeeDoubled(const Judgment &judgment)
{
    const bool mayBe = judgment.court.kind == CourtKind::CorrectionalCourt &&
                       judgment.presence == Presence::Absent &&
                       judgment.procedure != Procedure::OrdonnancePenale &&
                       !isMinorAtFacts(judgment);
    if (!mayBe)
        return false;
    return judgment.citedInPerson;
}

std::optional<QDate> endOfPayment(const Judgment &judgment, const AppliedLaw &law)
{
    const auto start = clockStart(judgment);
    return start ? std::optional(start->addMonths(law.figure(Parameter::PaymentMonths)))
                 : std::nullopt;
}

bool isEndOfPaymentClosed(const Judgment &judgment, const AppliedLaw &law)
{
    const auto end = endOfPayment(judgment, law);
    return end && !calendarOf(judgment, law).isOpen(*end);
}

bool hasVictimSupport(const Judgment &judgment)
{
    return !pronouncedSums(judgment).victimSupport.isZero();
}

std::optional<MoneyDue> amountDue(const Judgment &judgment, const AppliedLaw &law)
{
    // A minor owes no fee: while the age is asked, no sum that holds it is told (BEX-09, BEX-49).
    if (judgment.outcome == Outcome::Acquittal || judgment.outcome == Outcome::Adjournment ||
        !minorAtFacts(judgment))
        return {};

    const auto fee = [&](Parameter parameter) { return Money::ofCents(law.figure(parameter)); };
    const Pronounced sums = pronouncedSums(judgment);
    MoneyDue due;
    due.fine = sums.fine;
    due.surcharges = sums.surcharges;
    due.deposit = sums.deposit;
    due.droitFixe = isMinorAtFacts(judgment) ? Money() : fee(fixedFeeOf(judgment));
    if ((due.fine + due.surcharges + due.droitFixe).isZero())
        return {};

    if (const auto doubled = isFixedFeeDoubled(judgment)) {
        due.droitFixeOtherwise =
            *doubled ? fee(Parameter::FixedFeeCorrectionalAbsentCents) : due.droitFixe;
        due.otherwise =
            (due.fine + due.surcharges + *due.droitFixeOtherwise - due.deposit).floored();
    }
    setDiscount(due, sums, law);
    due.lastDay = endOfPayment(judgment, law);
    if (due.lastDay && law.figure(Parameter::PaymentCarryChoice) == 2)
        due.lastDay = calendarOf(judgment, law).carried(*due.lastDay);
    return due;
}

} // namespace bex::law
