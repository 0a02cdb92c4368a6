// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/law/events/CaseHistory.h"
#include "tests/mutation/Mutant.h"

namespace bex::mutation
{

/// The plan that a law gives, from its rows and its book, to a court that settled this.
[[nodiscard]] law::Plan answerOf(const TriedLaw &tried,
                                 const law::CaseHistory &history,
                                 const law::LawBook &book,
                                 const law::Practice &practice = {});

} // namespace bex::mutation
