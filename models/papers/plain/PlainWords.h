// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <optional>
#include <vector>

namespace bex::papers
{

/// Sentences that stand on one line of the sheet "What I must do".
using PlainLine = std::vector<Sentence>;

/// One penalty in plain words, a line an idea.
[[nodiscard]] std::vector<PlainLine> plainPenalty(const law::Penalty &penalty, const Scope &scope);
/// All that was decided, in the order pronounced; the suspensions that were revoked and the
/// damages after the penalties.
[[nodiscard]] std::vector<PlainLine> plainDecision(const Scope &scope);

/// The step calls the person somewhere, or will.
[[nodiscard]] bool callsThePerson(const law::Step &step);

/// What there is to pay, ready to be read; nothing when no money is due.
struct PlainPayment {
    bool covered = false; ///< by a deposit
    Sentence until;
    std::vector<law::Money> reduced; ///< two, the least first, when it is not certain (F-13)
    QString wholeKey;                ///< "after that day", or "whole sum" when that is not known
    std::optional<law::Money> whole;
};
[[nodiscard]] std::optional<PlainPayment> plainPayment(const Scope &scope);

/// "plain.remedy.appeal"
[[nodiscard]] QString keyOfRemedy(law::RemedyKind kind);

/// Until when the decision can be contested, and how; or why no day is known.
[[nodiscard]] std::vector<Sentence> plainRemedies(const Scope &scope);

} // namespace bex::papers
