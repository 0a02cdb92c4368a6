// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/OtherAppointment.h"
#include "models/registry/Register.h"

#include <vector>

namespace bex::desk
{

/// A summons that counts: one that is impossible or does not apply calls nobody anywhere.
[[nodiscard]] bool isAwaited(registry::StepState state);

/// The appointments of the same person in their other cases, from this day on, the soonest first.
[[nodiscard]] Result<std::vector<OtherAppointment>>
appointmentsElsewhere(registry::RollEntryId entry, const registry::Stores &stores, QDate from);

} // namespace bex::desk
