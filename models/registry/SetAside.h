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

} // namespace bex::registry
