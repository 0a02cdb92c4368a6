// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Stores.h"

#include <optional>
#include <vector>

namespace bex::desk
{

/// What the entries of one penalty say of its life; what was corrected does not count.
struct PenaltyLife {
    std::vector<law::LifeTurn> turns;             ///< as they were recorded
    std::vector<law::LimitationAct> acts;         ///< in the order of their days
    std::vector<registry::PenaltyEntryId> actIds; ///< the entry of each act
    std::optional<law::LimitationRegime> regime;  ///< as the greffier said
    std::optional<QDate> finalOn;                 ///< likewise
};

[[nodiscard]] PenaltyLife lifeOf(const std::vector<registry::PenaltyEntry> &entries);

/// A penalty with all that was written of it.
struct KnownPenalty {
    registry::KeptPenalty row;
    std::vector<registry::PenaltyEntry> entries;

    /// The same, had this been written of it as well.
    [[nodiscard]] KnownPenalty with(const registry::NewPenaltyEntry &entry) const;
};

/// All of one person, those that a correction took away too.
[[nodiscard]] Result<std::vector<KnownPenalty>> knownPenalties(registry::RollEntryId entry,
                                                               const registry::Stores &stores);

} // namespace bex::desk
