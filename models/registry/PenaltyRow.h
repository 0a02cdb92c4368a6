// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Penalty.h"
#include "models/registry/Statement.h"

namespace bex::registry
{

// A row of the table `penalty`, as statements read and write it.

/// "p.penalty_id, p.roll_entry_id, …": of the table under the name p.
[[nodiscard]] const QString &penaltyColumns();
[[nodiscard]] KeptPenalty readPenalty(Row &row);
/// All of it but its key, its person, who entered it and its revision.
Statement &
bindPenalty(Statement &statement, const DerivedPenalty &penalty, std::optional<int> place);

} // namespace bex::registry
