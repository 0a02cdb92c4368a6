// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/SlotJudge.h"

#include "models/desk/AppointmentsElsewhere.h"

namespace bex::desk
{

namespace
{

law::Region regionOf(const PlanInProgress &progress)
{
    const auto &judgment = progress.judgment();
    return judgment ? judgment->court.region.value_or(law::Region::Metropole)
                    : law::Region::Metropole;
}

law::Appointment whenOf(const ProposedDay &proposed)
{
    return {proposed.on, proposed.at.value_or(QTime()), {}};
}

} // namespace

SlotJudge::SlotJudge(const law::LawBook &book, const Person &person, QDate today)
    : m_calendar(book, regionOf(person.progress))
    , m_today(today)
    , m_elsewhere(person.elsewhere)
    , m_circumstances{today}
{
    if (const auto &plan = person.progress.plan())
        m_circumstances.enforceableOn = plan->enforceableOn;
}

SlotVerdict SlotJudge::on(const ProposedDay &proposed, const std::vector<StepRow> &rows) const
{
    law::AppointmentCircumstances circumstances = m_circumstances;
    circumstances.givenBeforehand = proposed.givenBeforehand;
    const law::Step &step = proposed.row.step;
    for (const StepRow &other : rows) {
        if (!step.order || !other.step.order || !other.appointment)
            continue;
        if (*other.step.order < *step.order)
            circumstances.after = other.appointment->on;
        else if (*other.step.order > *step.order)
            circumstances.before = other.appointment->on;
    }
    SlotVerdict verdict;
    verdict.beside = beside(proposed, rows);
    circumstances.isDueElsewhere =
        verdict.beside && proposed.at && law::clash(whenOf(proposed), verdict.beside->when);
    verdict.remarks = law::remarksOn(step, proposed.on, circumstances, m_calendar);
    return verdict;
}

std::optional<OtherAppointment> SlotJudge::beside(const ProposedDay &proposed,
                                                  const std::vector<StepRow> &rows) const
{
    // What has passed was kept or not: nobody can move it any more.
    if (proposed.on < m_today)
        return std::nullopt;
    std::vector<OtherAppointment> others = m_elsewhere;
    for (const StepRow &row : rows) {
        if (row.number != proposed.row.number && row.appointment && isAwaited(row.state))
            others.push_back({*row.appointment, row.step.to, {}});
    }
    std::optional<OtherAppointment> sameDay;
    for (const OtherAppointment &other : others) {
        if (proposed.at && law::clash(whenOf(proposed), other.when))
            return other;
        const bool isOfAnotherCase = !other.parquetNumber.isEmpty();
        if (isOfAnotherCase && other.when.on == proposed.on && !sameDay)
            sameDay = other;
    }
    return sameDay;
}

void SlotJudge::mark(std::vector<StepRow> &rows) const
{
    for (StepRow &row : rows) {
        if (!row.appointment)
            continue;
        SlotJudge then = *this;
        // An appointment that was kept and has passed is no reproach.
        if (row.state != registry::StepState::ToDo)
            then.m_circumstances.today = QDate();
        row.verdict =
            then.on({row, row.appointment->on, row.givenBeforehand, row.appointment->at}, rows);
    }
}

} // namespace bex::desk
