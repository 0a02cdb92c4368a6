// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Plan.h"
#include "models/law/explain/Why.h"

#include <vector>

namespace bex::desk
{

/// What the dates of a step rest on.
enum class Footing {
    Sure,
    ToConfirm,  ///< a figure or a row that nobody has confirmed
    OfTheCourt, ///< a figure that the court settled for itself
};

/// The figures of a step that are not confirmed, or that the court settled for itself.
[[nodiscard]] std::vector<law::FigureReason> openFigures(const law::Step &step,
                                                         const law::AppliedLaw &law);

/// What is not confirmed weighs more than what the court settled.
[[nodiscard]] Footing footingOf(const law::Step &step,
                                const std::vector<law::FigureReason> &openFigures);

/// The value that counts: the court's own, else the one of the book.
[[nodiscard]] int valueOf(const law::FigureReason &figure);

/// Every value that the book knows for a figure, the oldest first.
[[nodiscard]] std::vector<law::DatedValue> everyValueOf(law::Parameter parameter,
                                                        const law::LawBook &book);

/// Deduced, or not confirmed.

/// The figures that a court may settle: one of their values is deduced, or not confirmed.
[[nodiscard]] std::vector<law::Parameter> unconfirmedFigures(const law::LawBook &book);

} // namespace bex::desk
