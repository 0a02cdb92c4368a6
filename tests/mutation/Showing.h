// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Scenarios.h"

namespace bex::mutation
{

/// The law as it is, and as a mutant has made it.
struct BothLaws {
    TriedLaw law;
    TriedLaw altered;
    int source = 0;          ///< the mutant's number in the altered sources, or 0
    bool isOfEvents = false; ///< judgments drawn at random have none: scenarios alone can show it
};

/// Where a survivor shows: the first scenario, else the first of some thousand judgments drawn at
/// random, to which it gives another plan; with the judgment and the differences. Empty when
/// none does: it may be equivalent.
///
/// Words that people read and machines do not (`because`, `working`) are not looked at.
[[nodiscard]] QString showingOf(const BothLaws &laws, const Scenarios &scenarios);

} // namespace bex::mutation
