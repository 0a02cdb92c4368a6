// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/WholeCopy.h"

#include "models/registry/Database.h"
#include "models/registry/Migration.h"
#include "models/registry/RegisterFile.h"
#include "models/registry/SetAside.h"
#include "models/registry/Statement.h"
#include "models/registry/Verifier.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// The scripts that made an older register are the first of ours.
std::vector<Migration> migrationsUpTo(int version)
{
    auto migrations = shippedMigrations();
    std::erase_if(migrations,
                  [version](const Migration &one) { return one.version > std::max(version, 1); });
    return migrations;
}

} // namespace

Result<void> copyInto(const Database &database, const QString &path)
{
    const auto copied = Statement(database, u"VACUUM INTO :path"_s).bind("path"_L1, path).run();
    if (!copied) {
        Error error = copied.error();
        error.subject = path;
        return unexpected(error);
    }
    // A copy of the register is as private as the register.
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return unexpected(
            Error{ErrorCode::StorageFailed, "registry.copy-permissions"_L1, path, {}, {}});
    return {};
}

Result<void> verifyFile(const QString &path)
{
    auto file = connectTo(path, Database::Access::ReadOnly);
    if (!file)
        return unexpected(file.error());
    const auto version = (*file)->pragma(u"user_version"_s);
    if (!version)
        return unexpected(version.error());
    const auto found = Verifier(**file, migrationsUpTo(version->toInt())).verify();
    if (!found)
        return unexpected(found.error());
    if (!found->isWhole())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.copy-not-whole"_L1,
                                path,
                                {},
                                found->problems.front().place});
    return {};
}

Result<void> verifiedCopy(const Database &database, const QString &path)
{
    const QString beside = path + u".part"_s;
    return mayBeReplaced(path)
        .and_then([&] {
            QFile::remove(beside);
            return copyInto(database, beside);
        })
        .and_then([&] { return verifyFile(beside); })
        // Copying takes its time, and another program may have opened it meanwhile.
        .and_then([&] { return mayBeReplaced(path); })
        .and_then([&] { return moveOver(beside, path); })
        .map_error([&](const Error &failure) {
            // What was copied of it helps nobody, least of all on a full disk.
            QFile::remove(beside);
            return failure;
        });
}

Result<void> moveOver(const QString &from, const QString &onto)
{
    std::error_code failure;
    std::filesystem::rename(
        QFile::encodeName(from).toStdString(), QFile::encodeName(onto).toStdString(), failure);
    if (failure)
        return unexpected(Error{ErrorCode::StorageFailed,
                                "registry.move-failed"_L1,
                                onto,
                                {},
                                QString::fromStdString(failure.message())});
    return {};
}

} // namespace bex::registry
