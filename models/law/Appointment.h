// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Calendar.h"
#include "models/law/EnumSet.h"
#include "models/law/Plan.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace bex::law
{

/// Where and when a person is summoned (FR: créneau).
struct Appointment {
    QDate on;
    QTime at; ///< in the time zone of the court
    QString place;
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// What there is to say against the date of a summons, the gravest first.
///
/// Only the first makes the date impossible; none of the others voids anything.
enum class AppointmentRemark {
    InThePast,
    SameHour,      ///< the person is due somewhere else at that hour
    OutOfOrder,    ///< JAP and SPIP the other way round than the JAP chose (CPP D. 48-2-1)
    BeforeFloor,   ///< sooner than the law allows (C-6)
    ClosedDay,     ///< weekend or public holiday
    AfterLimit,    ///< noted in the register with its reason (BEX-27)
    AppealRunning, ///< the time to appeal is not over (law-core 5.3)
    OffPlanning,   ///< not a date that the JAP or the SPIP gave beforehand (BEX-27b)
};

inline constexpr std::array allAppointmentRemarks{
    AppointmentRemark::InThePast,
    AppointmentRemark::SameHour,
    AppointmentRemark::OutOfOrder,
    AppointmentRemark::BeforeFloor,
    AppointmentRemark::ClosedDay,
    AppointmentRemark::AfterLimit,
    AppointmentRemark::AppealRunning,
    AppointmentRemark::OffPlanning,
};

using AppointmentRemarks = EnumSet<AppointmentRemark>;

/// What a date is judged against, besides the limits of its own step.
struct AppointmentCircumstances {
    QDate today;
    std::optional<QDate> enforceableOn{};
    std::optional<QDate> after{};  ///< the appointment that comes first is on this day
    std::optional<QDate> before{}; ///< the one that comes second is on this day
    bool givenBeforehand = true;   ///< a slot of the service
    bool isDueElsewhere = false;   ///< at that hour, in this case or another
};

/// Whether nobody can keep both. How long an appointment takes is written nowhere: less than an
/// hour from one beginning to the other is too little for being received and going elsewhere.
[[nodiscard]] bool clash(const Appointment &one, const Appointment &other);

/// Everything there is to say against this date; empty when it fits.
[[nodiscard]] AppointmentRemarks remarksOn(const Step &step,
                                           QDate day,
                                           const AppointmentCircumstances &circumstances,
                                           const Calendar &calendar);

/// Too grave to be settled by the key that books a date: shown first, then confirmed.
[[nodiscard]] bool wantsConfirmation(AppointmentRemarks remarks);

} // namespace bex::law
