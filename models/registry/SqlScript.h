// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace bex::registry
{

/// The statements of a script, in order.
///
/// SQLite itself says where one ends, so that a semicolon in a text, a comment
/// or a trigger's body is none. Fails with Invalid when the last one does not end.
[[nodiscard]] Result<QStringList> statementsOf(const QByteArray &script);

} // namespace bex::registry
