// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/RegisterFile.h"

#include "models/registry/Statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

// Where the format of a SQLite file keeps them, big-endian.
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype headerSize = 100;

qint32 numberAt(const QByteArray &header, qsizetype place)
{
    return qFromBigEndian<qint32>(header.constData() + place);
}

Error notARegister(const QString &path)
{
    return Error{ErrorCode::Invalid, "registry.not-a-register"_L1, path, {}, {}};
}

Result<void> judgeHeader(const QString &path, const QByteArray &header, int newestVersion)
{
    const bool isSqlite = header.size() == headerSize && header.startsWith("SQLite format 3");
    if (!isSqlite)
        return unexpected(notARegister(path));
    const qint32 identity = numberAt(header, applicationIdAt);
    if (identity != 0 && identity != registerIdentity)
        return unexpected(notARegister(path));
    if (identity == registerIdentity && numberAt(header, userVersionAt) > newestVersion)
        return unexpected(Error{ErrorCode::NewerSchema, "registry.newer-file"_L1, path, {}, {}});
    return {};
}

/// Not ours and not empty: somebody else's database.
Result<bool> isForeign(const Database &database)
{
    const auto identity = database.pragma(u"application_id"_s);
    if (!identity)
        return unexpected(identity.error());
    if (identity->toInt() == registerIdentity)
        return false;
    Statement tables(database, u"SELECT count(*) AS tables FROM sqlite_schema"_s);
    return tables.first([](Row &row) { return row.number("tables"_L1); }).map([&](auto count) {
        return identity->toInt() != 0 || count.value_or(0) > 0;
    });
}

} // namespace

Result<void> createFile(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    QFile file(path);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unexpected(Error{
            ErrorCode::StorageFailed, "registry.not-created"_L1, path, {}, file.errorString()});
    return {};
}

Result<void> inspectFile(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unexpected(Error{ErrorCode::Invalid, "registry.is-folder"_L1, path, {}, {}});
    if (!info.exists())
        return unexpected(Error{ErrorCode::NotFound, "registry.missing"_L1, path, {}, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error{
            ErrorCode::StorageFailed, "registry.unreadable"_L1, path, {}, file.errorString()});
    const QByteArray header = file.read(headerSize);
    return header.isEmpty() ? Result<void>() : judgeHeader(path, header, newestVersion);
}

Result<std::unique_ptr<Database>> connectTo(const QString &path, Database::Access access)
{
    auto database = Database::connect(path, access);
    if (!database)
        return database;
    const auto foreign = isForeign(**database);
    if (!foreign)
        return unexpected(foreign.error());
    if (*foreign) {
        (*database)->leaveUntouched();
        return unexpected(Error{ErrorCode::Invalid, "registry.foreign-database"_L1, path, {}, {}});
    }
    return database;
}

Result<void> makeDurable(Database &database)
{
    return database.setPragma(u"journal_mode"_s, u"wal"_s)
        .and_then([&] { return database.setPragma(u"synchronous"_s, u"2"_s); })
        .and_then([&] { return database.setPragma(u"foreign_keys"_s, u"1"_s); })
        // Without it INSERT OR REPLACE deletes past the triggers that forbid deleting.
        .and_then([&] { return database.setPragma(u"recursive_triggers"_s, u"1"_s); })
        // The first read puts the log beside the file: from now on nobody replaces it unseen.
        .and_then([&] { return database.pragma(u"user_version"_s); })
        .map([](const QString &) {});
}

} // namespace bex::registry
