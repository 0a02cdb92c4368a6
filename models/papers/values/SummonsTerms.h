// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <vector>

namespace bex::papers
{

/// The papers that the penalties of a step would call for one by one: a service that several of
/// them call to shares one step, and one paper, which still says what each of them would.
[[nodiscard]] std::vector<law::PaperKind> kindsOf(const law::Step &step, const Scope &scope);

/// What this summons says besides its own purpose: of community service always (CP 131-22,
/// R. 623-14 and 16), of the others when their penalty shares the paper of another.
[[nodiscard]] std::vector<Sentence> termsOf(const Scope &scope);

} // namespace bex::papers
