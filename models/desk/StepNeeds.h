// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/StepModel.h"

#include <vector>

namespace bex::desk
{

/// Where the hands are needed first: a summons without its slot, else whatever is left to do;
/// -1 when nothing is.
[[nodiscard]] int firstNeed(const std::vector<StepRow> &rows);

/// A step that was done and is to do again: its paper was made void, or its day moved. -1 for
/// none.
[[nodiscard]] int reopened(const std::vector<StepRow> &before, const std::vector<StepRow> &rows);

} // namespace bex::desk
