// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/QueryPlan.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

sqlite3 *handleOf(const registry::Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.data());
}

} // namespace

QStringList statementsOf(const registry::Database &database, const std::function<void()> &work)
{
    QStringList seen;
    sqlite3 *handle = handleOf(database);
    const auto note = [](unsigned, void *list, void *, void *sql) {
        static_cast<QStringList *>(list)->append(QString::fromUtf8(static_cast<const char *>(sql)));
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, &seen);
    work();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return seen;
}

QStringList howAnswered(const registry::Database &database, const QString &sql)
{
    sqlite3 *handle = handleOf(database);
    QStringList lines;
    sqlite3_stmt *statement = nullptr;
    const QByteArray explain = "EXPLAIN QUERY PLAN " + sql.toUtf8();
    if (sqlite3_prepare_v2(handle, explain.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {u"SCAN: "_s + QString::fromUtf8(sqlite3_errmsg(handle))};
    constexpr int detail = 3;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const void *text = sqlite3_column_text(statement, detail);
        lines.append(QString::fromUtf8(static_cast<const char *>(text)));
    }
    sqlite3_finalize(statement);
    return lines;
}

} // namespace bex::test
