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
    /// Everything there is to say against that day, or that it fits.
    [[nodiscard]] static QString remarks(law::AppointmentRemarks remarks, QDate day);
    [[nodiscard]] static QString sign(law::AppointmentRemarks remarks);
    [[nodiscard]] static QString spoken(const SlotRow &row);

private:
    [[nodiscard]] static QString remark(law::AppointmentRemark remark, QDate day);
    [[nodiscard]] static QString closedDay(QDate day);
};

} // namespace bex::desk
