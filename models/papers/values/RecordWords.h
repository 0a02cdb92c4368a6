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
    std::vector<Sentence> references; ///< articles that define and punish: a place for each
    std::vector<Sentence> execution;  ///< what was decided on it, or a place to write it
    std::vector<Sentence> confusion;  ///< penalties absorbed, or a place to write it
    std::optional<Sentence> final;
    /// Fifteen days (L-31) from the last day before it is final, in the earliest reading since it
    /// is a duty (C-9); from service for a decision by default and where 498-1 leaves the appeal
    /// open (BEX-135).
    Sentence limit;
};

[[nodiscard]] RecordWords recordOf(const Scope &scope);

/// The remedies against the penal part: they alone void a statement (R. 55-6).
[[nodiscard]] std::vector<Sentence> penalRemediesOf(const Scope &scope);

} // namespace bex::papers
