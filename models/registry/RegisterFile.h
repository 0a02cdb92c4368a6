// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Database.h"
#include "models/registry/Migration.h"

namespace bex::registry
{

/// "BEX1": what `PRAGMA application_id` answers in a register.
inline constexpr qint32 registerIdentity = 0x42455831;

/// A new register, empty and for its owner alone. Fails where a file stands already.
[[nodiscard]] Result<void> createFile(const QString &path);

/// Looks at the first bytes only: is this a register, and one that we may open?
///
/// Fails with NotFound, Invalid or NewerSchema. An empty file is a register to be.
[[nodiscard]] Result<void> inspectFile(const QString &path, int newestVersion);

/// Connects to a register and looks at what the log may hold beyond the first bytes.
[[nodiscard]] Result<std::unique_ptr<Database>> connectTo(const QString &path,
                                                          Database::Access access);

/// The settings that make a commit survive a power cut, each read back.
[[nodiscard]] Result<void> makeDurable(Database &database);

} // namespace bex::registry
