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
    [[nodiscard]] static QString verdictHeader();
    /// "Thu 2 May 2024, 09:20"
    [[nodiscard]] static QString when(const law::Appointment &appointment);
    [[nodiscard]] static QString verdict(law::AppointmentVerdict verdict);
    [[nodiscard]] static QString sign(law::AppointmentVerdict verdict);
    [[nodiscard]] static QString spoken(const SlotRow &row);
};

} // namespace bex::desk
