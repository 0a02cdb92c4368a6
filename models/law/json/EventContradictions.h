// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"
#include "models/law/Judgment.h"
#include "models/law/events/Event.h"

#include <span>
#include <vector>

namespace bex::law::json
{

/// What cannot have happened after this decision, in the order of the list.
///
/// `subject` is the JSON pointer of the place in bex-events/1; empty when nothing is wrong.
[[nodiscard]] std::vector<Error> contradictions(const Judgment &judgment,
                                                std::span<const Event> events);

} // namespace bex::law::json
