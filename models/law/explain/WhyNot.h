// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/Plan.h"

#include <optional>
#include <variant>
#include <vector>

namespace bex::law
{

/// Why a row that somebody expects left nothing in the plan.
struct WhyNot {
    RuleId rule;
    std::vector<Finding> met;             ///< the conditions that held, in the order of the row
    std::variant<Finding, Reason> failed; ///< the first that did not, or what came in the way
    int penalty = -1;                     ///< the one that came nearest; -1 for the decision
};

/// "Pourquoi pas de convocation devant le JAP ?": the rows that give this paper, the
/// nearest first. Empty when the plan holds the paper, or when no row gives it.
[[nodiscard]] std::vector<WhyNot> whyNot(const Facts &facts, PaperKind paper);

/// Why this row, of whatever kind, is not named in the plan: the entry of its table that came
/// nearest. Nothing when a step, a question or a refusal names it.
[[nodiscard]] std::optional<WhyNot> whyNot(const Facts &facts, RuleId row);

/// The rows that no step, no question and no remedy of the plan names, in the order of their
/// numbers.
[[nodiscard]] std::vector<RuleId> silentRows(const Facts &facts, const Plan &plan);

/// The papers that some row gives and this plan does not hold, in the order of the codes.
[[nodiscard]] std::vector<PaperKind> absentPapers(const Facts &facts);

} // namespace bex::law
