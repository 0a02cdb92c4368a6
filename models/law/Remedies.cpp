// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"

#include "models/law/Clock.h"

#include <algorithm>

namespace bex::law
{

namespace
{

/// One remedy as it is counted: what the person is told, and what the office relies on (C-9).
struct Counted {
    Remedy remedy;
    QDate lastDayForStatus;
    bool staysOpen = false; ///< a later knowledge reopens it (L-22, L-27)
};

/// Counts limits from one event, in the calendar of one court.
class Count final
{
public:
    Count(const LawBook &book, const Calendar &calendar, QDate from)
        : m_book(book)
        , m_calendar(calendar)
        , m_from(from)
    {
    }

    [[nodiscard]] int figure(Parameter parameter) const
    {
        return m_book.value(parameter, m_from).value;
    }
    [[nodiscard]] QDate afterDays(int days) const { return m_calendar.carried(rawDays(days)); }
    [[nodiscard]] QDate afterMonths(int months) const
    {
        const bool doubled = isDoubled(m_from.addMonths(months));
        return m_calendar.carried(m_from.addMonths(doubled ? 2 * months : months));
    }

private:
    // C-10: "doubled", and never under ten days.
    [[nodiscard]] QDate rawDays(int days) const
    {
        const QDate plain = m_from.addDays(days);
        return isDoubled(plain) ? m_from.addDays(std::max(2 * days, 10)) : plain;
    }
    [[nodiscard]] bool isDoubled(QDate rawEnd) const
    {
        const Period period = m_book.doubledRemedies();
        return rawEnd >= period.from && m_from.addDays(1) <= period.to;
    }

    const LawBook &m_book;
    const Calendar &m_calendar;
    QDate m_from;
};

Counted same(RemedyKind kind, QDate lastDay, RuleId rule, bool staysOpen = false)
{
    return {{kind, lastDay, rule}, lastDay, staysOpen};
}

bool isServedInPerson(const Judgment &judgment)
{
    return judgment.served && judgment.served->mode == ServiceMode::Person;
}

bool hasFirmPart(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.penalties, [](const Penalty &penalty) {
        const auto *prison = std::get_if<Imprisonment>(&penalty.detail);
        return prison && prison->firm;
    });
}

Counted opposition(const Judgment &judgment, const Count &count)
{
    const bool inPerson = isServedInPerson(judgment);
    const QDate last = residesFar(judgment.person)
                           ? count.afterMonths(count.figure(Parameter::OppositionFarMonths))
                           : count.afterDays(count.figure(Parameter::OppositionDays));
    return same(RemedyKind::Opposition, last, RuleId(inPerson ? "L-26" : "L-27"), !inPerson);
}

Counted pourvoi(const Count &count)
{
    const int clearDays = count.figure(Parameter::PourvoiClearDays);
    Counted counted = same(RemedyKind::Pourvoi, count.afterDays(clearDays), RuleId("L-29"));
    // C-4: the person is told J+5, the decision is treated as final only after J+6.
    counted.lastDayForStatus = count.afterDays(clearDays + 1);
    return counted;
}

Counted appeal(const Judgment &judgment, const Count &count)
{
    const QDate last = count.afterDays(count.figure(Parameter::AppealDays));
    switch (judgment.nature) {
    case Nature::Contradictoire:
        return same(RemedyKind::Appeal, last, RuleId("L-20"));
    case Nature::Defaut:
        return same(RemedyKind::Appeal, last, RuleId("L-23"));
    case Nature::ContradictoireASignifier:
        if (!isServedInPerson(judgment) && hasFirmPart(judgment))
            return same(RemedyKind::Appeal, last, RuleId("L-22"), true);
        break;
    case Nature::IteratifDefaut:
        break;
    }
    return same(RemedyKind::Appeal, last, RuleId("L-21"));
}

std::vector<Counted> countedRemedies(const Judgment &judgment, const Count &count)
{
    if (judgment.procedure == Procedure::OrdonnancePenale)
        return {same(RemedyKind::Opposition,
                     count.afterDays(count.figure(Parameter::PenalOrderOppositionDays)),
                     RuleId("L-28"))};
    std::vector<Counted> counted;
    if (judgment.nature == Nature::Defaut)
        counted.push_back(opposition(judgment, count));
    if (judgment.court.kind != CourtKind::CourtOfAppeal)
        counted.push_back(appeal(judgment, count));
    else if (judgment.nature != Nature::Defaut)
        counted.push_back(pourvoi(count));
    return counted;
}

QDate latestOf(const std::vector<Counted> &counted, QDate (*day)(const Counted &))
{
    QDate latest;
    for (const Counted &one : counted) {
        if (latest.isNull() || day(one) > latest)
            latest = day(one);
    }
    return latest;
}

/// L-25: the prosecutor general may still appeal, which delays no execution (CPP 708).
QDate prosecutorGeneralEnd(const Judgment &judgment, const LawBook &book, const Calendar &calendar)
{
    const Count count(book, calendar, judgment.pronouncedOn);
    return count.afterDays(count.figure(Parameter::ProsecutorGeneralDays));
}

bool isPenalRemedy(const Appeal &appeal)
{
    return appeal.by != RemedyUser::CivilParty && appeal.scope != RemedyScope::Civil;
}

} // namespace

