// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/layout/BrickLayout.h"

#include <cstddef>
#include <vector>

namespace bex::papers
{

/// Where a brick stands on its page; the top in points.
struct PlacedBrick {
    std::size_t brick = 0;
    qreal top = 0;
};

using PagePlan = std::vector<PlacedBrick>;

/// The heights at which bodies begin: a first page has a letterhead.
struct PageTops {
    qreal first = 0;
    qreal next = 0;
};

/// Packs bricks into pages. A brick is never parted; a heading stays with what
/// follows it and is repeated when its section goes on; a signature stays with what
/// it signs, so that nobody signs a page where nothing is said.
[[nodiscard]] std::vector<PagePlan> paginate(const std::vector<BrickLayout> &bricks, PageTops tops);

} // namespace bex::papers
