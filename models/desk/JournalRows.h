// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/desk/JournalModel.h"
#include "models/registry/Stores.h"

#include <vector>

namespace bex::desk
{

/// The lines of one person, each with what it is about in the language of the screen: which
/// paper, which step, which part of the judgment.
[[nodiscard]] Result<std::vector<JournalRow>> journalOf(registry::RollEntryId entry,
                                                        const registry::Stores &stores);

} // namespace bex::desk
