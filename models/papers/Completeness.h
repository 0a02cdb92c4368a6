// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/PaperSet.h"

namespace bex::papers
{

/// Looks in the words of every paper for all that was pronounced and all that the
/// plan orders it to say, each in a place of its own, in each language of the set.
///
/// What must be found is derived from the judgment and the plan, never from the
/// forms: a name taken out of a form is noticed. A mention that the plan does not
/// order is as wrong as one that is missing. Fails with Invalid; `subject` is the
/// paper and what it lacks, in French.
[[nodiscard]] Result<void>
checkCompleteness(const PaperSet &set, const Occasion &occasion, const Templates &templates);

} // namespace bex::papers
