// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LawBook.h"
#include "models/law/Reason.h"
#include "models/law/Version.h"

#include <QString>

#include <vector>

namespace bex::law
{

/// One way in which a row comes to act.
struct LawCase {
    Versions versions;
    VersionDays days;                ///< the decisions it governs
    std::vector<Finding> conditions; ///< all of them, as they read when met
};

/// A row of the law as it can be read.
struct LawRow {
    RuleId id;
    RuleEntry entry;
    std::vector<LawCase> cases; ///< empty for a row that others apply
};

/// Every row that the program knows, in the order of their numbers.
[[nodiscard]] std::vector<LawRow> lawList(const LawBook &book);

} // namespace bex::law
