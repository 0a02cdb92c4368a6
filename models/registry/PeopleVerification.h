// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QStringList>

namespace bex::registry
{

class Database;

/// The writings about two people that are not what the journal says, and those it says that are
/// not there.
[[nodiscard]] Result<QStringList> peopleProblems(const Database &database);

} // namespace bex::registry
