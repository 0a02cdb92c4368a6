// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Stores.h"

#include <vector>

namespace bex::desk
{

/// A service that has given fewer free slots, in the time the law leaves, than people wait for one.
struct SlotShortage {
    QString service; ///< the contract's word
    QDate lastOn;    ///< the first limit that cannot be kept
    int waiting = 0; ///< people whose day may lie until then
    int free = 0;    ///< places until then
    friend bool operator==(const SlotShortage &, const SlotShortage &) = default;
};

/// Each limit is looked at: who may wait longer takes no place from who may not (FR: créneaux).
[[nodiscard]] Result<std::vector<SlotShortage>> slotShortages(const registry::Stores &stores,
                                                              QDate today);

} // namespace bex::desk
