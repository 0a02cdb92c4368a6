// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Judgment.h"
#include "models/law/json/RefusalWords.h"
#include "models/law/words/Words.h"

namespace bex::test
{

/// The book and the words that ship, loaded once a program.
[[nodiscard]] const law::LawBook &lawBook();
/// The book alone, on the day of the decision.
[[nodiscard]] law::AppliedLaw lawOf(const law::Judgment &judgment);
[[nodiscard]] const law::Words &frenchWords();
[[nodiscard]] const law::Words &englishWords();
[[nodiscard]] const law::json::RefusalWords &frenchRefusals();
[[nodiscard]] const law::json::RefusalWords &englishRefusals();

} // namespace bex::test
