// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

namespace bex::papers
{

/// "Décision contradictoire": how the decision came about.
[[nodiscard]] QString natureWords(const Scope &scope);

/// The court to which the penalties of a transmission go; a blank when unknown.
[[nodiscard]] QString residenceCourt(const Scope &scope);

} // namespace bex::papers
