// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/registry/RollEntry.h"

namespace bex::registry
{

/// Who a judgment names; what it leaves out is taken from what was known before.
[[nodiscard]] Identity identityIn(const law::Person &person, const Identity &known);

/// A person of the roll, as their judgment alone names them.
[[nodiscard]] Expected expectedFrom(const law::Judgment &judgment);

} // namespace bex::registry
