// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QStringList>

namespace bex::papers
{

/// "M3"
[[nodiscard]] QString keyOf(law::Mention mention);

/// What a mention says on this paper; empty when it consists of facts alone (M1, M2, M14).
[[nodiscard]] QStringList mentionWords(law::Mention mention, const Scope &scope);

/// The sentences that say a mention here, and what they name: M3 the firm parts at stake,
/// M10 one line for each day-fine.
[[nodiscard]] std::vector<Sentence> sentencesOf(law::Mention mention, const Scope &scope);

/// The remedies that run, each with its last day.
[[nodiscard]] QStringList remedyWords(const Scope &scope);

} // namespace bex::papers
