// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/values/Scope.h"

#include <vector>

namespace bex::papers
{

/// The papers a plan asks for, in the order of its steps: one a kind, one for each
/// course and one notice for each civil party; then, when the occasion wants them, those
/// beside the plan, each in its place. Fails with Invalid for a kind that has no form.
[[nodiscard]] Result<std::vector<Sheet>> sheetsOf(const Occasion &occasion);

} // namespace bex::papers
