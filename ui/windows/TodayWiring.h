// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Ids.h"

namespace bex::ui
{

struct CounterParts;

/// The counter shows this person, of whichever hearing, and comes to the front.
void showPerson(CounterParts &parts, registry::HearingId hearing, registry::RollEntryId entry);

/// Leads from a line of what is due to the place of the counter where it is settled.
void wireToday(CounterParts &parts);

} // namespace bex::ui
