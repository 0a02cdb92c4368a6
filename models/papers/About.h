// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperContent.h"
#include "models/papers/values/Scope.h"

namespace bex::papers
{

/// What tells a sheet from the others of its kind in the set: its course, its civil
/// party, the person's part; empty where there is one of a kind.
///
/// It outlives a correction of the judgment, which moves places in lists.
[[nodiscard]] QString aboutOf(const Scope &scope);

/// The void paper in whose place this one comes; null when there is none.
[[nodiscard]] const ReplacedPaper *replacedBy(const Scope &scope);

/// The reference of this paper as it came out before, or as it comes out now.
[[nodiscard]] QString referenceInHand(const PaperContent &content, const Occasion &occasion);

/// That it replaces and voids the former one, said below the title.
[[nodiscard]] QString replacementSentence(const Scope &scope, const ReplacedPaper &former);

} // namespace bex::papers
