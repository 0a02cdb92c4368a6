// SPDX-License-Identifier: EUPL-1.2
#include "models/law/life/Limitation.h"

#include <algorithm>

namespace bex::law
{

namespace
{

/// Of two readings of "n years", which differ by a day (rule DA).
constexpr int uncertainDays = 1;

std::optional<Parameter> lengthOf(LimitationRegime regime)
{
    switch (regime) {
    case LimitationRegime::Misdemeanour:
        return Parameter::LimitationMisdemeanourYears;
    case LimitationRegime::LongMisdemeanour:
        return Parameter::LimitationLongMisdemeanourYears;
    case LimitationRegime::PettyOffence:
        return Parameter::LimitationPettyOffenceYears;
    case LimitationRegime::Felony:
        return Parameter::LimitationFelonyYears;
    case LimitationRegime::LongFelony:
        return Parameter::LimitationLongFelonyYears;
    case LimitationRegime::Never:
    case LimitationRegime::NotSubject:
        break;
    }
    return std::nullopt;
}

struct Term {
    QDate limit;
    int years = 0;
};

/// From one day on: the length of that day, then each later one while the limit has not come.
Term termFrom(QDate start, Parameter length, const LawBook &book)
{
    const DatedValue *value = &book.value(length, start);
    Term term{start.addYears(value->value), value->value};
    while (value->to.isValid() && term.limit > value->to.addDays(1)) {
        value = &book.value(length, value->to.addDays(1));
        term = {start.addYears(value->value), value->value};
    }
    return term;
}

/// Before the acts of the prosecutor counted, these did (CPP 707-1 in its version of 2006).
bool countedAlways(Diligence kind)
{
    return kind == Diligence::PaymentOrder || kind == Diligence::Seizure;
}

bool isProposed(const LimitationAct &act, const LawBook &book)
{
    return usuallyInterrupts(act.kind) &&
           (act.on >= book.firstDay(DatedText::ActsInterrupt).from || countedAlways(act.kind));
}

ActWeight weightOf(const LimitationAct &act, const LawBook &book)
{
    if (act.interrupts)
        return *act.interrupts ? ActWeight::Interrupts : ActWeight::None;
    return isProposed(act, book) ? ActWeight::ToConfirm : ActWeight::None;
}

/// The limit when these weights interrupt; says of each act what it was worth.
class Run final
{
public:
    Run(QDate finalOn, Parameter length, const LawBook &book)
        : m_finalOn(finalOn)
        , m_length(length)
        , m_book(book)
        , m_start(finalOn)
        , m_term(termFrom(finalOn, length, book))
    {
    }

    ActWeight meet(const LimitationAct &act, bool andToConfirm)
    {
        const ActWeight weight = weightOf(act, m_book);
        if (weight == ActWeight::None)
            return weight;
        if (act.on < m_finalOn)
            return ActWeight::TooEarly;
        if (act.on >= m_term.limit)
            return ActWeight::TooLate;
        if (weight == ActWeight::Interrupts || andToConfirm) {
            m_start = act.on;
            m_term = termFrom(act.on, m_length, m_book);
        }
        return weight;
    }

    [[nodiscard]] const Term &term() const { return m_term; }
    [[nodiscard]] QDate start() const { return m_start; }

private:
    QDate m_finalOn;
    Parameter m_length;
    const LawBook &m_book;
    QDate m_start;
    Term m_term;
};

/// FR: interdiction du territoire, interdiction de séjour: they run by themselves.
bool runsByItself(const Penalty &penalty)
{
    const auto *ban = std::get_if<Ban>(&penalty.detail);
    return ban && (ban->subject == BanSubject::Residence || ban->subject == BanSubject::Territory);
}

} // namespace

bool usuallyInterrupts(Diligence kind)
{
    constexpr std::array kinds{Diligence::CommittalExtract,
                               Diligence::PoliceRequisition,
                               Diligence::SearchNotice,
                               Diligence::ArrestWarrant,
                               Diligence::EuropeanWarrant,
                               Diligence::SentToJap,
                               Diligence::JapDecision,
                               Diligence::PaymentOrder,
                               Diligence::Seizure,
                               Diligence::SentAbroad};
    return std::ranges::find(kinds, kind) != kinds.end();
}

std::optional<Limitation> limitationOf(LimitationRegime regime,
                                       QDate finalOn,
                                       std::span<const LimitationAct> acts,
                                       const LawBook &book)
{
    const auto length = lengthOf(regime);
    if (!length)
        return std::nullopt;
    Run sure(finalOn, *length, book);
    Run hoped(finalOn, *length, book);
    Limitation limitation;
    for (const LimitationAct &act : acts) {
        limitation.acts.push_back(sure.meet(act, false));
        hoped.meet(act, true);
    }
    limitation.limit = sure.term().limit;
    limitation.lastSafeDay = lastSafeDayBefore(limitation.limit);
    limitation.ifConfirmed = hoped.term().limit;
    limitation.years = sure.term().years;
    limitation.countedFrom = sure.start();
    return limitation;
}

QDate lastSafeDayBefore(QDate limit)
{
    return limit.addDays(-uncertainDays);
}

LimitationAlert alertOn(const Limitation &limitation, QDate today)
{
    if (today > limitation.lastSafeDay)
        return LimitationAlert::Limited;
    const auto within = [&](int months) { return today.addMonths(months) >= limitation.limit; };
    if (within(1))
        return LimitationAlert::OneMonth;
    if (within(3))
        return LimitationAlert::ThreeMonths;
    return within(6) ? LimitationAlert::SixMonths : LimitationAlert::None;
}

LimitationRegime usualRegime(const Penalty &penalty, CourtKind court)
{
    if (runsByItself(penalty))
        return LimitationRegime::NotSubject;
    switch (court) {
    case CourtKind::PoliceCourt:
        return LimitationRegime::PettyOffence;
    case CourtKind::AssizeCourt:
        return LimitationRegime::Felony;
    default:
        return LimitationRegime::Misdemeanour;
    }
}

} // namespace bex::law
