// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Migration.h"
#include "models/registry/Verification.h"

namespace bex::registry
{

class Database;

/// Looks at everything that should hold in a register, without writing a byte.
class Verifier final
{
public:
    Verifier(const Database &database, std::vector<Migration> migrations);

    [[nodiscard]] Result<Verification> verify();

private:
    [[nodiscard]] Result<void> checkIntegrity();
    [[nodiscard]] Result<void> checkForeignKeys();
    [[nodiscard]] Result<void> checkIdentity();
    [[nodiscard]] Result<void> checkMigrations();
    [[nodiscard]] Result<void> checkJournal();
    [[nodiscard]] Result<void> checkJudgments();
    [[nodiscard]] Result<void> checkPapers();
    [[nodiscard]] Result<void> checkTraces();
    [[nodiscard]] Result<void> checkEvents();
    using Problems = Result<QStringList> (*)(const Database &);
    /// The places that a list of problems gives, in a register of this version or later.
    [[nodiscard]] Result<void> checkListed(Check check, int sinceVersion, Problems problems);
    void report(Check check, const QString &place);

    const Database &m_database;
    std::vector<Migration> m_migrations;
    Verification m_found;
};

} // namespace bex::registry
