// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Migrator.h"

#include "models/registry/Database.h"
#include "models/registry/SqlScript.h"
#include "models/registry/Statement.h"
#include "models/registry/Transaction.h"
#include "models/registry/WholeCopy.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Migrator::Migrator(Database &database, std::vector<Migration> migrations, Clock now)
    : m_database(database)
    , m_migrations(std::move(migrations))
    , m_now(std::move(now))
{
    Q_ASSERT(!m_migrations.empty());
}

Result<int> Migrator::version() const
{
    return m_database.pragma(u"user_version"_s).map([](const QString &text) {
        return text.toInt();
    });
}

Result<void> Migrator::bringUpToDate()
{
    const auto found = version();
    if (!found)
        return unexpected(found.error());
    const int latest = m_migrations.back().version;
    if (*found > latest) {
        m_database.leaveUntouched();
        return unexpected(
            Error{ErrorCode::NewerSchema, "registry.newer-schema"_L1, m_database.path(), {}, {}});
    }
    if (*found == latest)
        return {};
    return copyBeside(*found).and_then([&] { return applyAfter(*found); });
}

Result<void> Migrator::copyBeside(int found) const
{
    if (found == 0)
        return {};
    const QString when = m_now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = u"%1.schema-%2.%3"_s.arg(m_database.path()).arg(found).arg(when);
    return copyInto(m_database, copy);
}

Result<void> Migrator::applyAfter(int found)
{
    // SQLite ignores this pragma inside a transaction, so it runs before BEGIN.
    auto done = m_database.setPragma(u"foreign_keys"_s, u"0"_s);
    for (const Migration &migration : m_migrations) {
        if (done && migration.version > found)
            done = apply(migration);
    }
    if (!done)
        return done;
    return m_database.setPragma(u"foreign_keys"_s, u"1"_s);
}

Result<void> Migrator::apply(const Migration &migration)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return unexpected(transaction.error());
    const auto found = version();
    if (!found)
        return unexpected(found.error());
    // Another program may have done it while this one waited for the lock.
    if (*found >= migration.version)
        return {};
    return runScript(migration)
        .and_then([&] { return checkForeignKeys(); })
        .and_then([&] { return sign(migration); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> Migrator::runScript(const Migration &migration)
{
    const auto statements = statementsOf(migration.script);
    if (!statements)
        return unexpected(statements.error());
    for (const QString &statement : *statements) {
        if (auto done = m_database.run(statement); !done) {
            Error error = done.error();
            error.subject = migration.name;
            return unexpected(error);
        }
    }
    return {};
}

Result<void> Migrator::checkForeignKeys()
{
    Statement broken(m_database, u"PRAGMA foreign_key_check"_s);
    const auto row = broken.first([](Row &found) { return found.text("table"_L1); });
    if (!row)
        return unexpected(row.error());
    if (row->has_value())
        return unexpected(Error{ErrorCode::StorageFailed,
                                "registry.migration-foreign-keys"_L1,
                                m_database.path(),
                                {},
                                **row});
    return {};
}

Result<void> Migrator::sign(const Migration &migration)
{
    const auto noted = Statement(m_database, uR"(
        INSERT INTO migration (version, name, sha256, applied_at)
        VALUES (:version, :name, :sha256, :applied_at)
    )"_s)
                           .bind("version"_L1, migration.version)
                           .bind("name"_L1, migration.name)
                           .bindUtf8("sha256"_L1, migration.sha256())
                           .bind("applied_at"_L1, m_now())
                           .run();
    if (!noted)
        return unexpected(noted.error());
    return m_database.setPragma(u"user_version"_s, QString::number(migration.version));
}

} // namespace bex::registry
