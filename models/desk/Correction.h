// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Plan.h"
#include "models/registry/CarriedSteps.h"

#include <vector>

namespace bex::desk
{

/// What entering a judgment once more brings about, before anybody confirms it.
struct Correction {
    registry::Case former; ///< as the register holds it
    registry::Case next;   ///< as it will hold it: its steps keep what the register carries over
    law::Plan before;
    law::Plan after;

    /// The appointments that nothing keeps: their slots are given back.
    [[nodiscard]] std::vector<registry::KeptStep> freed() const;
    /// A day was given to the person, which the correction may take away.
    [[nodiscard]] bool hasAppointments() const;
    [[nodiscard]] bool changesThePlan() const;
};

/// Gives the steps of the next case what the register will carry over to them. Fails with
/// Invalid when a plan cannot be read.
[[nodiscard]] Result<Correction> carried(Correction correction, registry::RollEntryId entry);

} // namespace bex::desk
