// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QString>

namespace bex::registry
{

class Database;

/// Copies the whole register into a new file, while others read and write it.
[[nodiscard]] Result<void> copyInto(const Database &database, const QString &path);

/// Puts one file in the place of another in one move: there is always one of the two.
[[nodiscard]] Result<void> moveOver(const QString &from, const QString &onto);

} // namespace bex::registry
