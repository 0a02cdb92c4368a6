// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/OtherAppointment.h"

namespace bex::desk
{

/// What a date is worth for a summons of this person.
struct SlotVerdict {
    law::AppointmentRemarks remarks; ///< what there is to say against it
    /// With SameHour, what cannot be kept together with it; else an appointment of another case on
    /// the same day, which spares the person a journey.
    std::optional<OtherAppointment> beside{};

    [[nodiscard]] bool fits() const { return remarks.isEmpty(); }
    [[nodiscard]] bool sparesAJourney() const
    {
        return beside && !remarks.contains(law::AppointmentRemark::SameHour);
    }
    friend bool operator==(const SlotVerdict &, const SlotVerdict &) = default;
};

} // namespace bex::desk
