// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/Occasion.h"
#include "models/papers/PaperContent.h"
#include "models/papers/Templates.h"

#include <vector>

namespace bex::papers
{

/// Every paper of one plan, in the order in which the greffier hands them over.
struct PaperSet {
    law::PlanStatus status = law::PlanStatus::Sure;
    std::vector<PaperContent> papers;
};

/// Says in papers what the court pronounced and what the plan asks for.
///
/// Steps of one paper make one paper (both appointments of an adjustment stand on
/// one sheet); a notice to the civil party is made for each. Fails with Invalid,
/// and no paper exists, when anything pronounced would be missing: `subject`
/// names it (see Completeness.h).
[[nodiscard]] Result<PaperSet> compose(const Occasion &occasion, const Templates &templates);

} // namespace bex::papers
