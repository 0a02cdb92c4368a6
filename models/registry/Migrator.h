// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Clock.h"
#include "models/registry/Migration.h"

namespace bex::registry
{

class Database;

/// Brings a file to the schema of this program, one version a transaction.
///
/// A version that fails leaves the file at the version before, whole. An older
/// register is copied beside itself first.
class Migrator final
{
public:
    Migrator(Database &database, std::vector<Migration> migrations, Clock now);

    /// Fails with NewerSchema, and then has written nothing.
    [[nodiscard]] Result<void> bringUpToDate();
    [[nodiscard]] Result<int> version() const;

private:
    [[nodiscard]] Result<void> copyBeside(int found) const;
    [[nodiscard]] Result<void> applyAfter(int found);
    [[nodiscard]] Result<void> apply(const Migration &migration);
    [[nodiscard]] Result<void> runScript(const Migration &migration);
    [[nodiscard]] Result<void> checkForeignKeys();
    [[nodiscard]] Result<void> sign(const Migration &migration);

    Database &m_database;
    std::vector<Migration> m_migrations;
    Clock m_now;
};

} // namespace bex::registry
