// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QString>

namespace bex::registry
{

/// Gives the register at `path` a second, dated name, which is returned.
///
/// The file stays at `path` too, until another takes its place in one move.
/// Empty when no file stood there. Fails with Busy while another program has it open.
[[nodiscard]] Result<QString> setAside(const QString &path, const QDateTime &now);

/// Whether a copy may take the place of what stands at `path`.
///
/// Fails with Busy while a program has it open or its log lies beside it, since that
/// log would be read into the copy; with Invalid when it is another program's database.
[[nodiscard]] Result<void> mayBeReplaced(const QString &path);

} // namespace bex::registry
