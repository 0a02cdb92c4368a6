// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/SetAside.h"

#include "models/registry/RegisterFile.h"
#include "models/registry/WholeCopy.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// Folds the log into the file. Only the last program that has it open can.
Result<void> foldLog(const QString &path)
{
    auto database = connectTo(path, Database::Access::ReadWrite);
    if (!database)
        return unexpected(database.error());
    return (*database)->setPragma(u"journal_mode"_s, u"delete"_s);
}

/// A damaged register cannot be folded: its log must not be read into the new one.
Result<void> moveLog(const QString &path, const QString &kept)
{
    const QString log = path + u"-wal"_s;
    return QFileInfo::exists(log) ? moveOver(log, kept + u"-wal"_s) : Result<void>();
}

Result<void> secondName(const QString &path, const QString &kept)
{
    std::error_code refused;
    std::filesystem::create_hard_link(
        QFile::encodeName(path).toStdString(), QFile::encodeName(kept).toStdString(), refused);
    // Some file systems have no second names: then a copy.
    if (refused && !QFile::copy(path, kept))
        return unexpected(
            Error{ErrorCode::StorageFailed, "registry.not-set-aside"_L1, kept, {}, {}});
    return {};
}

/// What SQLite keeps beside a database while it is open, or after it was cut off.
bool hasLogBeside(const QString &path)
{
    const auto suffixes = {u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return std::ranges::any_of(
        suffixes, [&path](const QString &suffix) { return QFileInfo::exists(path + suffix); });
}

} // namespace

Result<void> mayBeReplaced(const QString &path)
{
    if (hasLogBeside(path))
        return unexpected(Error{ErrorCode::Busy, "registry.log-beside"_L1, path, {}, {}});
    if (!QFileInfo::exists(path))
        return {};
    const auto folded = foldLog(path);
    // Whatever else SQLite says: a damaged copy is there to be replaced.
    const bool mine = folded || folded.error().code == ErrorCode::StorageFailed;
    return mine ? Result<void>() : folded;
}

Result<QString> setAside(const QString &path, const QDateTime &now)
{
    if (!QFileInfo::exists(path))
        return QString();
    const QString kept =
        u"%1.before-restore.%2"_s.arg(path, now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    const auto folded = foldLog(path);
    if (!folded && folded.error().code == ErrorCode::Busy)
        return unexpected(folded.error());
    return secondName(path, kept)
        .and_then([&] { return folded ? Result<void>() : moveLog(path, kept); })
        .map([&] { return kept; });
}

} // namespace bex::registry
