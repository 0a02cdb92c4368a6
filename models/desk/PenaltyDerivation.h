// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyLife.h"
#include "models/law/AppliedLaw.h"
#include "models/law/Plan.h"
#include "models/law/events/CaseHistory.h"

namespace bex::desk
{

/// What the law is asked about the penalties of one person.
struct PenaltyCase {
    const law::CaseHistory &history;
    const law::Plan &plan; ///< after the events of the history
    law::AppliedLaw law;   ///< of the day of the decision
    QDate today;
};

/// Where one penalty stands, what it becomes by the day alone, and until when it may be executed.
/// `life` is what was written of it.
[[nodiscard]] registry::DerivedPenalty
derivedPenalty(const PenaltyCase &of, int place, const PenaltyLife &life);

/// All penalties of the judgment, each going on the row that the register keeps of it: the
/// same penalty, else one of the same kind that no other goes on, since a correction of an
/// amount loses no diligence.
[[nodiscard]] std::vector<registry::DerivedPenalty>
derivedPenalties(const PenaltyCase &of, const std::vector<KnownPenalty> &known);

/// The limitation that gave the limit, with the weight of each act; nothing when none runs.
[[nodiscard]] std::optional<law::Limitation> limitationOf(const registry::PenaltyLimit &limit,
                                                          const PenaltyLife &life,
                                                          const law::LawBook &book);

} // namespace bex::desk
