// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Calendar.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"

#include <optional>
#include <vector>

namespace bex::law
{

/// The two words of law-core 5.3: enforceable (FR: exécutoire) and final (FR: définitif).
struct RemedyDates {
    std::vector<Remedy> open;           ///< what the person has; empty once used
    std::optional<QDate> enforceableOn; ///< absent while it cannot be known
    std::optional<FinalDates> finalOn;
};

/// An appeal on the penal part, or an opposition, was lodged by anybody (CPP 506, 489).
[[nodiscard]] bool isRemedyPending(const Judgment &judgment);
/// An opposition was lodged that is not limited to the civil part.
[[nodiscard]] bool isOpposed(const Judgment &judgment);
/// A pending remedy keeps this penalty from being executed. Provisional enforcement
/// outlives an appeal, never an opposition (T-30); that of the penal constraint is the
/// law's own (CP 131-4-1 of 2014).
[[nodiscard]] bool isStayed(const Judgment &judgment, const Penalty &penalty);

/// Outside metropolitan France: opposition runs one month (CPP 491).
[[nodiscard]] bool residesFar(const Person &person);

/// Remedies and what follows from them (law-core 5.2 L-20 to L-29, 5.3, C-1 to C-10).
[[nodiscard]] RemedyDates
remediesOf(const Judgment &judgment, const LawBook &book, const Calendar &calendar);

} // namespace bex::law
