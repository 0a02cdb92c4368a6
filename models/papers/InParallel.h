// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <functional>

namespace bex::papers
{

/// Calls `work` for 0 to `count` - 1, on as many cores as are idle; the caller works too.
///
/// Returns when all is done. May be called within itself: whoever waits, works.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace bex::papers