bool isRemedyPending(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.appeals, isPenalRemedy);
}

bool residesFar(const Person &person)
{
    if (!person.residence || !person.residence->region)
        return false;
    return *person.residence->region != ResidenceRegion::Metropole &&
           *person.residence->region != ResidenceRegion::AlsaceMoselle;
}

bool isOpposed(const Judgment &judgment)
{
    return std::ranges::any_of(judgment.appeals, [](const Appeal &appeal) {
        return appeal.kind == RemedyLodged::Opposition && appeal.scope != RemedyScope::Civil;
    });
}

bool isStayed(const Judgment &judgment, const Penalty &penalty)
{
    const bool provisional = std::holds_alternative<PenalConstraint>(penalty.detail) ||
                             penalty.provisionalExecution.value_or(false);
    return isRemedyPending(judgment) && (isOpposed(judgment) || !provisional);
}

RemedyDates remediesOf(const Judgment &judgment, const LawBook &book, const Calendar &calendar)
{
    RemedyDates dates;
    const auto start = clockStart(judgment);
    if (!start || judgment.outcome == Outcome::Acquittal)
        return dates;

    const auto counted = countedRemedies(judgment, Count(book, calendar, *start));
    const bool used = std::ranges::any_of(judgment.appeals, [](const Appeal &appeal) {
        return isPenalRemedy(appeal) && appeal.by == RemedyUser::Person;
    });
    if (!used) {
        for (const Counted &one : counted)
            dates.open.push_back(one.remedy);
    }
    if (isRemedyPending(judgment))
        return dates;

    const QDate told = latestOf(counted, [](const Counted &one) { return one.remedy.lastDay; });
    const QDate relied = latestOf(counted, [](const Counted &one) { return one.lastDayForStatus; });
    // CPP 495-11: a homologated plea is enforceable at once.
    dates.enforceableOn =
        judgment.procedure == Procedure::Crpc ? judgment.pronouncedOn : relied.addDays(1);
    if (std::ranges::any_of(counted, &Counted::staysOpen))
        return dates;
    QDate latest = relied;
    const bool generalMayAppeal = judgment.court.kind != CourtKind::CourtOfAppeal &&
                                  judgment.procedure != Procedure::OrdonnancePenale;
    if (generalMayAppeal)
        latest = std::max(latest, prosecutorGeneralEnd(judgment, book, calendar));
    dates.finalOn = FinalDates{told.addDays(1), latest.addDays(1)};
    return dates;
}

} // namespace bex::law
