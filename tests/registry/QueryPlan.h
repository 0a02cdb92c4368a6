// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Database.h"

#include <QStringList>

#include <functional>

namespace bex::test
{

/// Every statement that is run meanwhile, as SQLite was given it.
[[nodiscard]] QStringList statementsOf(const registry::Database &database,
                                       const std::function<void()> &work);
/// How SQLite would answer it, a line a table; no value need be known.
[[nodiscard]] QStringList howAnswered(const registry::Database &database, const QString &sql);

} // namespace bex::test
