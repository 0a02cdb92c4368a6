// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/PersonCase.h"

#include "ui/printing/VoidPapers.h"

namespace bex::ui
{

papers::Appointments appointmentsOf(const std::vector<desk::StepRow> &rows)
{
    papers::Appointments appointments;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].appointment)
            appointments.emplace(at, *rows[at].appointment);
    }
    return appointments;
}

papers::Occasion occasionOf(const PersonCase &person,
                            const registry::Signature &dated,
                            const papers::Templates &forms)
{
    return {person.judgment,
            person.plan,
            person.profile,
            person.appointments,
            {dated.at.toLocalTime().date(), person.judgment.court.judicialCourt, dated.who},
            papers::languagesFor(person.judgment.person, forms),
            replacedAmong(person.before),
            person.salt,
            true,
            issuedAmong(person.before),
            person.calendar};
}

} // namespace bex::ui
