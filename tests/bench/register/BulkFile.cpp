// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/BulkFile.h"

#include <QFile>

#include <utility>

namespace bex::test
{

namespace
{

void demand(bool done, sqlite3 *file, const char *what)
{
    if (!done)
        qFatal("%s: %s", what, sqlite3_errmsg(file));
}

} // namespace

BulkStatement::BulkStatement(sqlite3 *file, const QByteArray &sql)
    : m_file(file)
{
    const int result = sqlite3_prepare_v2(
        file, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr);
    demand(result == SQLITE_OK, file, sql.constData());
}

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_file(other.m_file)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

BulkStatement &BulkStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
    return *this;
}

BulkStatement &BulkStatement::bindNumber(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

BulkStatement &BulkStatement::bindText(int place, const QByteArray &utf8)
{
    sqlite3_bind_text(
        m_statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
    return *this;
}

BulkStatement &BulkStatement::bindBytes(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob(
        m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    return *this;
}

bool BulkStatement::step()
{
    const int result = sqlite3_step(m_statement);
    demand(result == SQLITE_ROW || result == SQLITE_DONE, m_file, sqlite3_sql(m_statement));
    return result == SQLITE_ROW;
}

void BulkStatement::write()
{
    step();
    sqlite3_reset(m_statement);
}

QByteArray BulkStatement::bytes(int column) const
{
    const auto *value = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {value, sqlite3_column_bytes(m_statement, column)};
}

BulkFile::BulkFile(const QString &path, For use)
{
    const int flags = use == For::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int result =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_file, flags, nullptr);
    demand(result == SQLITE_OK, m_file, "the register does not open");
    if (use == For::Reading)
        return;
    run("PRAGMA locking_mode = EXCLUSIVE");
    run("PRAGMA journal_mode = OFF");
    run("PRAGMA synchronous = OFF");
    run("PRAGMA foreign_keys = OFF");
    // Each list of words that is checked makes SQLite a table of its own, row by row.
    run("PRAGMA ignore_check_constraints = ON");
    run("PRAGMA cache_size = -2000000");
    run("PRAGMA threads = 2");
}

BulkFile::~BulkFile()
{
    sqlite3_close(m_file);
}

void BulkFile::run(const QByteArray &sql)
{
    const int result = sqlite3_exec(m_file, sql.constData(), nullptr, nullptr, nullptr);
    demand(result == SQLITE_OK, m_file, sql.constData());
}

QByteArrayList BulkFile::takeAway(const QByteArray &type)
{
    QByteArrayList names;
    QByteArrayList taken;
    {
        BulkStatement all = prepare("SELECT name, sql FROM sqlite_schema WHERE type = '" + type +
                                    "' AND sql IS NOT NULL");
        while (all.step()) {
            names.append(all.bytes(0));
            taken.append(all.bytes(1));
        }
    }
    for (const QByteArray &name : names)
        run("DROP " + type + ' ' + name);
    return taken;
}

} // namespace bex::test
