// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Appointment.h"

#include <QString>

#include <optional>

namespace bex::desk
{

/// Where the same person is summoned already.
struct OtherAppointment {
    law::Appointment when;
    std::optional<law::Recipient> to;
    QString parquetNumber; ///< of the other case; empty: the case in hand
    friend bool operator==(const OtherAppointment &, const OtherAppointment &) = default;
};

} // namespace bex::desk
