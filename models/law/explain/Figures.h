// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/EnumSet.h"
#include "models/law/explain/Why.h"

namespace bex::law
{

/// Each figure with what the book and the court say of it on the day of the decision.
[[nodiscard]] std::vector<FigureReason> figuresOf(const Facts &facts, EnumSet<Parameter> used);
/// The row by itself, with its articles of that day, whatever it was applied to.
[[nodiscard]] RowReason rowReasonOf(const Facts &facts, RuleId id);

} // namespace bex::law
