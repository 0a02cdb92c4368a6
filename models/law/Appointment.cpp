// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Appointment.h"

namespace bex::law
{

AppointmentVerdict
judgeAppointment(const Step &step, QDate day, QDate today, const Calendar &calendar)
{
    if (day < today)
        return AppointmentVerdict::InThePast;
    if (!calendar.isOpen(day))
        return AppointmentVerdict::ClosedDay;
    if (step.earliest && day < *step.earliest)
        return AppointmentVerdict::BeforeFloor;
    if (step.lastUsable && day > *step.lastUsable)
        return AppointmentVerdict::AfterLimit;
    if (step.preferredFrom && day < *step.preferredFrom)
        return AppointmentVerdict::AppealRunning;
    return AppointmentVerdict::Fits;
}

} // namespace bex::law
