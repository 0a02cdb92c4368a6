// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QStringList>

namespace bex::registry
{

class Database;

/// The places where the list of what is due is not what the register owes, or where a duty was
/// settled without its line of the journal.
[[nodiscard]] Result<QStringList> dueProblems(const Database &database);

} // namespace bex::registry
