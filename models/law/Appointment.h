// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Calendar.h"
#include "models/law/Plan.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace bex::law
{

/// Where and when a person is summoned (FR: créneau).
struct Appointment {
    QDate on;
    QTime at; ///< in the time zone of the court
    QString place;
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// What a date is worth for a summons; only the first is without a remark.
enum class AppointmentVerdict {
    Fits,
    AppealRunning, ///< allowed, but the time to appeal is not over (law-core 5.3)
    BeforeFloor,   ///< sooner than the law allows (C-6)
    ClosedDay,
    AfterLimit, ///< allowed, voids nothing, noted in the register (BEX-27)
    InThePast,
};

/// Judges a date against the limits of a step; `today` is the day of the judging.
[[nodiscard]] AppointmentVerdict
judgeAppointment(const Step &step, QDate day, QDate today, const Calendar &calendar);

} // namespace bex::law
