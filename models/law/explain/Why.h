// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/Plan.h"
#include "models/law/Version.h"

#include <optional>
#include <vector>

namespace bex::law
{

/// What one row rests on, for this decision.
struct RowReason {
    RuleId rule;
    std::vector<Finding> facts; ///< the conditions it met; empty for a row that others apply
    VersionDays days;           ///< the decisions it governs
    std::vector<ArticleRef> articles;
    Confidence confidence = Confidence::Seed;
};

/// A dated figure that was used, and where it comes from.
struct FigureReason {
    Parameter parameter = Parameter::Count;
    DatedValue book;                      ///< what the book says for that day
    std::optional<SettledFigure> settled; ///< what the court puts before it
};

/// Why something stands in the plan: facts, rows, articles, arithmetic, confidence.
struct Why {
    std::vector<RowReason> rows; ///< the row that made it, then those that only changed it
    std::vector<Reason> working; ///< the reasons and the arithmetic, in order
    std::vector<FigureReason> figures;
    std::optional<ArticleRef> noNullity; ///< missing the limit voids nothing, where a text says so
    Confidence confidence = Confidence::Seed; ///< that of the weakest
};

/// Why this step, with its dates and its amounts.
[[nodiscard]] Why why(const Facts &facts, const Step &step);
/// Why this amount: what is added up, the discount and its bounds, the month.
[[nodiscard]] Why why(const Facts &facts, const MoneyDue &money);
/// Why this class: the theoretical end against the thresholds, the two readings when ambiguous.
[[nodiscard]] Why why(const Facts &facts, const EffectiveFirm &firm);
/// Why this last day to use a remedy: the event, the days, the doubling, the carry-over.
[[nodiscard]] Why why(const Facts &facts, const Remedy &remedy);

} // namespace bex::law
