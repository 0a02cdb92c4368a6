// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/EventRule.h"

namespace bex::law
{

/// BEX-113, BEX-115: whoever holds a paper of a step that the remedy stops is told the same day,
/// the person too, and which papers no longer hold is said by name.
void tellOfStoppedPapers(const EventSubject &subject, Plan &plan, RuleId row);

} // namespace bex::law
