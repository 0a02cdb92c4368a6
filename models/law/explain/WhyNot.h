// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/Plan.h"

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

/// The papers that some row gives and this plan does not hold, in the order of the codes.
[[nodiscard]] std::vector<PaperKind> absentPapers(const Facts &facts);

} // namespace bex::law
