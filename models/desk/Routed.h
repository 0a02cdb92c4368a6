// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/AppliedLaw.h"
#include "models/law/Plan.h"
#include "models/law/events/CaseHistory.h"

#include <vector>

namespace bex::desk
{

/// A judgment with what the events taught (remedies, service, residence, custody), and its plan.
///
/// Papers and reasons speak of the judgment as it is known; what is entered in the register
/// is the judgment as it was pronounced.
struct Routed {
    law::Judgment known;
    law::Plan plan;
};

/// Fails with Invalid when the events cannot have happened after this judgment.
[[nodiscard]] Result<Routed> routed(const law::Judgment &pronounced,
                                    const std::vector<law::Event> &events,
                                    const law::AppliedLaw &law);

} // namespace bex::desk
