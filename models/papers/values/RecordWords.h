// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <optional>
#include <vector>

namespace bex::papers
{

/// What the criminal record is told besides identity, facts and penalties (CPP R. 65).
struct RecordWords {
    std::optional<Sentence> sex;
    std::optional<Sentence> outcome; ///< guilty, without a penalty
    Sentence presence;
    std::optional<Sentence> served;
    std::vector<Sentence> remedies;
    std::optional<Sentence> final;
    Sentence limit; ///< fifteen days (L-31), from the earliest final day, since it is a duty (C-9)
};

[[nodiscard]] RecordWords recordOf(const Scope &scope);

} // namespace bex::papers
