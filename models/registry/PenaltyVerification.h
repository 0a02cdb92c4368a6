// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QStringList>

namespace bex::registry
{

class Database;

/// The places where the penalties do not hold together: a row that is not the judgment's, a
/// writing that is not the journal's, a state that nothing written led to, a count that is wrong.
[[nodiscard]] Result<QStringList> penaltyProblems(const Database &database);
/// Writings whose step, or whose end of a suspension, is not the journal's.
[[nodiscard]] Result<QStringList> diligenceProblems(const Database &database);
/// The days on which the count of limits is not what the penalties say.
[[nodiscard]] Result<QStringList> penaltyLimitProblems(const Database &database);

} // namespace bex::registry
