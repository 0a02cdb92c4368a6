// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QString>

namespace bex::registry
{

class Database;

/// Copies the whole register into a new file, while others read and write it.
[[nodiscard]] Result<void> copyInto(const Database &database, const QString &path);

/// Opens a copy and looks at everything that should hold: only then is it worth its name.
///
/// Fails with Invalid, and the first place, when it is not whole.
[[nodiscard]] Result<void> verifyFile(const QString &path);

/// A whole copy at `path`, verified; an older copy there is replaced at the end only.
[[nodiscard]] Result<void> verifiedCopy(const Database &database, const QString &path);

/// Puts one file in the place of another in one move: there is always one of the two.
[[nodiscard]] Result<void> moveOver(const QString &from, const QString &onto);

} // namespace bex::registry
