// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/SlotModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// Appointments and what they are worth, in words.
class SlotText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::SlotText)

public:
    [[nodiscard]] static QString whenHeader();
    [[nodiscard]] static QString placeHeader();
    [[nodiscard]] static QString remarksHeader();
    /// "Thu 2 May 2024, 09:20"
    [[nodiscard]] static QString when(const law::Appointment &appointment);
    /// Everything there is to say of that day, or that it fits.
    [[nodiscard]] static QString remarks(const SlotVerdict &verdict, QDate day);
    [[nodiscard]] static QString sign(law::AppointmentRemarks remarks);
    /// Under a slot: where it is, or what there is to say against it.
    [[nodiscard]] static QString detail(const SlotRow &row);
    [[nodiscard]] static QString spoken(const SlotRow &row);

private:
    [[nodiscard]] static QString other(const OtherAppointment &appointment);
    [[nodiscard]] static QString sameHour(const std::optional<OtherAppointment> &other);
    [[nodiscard]] static QString sameDay(const OtherAppointment &other);
    [[nodiscard]] static QString remark(law::AppointmentRemark remark, QDate day);
    [[nodiscard]] static QString closedDay(QDate day);
};

} // namespace bex::desk
