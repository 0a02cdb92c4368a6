// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Transaction.h"

#include "models/registry/Database.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto there = database.isInPlace(); !there)
        return unexpected(there.error());
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite rolls some failures back by itself; then this is refused, and rightly.
    if (const auto undone = m_database->run(u"ROLLBACK"_s); !undone)
        qWarning("rollback: %ls", qUtf16Printable(undone.error().detail));
}

Result<void> Transaction::commit()
{
    auto committed = m_database->run(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace bex::registry
