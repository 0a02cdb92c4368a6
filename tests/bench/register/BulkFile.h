// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <sqlite3.h>

namespace bex::test
{

/// A prepared statement of a `BulkFile`. Values are bound by place, from 1, and not copied: they
/// stand until the next `step()`. A failure ends the program.
class BulkStatement final
{
public:
    BulkStatement(sqlite3 *file, const QByteArray &sql);
    ~BulkStatement();
    BulkStatement(BulkStatement &&other) noexcept;
    BulkStatement(const BulkStatement &) = delete;
    BulkStatement &operator=(const BulkStatement &) = delete;
    BulkStatement &operator=(BulkStatement &&) = delete;

    BulkStatement &bindNull(int place);
    BulkStatement &bindNumber(int place, qint64 value);
    BulkStatement &bindText(int place, const QByteArray &utf8);
    BulkStatement &bindBytes(int place, const QByteArray &bytes);
    /// Whether a row stands ready.
    bool step();
    /// Writes one row and is ready for the next.
    void write();

    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }
    [[nodiscard]] int type(int column) const { return sqlite3_column_type(m_statement, column); }
    [[nodiscard]] qint64 number(int column) const
    {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    sqlite3 *m_file;
    sqlite3_stmt *m_statement = nullptr;
};

/// A register opened by SQLite alone, to be filled as fast as the disk takes it: when it is not
/// filled to the end, it is thrown away.
class BulkFile final
{
public:
    enum class For { Reading, Filling };
    BulkFile(const QString &path, For use);
    ~BulkFile();
    Q_DISABLE_COPY_MOVE(BulkFile)

    void run(const QByteArray &sql);
    [[nodiscard]] BulkStatement prepare(const QByteArray &sql) { return {m_file, sql}; }
    /// Drops every "index" or "trigger", which cost less when everything is there; gives the
    /// SQL that makes them again.
    [[nodiscard]] QByteArrayList takeAway(const QByteArray &type);

private:
    sqlite3 *m_file = nullptr;
};

} // namespace bex::test
