// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
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
    Confidence confidence = Confidence::Seed; ///< of these days: that of the weakest
    EnumSet<Parameter> openFigures{};         ///< what they rest on that a court settles
};

/// An appeal on the penal part, or an opposition, was lodged by anybody (CPP 506, 489).
[[nodiscard]] bool isRemedyPending(const Judgment &judgment);
/// An opposition was lodged that is not limited to the civil part.
[[nodiscard]] bool isOpposed(const Judgment &judgment);
/// A pending remedy keeps this penalty from being executed. Provisional enforcement
/// outlives an appeal, never an opposition (T-30); that of the penal constraint is the
/// law's own (CP 131-4-1 of 2014).
[[nodiscard]] bool isStayed(const Judgment &judgment, const Penalty &penalty);

/// Law-core 5.2 has read the time limits of such a decision; else they are to be confirmed
/// (BEX-49o).
[[nodiscard]] bool isRemedyRead(const Judgment &judgment);
/// CPP 495-3 is for a délit; nobody read the limit for a petty offence.
[[nodiscard]] Parameter penalOrderOpposition(const Judgment &judgment);

/// The figure that limits a remedy.
[[nodiscard]] Parameter limitFigureOf(const Judgment &judgment, const Remedy &remedy);
/// How its last day is counted: from which event, how long, doubled, carried over.
[[nodiscard]] std::vector<Reason> workingOf(const Remedy &remedy,
                                            const Judgment &judgment,
                                            const AppliedLaw &law,
                                            const Calendar &calendar);

/// Outside metropolitan France: opposition runs one month (CPP 491).
[[nodiscard]] bool residesFar(const Person &person);

/// Remedies and what follows from them (law-core 5.2 L-20 to L-29, 5.3, C-1 to C-10).
[[nodiscard]] RemedyDates
remediesOf(const Judgment &judgment, const AppliedLaw &law, const Calendar &calendar);

} // namespace bex::law
