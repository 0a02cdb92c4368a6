// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/SlotJudge.h"

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

} // namespace

SlotJudge::SlotJudge(const law::LawBook &book, const PlanInProgress &progress, QDate today)
    : m_calendar(book, regionOf(progress))
    , m_circumstances{today}
{
    if (const auto &plan = progress.plan())
        m_circumstances.enforceableOn = plan->enforceableOn;
}

law::AppointmentRemarks SlotJudge::on(const ProposedDay &proposed,
                                      const std::vector<StepRow> &rows) const
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
    return law::remarksOn(step, proposed.on, circumstances, m_calendar);
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
        row.remarks = then.on({row, row.appointment->on, row.givenBeforehand}, rows);
    }
}

} // namespace bex::desk
