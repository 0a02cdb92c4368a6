// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/layout/BrickLayout.h"

#include <cstddef>
#include <map>
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

/// The places of what stands for a heading when it is repeated; they lie behind all others.
using Repeated = std::map<std::size_t, std::size_t>;

/// Packs bricks into pages. A brick is never parted; a heading stays with what
/// follows it and is repeated when its section goes on; a signature stays with what
/// it signs, so that nobody signs a page where nothing is said.
/// A last page that would hold a few lines alone takes the section before them along.
[[nodiscard]] std::vector<PagePlan>
paginate(const std::vector<BrickLayout> &bricks, PageTops tops, const Repeated &again = {});

} // namespace bex::papers
