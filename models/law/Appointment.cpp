// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Appointment.h"

#include <algorithm>
#include <cstdlib>

namespace bex::law
{

namespace
{

bool isOutOfOrder(QDate day, const AppointmentCircumstances &circumstances)
{
    return (circumstances.after && day <= *circumstances.after) ||
           (circumstances.before && day >= *circumstances.before);
}

/// A course has no window of its own: the decision must be enforceable, nothing more.
bool isAppealRunning(const Step &step, QDate day, const std::optional<QDate> &enforceableOn)
{
    if (step.preferredFrom)
        return day < *step.preferredFrom;
    const bool hasNoWindow = !step.lastUsable && !step.earliest && !step.provisional;
    return hasNoWindow && enforceableOn && day < *enforceableOn;
}

/// BEX-27b names the JAP and the SPIP alone.
bool hasPlanning(const Step &step)
{
    return step.to == Recipient::Jap || step.to == Recipient::Spip;
}

} // namespace

bool clash(const Appointment &one, const Appointment &other)
{
    constexpr int secondsOfOneHour = 3600;
    return one.on == other.on && std::abs(one.at.secsTo(other.at)) < secondsOfOneHour;
}

AppointmentRemarks remarksOn(const Step &step,
                             QDate day,
                             const AppointmentCircumstances &circumstances,
                             const Calendar &calendar)
{
    AppointmentRemarks remarks;
    const auto note = [&remarks](AppointmentRemark remark, bool holds) {
        if (holds)
            remarks.insert(remark);
    };
    using enum AppointmentRemark;
    note(InThePast, day < circumstances.today);
    note(SameHour, circumstances.isDueElsewhere);
    note(OutOfOrder, isOutOfOrder(day, circumstances));
    note(BeforeFloor, step.earliest && day < *step.earliest);
    note(ClosedDay, !calendar.isOpen(day));
    note(AfterLimit, step.lastUsable && day > *step.lastUsable);
    note(AppealRunning, isAppealRunning(step, day, circumstances.enforceableOn));
    note(OffPlanning, hasPlanning(step) && !circumstances.givenBeforehand);
    return remarks;
}

bool wantsConfirmation(AppointmentRemarks remarks)
{
    using enum AppointmentRemark;
    return std::ranges::any_of(
        std::array{InThePast, SameHour, OutOfOrder, BeforeFloor, ClosedDay, AfterLimit},
        [remarks](AppointmentRemark remark) { return remarks.contains(remark); });
}

} // namespace bex::law
