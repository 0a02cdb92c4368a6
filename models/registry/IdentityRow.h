// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/RollEntry.h"

namespace bex::registry
{

class Row;

/// Who a row of `person` names; its query gives the columns by their own names.
[[nodiscard]] Identity readIdentity(Row &row);

} // namespace bex::registry
