// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperContent.h"
#include "models/papers/values/Scope.h"

namespace bex::papers
{

/// What stands around the text of a paper: letterhead, margin and footer.
[[nodiscard]] Frame frameOf(const Scope &scope);

} // namespace bex::papers
