// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Templates.h"

namespace bex::test
{

/// The shipped files and a folder `ar` beside them: the English forms with each word
/// replaced by a placeholder of tests/data/papers/ar, so that it never lags behind them.
[[nodiscard]] papers::Templates::Read withPlaceholderArabic();

} // namespace bex::test
