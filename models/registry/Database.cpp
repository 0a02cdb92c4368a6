// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Database.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

} // namespace

Error sqlFailure(QLatin1StringView site, const QSqlError &error)
{
    // The driver gives extended codes; their low byte is the kind of failure.
    const int kind = error.nativeErrorCode().toInt() & 0xff;
    const bool busy = kind == SQLITE_BUSY || kind == SQLITE_LOCKED;
    const QString detail = error.databaseText() + u" / "_s + error.driverText();
    return Error{busy ? ErrorCode::Busy : ErrorCode::StorageFailed, site, {}, {}, detail};
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access)
{
    std::unique_ptr<Database> database(
        new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open()) {
        Error error = sqlFailure("registry.open-failed"_L1, connection.lastError());
        error.subject = path;
        return unexpected(error);
    }
    database->m_file = identityOf(path);
    return database;
}

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return QSqlDatabase::database(m_name, false);
}

Result<QString> Database::pragma(const QString &name) const
{
    QSqlQuery query(connection());
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return unexpected(sqlFailure("registry.pragma-unread"_L1, query.lastError()));
    return query.value(0).toString();
}

Result<void> Database::setPragma(const QString &name, const QString &value)
{
    if (auto done = run(u"PRAGMA "_s + name + u" = "_s + value); !done)
        return done;
    const auto kept = pragma(name);
    if (!kept)
        return unexpected(kept.error());
    if (kept->compare(value, Qt::CaseInsensitive) != 0)
        return unexpected(Error{ErrorCode::StorageFailed,
                                "registry.pragma-refused"_L1,
                                m_path,
                                {},
                                name + u" = "_s + *kept});
    return {};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return unexpected(sqlFailure("registry.command-failed"_L1, query.lastError()));
    return {};
}

Result<void> Database::isInPlace() const
{
    if (identityOf(m_path) != m_file)
        return unexpected(Error{ErrorCode::NotFound, "file.is-gone"_L1, m_path, {}, {}});
    return {};
}

void Database::leaveUntouched()
{
    if (sqlite3 *handle = handleOf(connection()))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace bex::registry
