// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Remedies.h"

#include "models/law/Clock.h"
#include "models/law/EffectiveFirm.h"

#include <algorithm>
#include <iterator>

namespace bex::law
{

namespace
{

/// One remedy as it is counted: what the person is told, and what the office relies on (C-9).
struct Counted {
    Remedy remedy;
    QDate lastDayForStatus;
    bool staysOpen = false; ///< a later knowledge reopens it (L-22, L-27)
    EnumSet<Parameter> openFigures{};
};

/// The last day of a limit, and how sure it is.
struct Limit {
    QDate lastDay;
    Confidence confidence = Confidence::Seed;
    EnumSet<Parameter> openFigures{};
    QDate rawEnd{}; ///< before it is carried to an open day
    bool isDoubled = false;
};

/// Counts limits from one event, in the calendar of one court.
class Count final
{
public:
    Count(const AppliedLaw &law, const Calendar &calendar, QDate from)
        : m_law(law)
        , m_calendar(calendar)
        , m_from(from)
    {
    }

    [[nodiscard]] Limit days(Parameter parameter, int more = 0) const
    {
        const int days = m_law.figure(parameter, m_from) + more;
        const QDate plain = m_from.addDays(days);
        // C-10: "doubled", and never under ten days.
        const QDate doubled = m_from.addDays(std::max(2 * days, 10));
        return limit(parameter, plain, doubled);
    }
    [[nodiscard]] Limit months(Parameter parameter) const
    {
        const int months = m_law.figure(parameter, m_from);
        return limit(parameter, m_from.addMonths(months), m_from.addMonths(2 * months));
    }

private:
    [[nodiscard]] Limit limit(Parameter parameter, QDate plain, QDate doubled) const
    {
        const Confidence known = m_law.confidence(parameter, m_from);
        const Period period = m_law.book().doubledRemedies();
        const bool isDoubled = plain >= period.from && m_from.addDays(1) <= period.to;
        const QDate rawEnd = isDoubled ? doubled : plain;
        Limit limit{m_calendar.carried(rawEnd), known, {}, rawEnd, isDoubled};
        if (isDoubled)
            limit.confidence = std::max(known, period.confidence);
        if (known == Confidence::ToConfirm || m_law.settled(parameter))
            limit.openFigures.insert(parameter);
        return limit;
    }

