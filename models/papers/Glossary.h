// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperLanguage.h"

#include <QString>

namespace bex::papers
{

/// What was entered in French, a nationality, opening hours, means of payment, in the words that
/// the folder of the language knows (`words.txt`).
///
/// All or nothing: a text with one word that the folder does not know stays as it was entered,
/// since half a translation says another thing.
[[nodiscard]] QString inWordsOf(const PaperLanguage &language, const QString &french);

} // namespace bex::papers
