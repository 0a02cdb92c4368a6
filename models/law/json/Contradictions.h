// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"
#include "models/law/Judgment.h"

#include <vector>

namespace bex::law::json
{

/// What cannot be true together in one judgment: dates in the wrong order, parts
/// that do not make their whole, penalties that the outcome does not have.
///
/// `subject` is the JSON pointer of the value to look at again. A file with any
/// of them is refused; a form marks each field that is pointed at.
[[nodiscard]] std::vector<Error> contradictions(const Judgment &judgment);

} // namespace bex::law::json