    const AppliedLaw &m_law;
    const Calendar &m_calendar;
    QDate m_from;
};

Counted same(RemedyKind kind, const Limit &limit, RuleId rule, bool staysOpen = false)
{
    return {
        {kind, limit.lastDay, rule, limit.confidence}, limit.lastDay, staysOpen, limit.openFigures};
}

bool isServedInPerson(const Judgment &judgment)
{
    return judgment.served && judgment.served->mode == ServiceMode::Person;
}

Counted opposition(const Judgment &judgment, const Count &count)
{
    const bool inPerson = isServedInPerson(judgment);
    const Limit last = residesFar(judgment.person) ? count.months(Parameter::OppositionFarMonths)
                                                   : count.days(Parameter::OppositionDays);
    return same(RemedyKind::Opposition, last, RuleId(inPerson ? "L-26" : "L-27"), !inPerson);
}

Counted pourvoi(const Count &count)
{
    Counted counted =
        same(RemedyKind::Pourvoi, count.days(Parameter::PourvoiClearDays), RuleId("L-29"));
    // C-4: the person is told J+5, the decision is treated as final only after J+6.
    counted.lastDayForStatus = count.days(Parameter::PourvoiClearDays, 1).lastDay;
    return counted;
}

Counted appeal(const Judgment &judgment, const Count &count)
{
    const Limit last = count.days(Parameter::AppealDays);
    switch (judgment.nature) {
    case Nature::Contradictoire:
        return same(RemedyKind::Appeal, last, RuleId("L-20"));
    case Nature::Defaut:
        return same(RemedyKind::Appeal, last, RuleId("L-23"));
    case Nature::ContradictoireASignifier:
        if (!isServedInPerson(judgment) && hasFirmImprisonment(judgment))
            return same(RemedyKind::Appeal, last, RuleId("L-22"), true);
        break;
    case Nature::IteratifDefaut:
        break;
    }
    return same(RemedyKind::Appeal, last, RuleId("L-21"));
}

/// L-28 is for a délit. For a petty offence the person is told the days of BEX-49o, and the
/// office relies on the longest reading (C-9).
Counted penalOrder(const Judgment &judgment, const Count &count)
{
    const Parameter own = penalOrderOpposition(judgment);
    const Limit longest = count.days(Parameter::PenalOrderOppositionDays);
    if (own == Parameter::PenalOrderOppositionDays)
        return same(RemedyKind::Opposition, longest, RuleId("L-28"));
    Counted counted = same(RemedyKind::Opposition, count.days(own), RuleId("BEX-49o"));
    counted.lastDayForStatus = std::max(counted.remedy.lastDay, longest.lastDay);
    return counted;
}

std::vector<Counted> countedRemedies(const Judgment &judgment, const Count &count)
{
    if (judgment.procedure == Procedure::OrdonnancePenale)
        return {penalOrder(judgment, count)};
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

bool isPenalRemedy(const Appeal &appeal)
{
    return appeal.by != RemedyUser::CivilParty && appeal.scope != RemedyScope::Civil;
}

/// L-24: after a first appeal of the prosecution in time the person has five more days.
void allowCrossAppeal(Remedy &remedy, const Appeal &first, const Limit &limit)
{
    const bool opensOne = isPenalRemedy(first) && first.by != RemedyUser::Person &&
                          first.kind == RemedyLodged::Appeal && first.on <= remedy.lastDay;
    if (opensOne && limit.lastDay > remedy.lastDay)
        remedy = {remedy.kind,
                  limit.lastDay,
                  RuleId("L-24"),
                  std::max(remedy.confidence, limit.confidence)};
}

/// What the person may still lodge; nothing once used.
std::vector<Remedy> openRemedies(const std::vector<Counted> &counted,
                                 const Judgment &judgment,
                                 const AppliedLaw &law,
                                 const Calendar &calendar)
{
    const bool used = std::ranges::any_of(judgment.appeals, [](const Appeal &appeal) {
        return isPenalRemedy(appeal) && appeal.by == RemedyUser::Person;
    });
    std::vector<Remedy> open;
    for (const Counted &one : counted) {
        if (used)
            break;
        Remedy remedy = one.remedy;
        for (const Appeal &lodged : judgment.appeals) {
            if (remedy.kind == RemedyKind::Appeal)
                allowCrossAppeal(remedy,
                                 lodged,
                                 Count(law, calendar, lodged.on).days(Parameter::CrossAppealDays));
        }
        open.push_back(remedy);
    }
    return open;
}

void restOn(RemedyDates &dates, Confidence confidence, EnumSet<Parameter> openFigures)
{
    dates.confidence = std::max(dates.confidence, confidence);
    dates.openFigures |= openFigures;
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
        return appeal.kind == RemedyLodged::Opposition && isPenalRemedy(appeal);
    });
}

bool isStayed(const Judgment &judgment, const Penalty &penalty)
{
    const bool provisional = std::holds_alternative<PenalConstraint>(penalty.detail) ||
                             penalty.provisionalExecution.value_or(false);
    return isRemedyPending(judgment) && (isOpposed(judgment) || !provisional);
}

bool isRemedyRead(const Judgment &judgment)
{
    const bool court = judgment.court.kind == CourtKind::CorrectionalCourt ||
                       judgment.court.kind == CourtKind::CourtOfAppeal;
    return court && judgment.nature != Nature::IteratifDefaut;
}

Parameter penalOrderOpposition(const Judgment &judgment)
{
    return judgment.court.kind == CourtKind::PoliceCourt ? Parameter::PolicePenalOrderOppositionDays
                                                         : Parameter::PenalOrderOppositionDays;
}

Parameter limitFigureOf(const Judgment &judgment, const Remedy &remedy)
{
    if (remedy.rule == RuleId("L-24"))
        return Parameter::CrossAppealDays;
    switch (remedy.kind) {
    case RemedyKind::Appeal:
        return Parameter::AppealDays;
    case RemedyKind::Pourvoi:
        return Parameter::PourvoiClearDays;
    case RemedyKind::Opposition:
        break;
    }
    if (judgment.procedure == Procedure::OrdonnancePenale)
        return penalOrderOpposition(judgment);
    return residesFar(judgment.person) ? Parameter::OppositionFarMonths : Parameter::OppositionDays;
}

std::vector<Reason> workingOf(const Remedy &remedy,
                              const Judgment &judgment,
                              const AppliedLaw &law,
                              const Calendar &calendar)
{
    const Parameter figure = limitFigureOf(judgment, remedy);
    const bool inMonths = figure == Parameter::OppositionFarMonths;
    std::vector<QDate> events;
    if (figure == Parameter::CrossAppealDays)
        std::ranges::transform(judgment.appeals, std::back_inserter(events), &Appeal::on);
    else if (const auto start = clockStart(judgment))
        events = {*start};
    for (const QDate event : events) {
        const Count count(law, calendar, event);
        const Limit limit = inMonths ? count.months(figure) : count.days(figure);
        if (limit.lastDay != remedy.lastDay)
            continue;
        const int length = law.figure(figure, event);
        const QDate plain = inMonths ? event.addMonths(length) : event.addDays(length);
        std::vector<Reason> working{
            {inMonths ? "remedy.months" : "remedy.days", {event, length, plain}}};
        if (limit.isDoubled)
            working.push_back({"remedy.doubled", {limit.rawEnd}});
        if (limit.rawEnd != limit.lastDay)
            working.push_back({"remedy.carried", {limit.rawEnd, limit.lastDay}});
        return working;
    }
    return {};
}

RemedyDates remediesOf(const Judgment &judgment, const AppliedLaw &law, const Calendar &calendar)
{
    RemedyDates dates;
    const auto start = clockStart(judgment);
    if (!start || judgment.outcome == Outcome::Acquittal)
        return dates;

    const auto counted = countedRemedies(judgment, Count(law, calendar, *start));
    dates.open = openRemedies(counted, judgment, law, calendar);
    if (!isRemedyRead(judgment))
        dates.confidence = Confidence::ToConfirm;
    for (const Counted &one : counted)
        restOn(dates, one.remedy.confidence, one.openFigures);
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
    if (generalMayAppeal) {
        // L-25: the prosecutor general may still appeal, which delays no execution (CPP 708).
        const Count count(law, calendar, judgment.pronouncedOn);
        const Limit general = count.days(Parameter::ProsecutorGeneralDays);
        latest = std::max(latest, general.lastDay);
        restOn(dates, general.confidence, general.openFigures);
    }
    dates.finalOn = FinalDates{told.addDays(1), latest.addDays(1)};
    return dates;
}

} // namespace bex::law
