// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperContent.h"

namespace bex::test
{

/// The same paper as a page of HTML, for the programs that we are compared with.
[[nodiscard]] QString htmlOf(const papers::PaperContent &content);

} // namespace bex::test
