// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Stores.h"

#include <optional>
#include <vector>

namespace bex::desk
{

/// What happened to one person after the counter, and the plan that it led to in the register.
struct Happened {
    std::vector<registry::KeptEvent> kept; ///< struck out or not
    std::vector<law::Event> counting;      ///< those of them that are not, in the same order
    std::optional<registry::PlanId> plan;

    /// What counts, and one thing more.
    [[nodiscard]] std::vector<law::Event> with(const law::Event &event) const;
    /// What counts, but for this.
    [[nodiscard]] std::vector<law::Event> without(registry::EventId event) const;
    /// What counted at that instant, as the register knew it then.
    [[nodiscard]] std::vector<law::Event> asOf(const QDateTime &at) const;
};

/// Fails with StorageFailed when an event cannot be read: a plan without it would be wrong.
[[nodiscard]] Result<Happened> happenedTo(registry::RollEntryId entry,
                                          const registry::Stores &stores);

} // namespace bex::desk
