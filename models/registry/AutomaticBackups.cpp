// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/AutomaticBackups.h"

#include "models/registry/BackupCalendar.h"
#include "models/registry/RegisterFile.h"
#include "models/registry/WholeCopy.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString nameFormat = u"yyyyMMdd'T'HHmmss'Z.sqlite'"_s;

QDateTime instantOf(const QString &fileName)
{
    QDateTime instant = QDateTime::fromString(fileName, nameFormat);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

QDateTime writtenAt(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.lastModified().toUTC() : QDateTime();
}

} // namespace

AutomaticBackups::AutomaticBackups(QString registerPath)
    : m_register(std::move(registerPath))
{
}

std::vector<Backup> AutomaticBackups::all() const
{
    std::vector<Backup> found;
    const QDir copies(folder());
    for (const QString &name : copies.entryList(QDir::Files)) {
        if (const QDateTime at = instantOf(name); at.isValid())
            found.push_back({copies.filePath(name), at});
    }
    std::ranges::sort(found, std::greater(), &Backup::at);
    return found;
}

std::optional<Backup> AutomaticBackups::last(const QDateTime &now) const
{
    const auto copies = all();
    const auto found =
        std::ranges::find_if(copies, [&](const Backup &copy) { return copy.at <= now; });
    return found == copies.end() ? std::nullopt : std::optional(*found);
}

bool AutomaticBackups::isNeeded(const QDateTime &now) const
{
    const auto copy = last(now);
    if (!copy)
        return true;
    // The name says when the copy was begun; whatever was written in that second may be missing.
    const auto later = [&](const QString &path) {
        const QDateTime written = writtenAt(path);
        return written.isValid() && written >= copy->at;
    };
    return later(m_register) || later(m_register + u"-wal"_s);
}

Result<Backup> AutomaticBackups::make(const QDateTime &now) const
{
    const QString path = QDir(folder()).filePath(now.toUTC().toString(nameFormat));
    return makeFolder()
        .and_then([&] { return connectTo(m_register, Database::Access::ReadOnly); })
        .and_then([&](const std::unique_ptr<Database> &database) {
            return verifiedCopy(*database, path);
        })
        .map([&] {
            dropOld(now);
            return Backup{path, instantOf(QFileInfo(path).fileName())};
        });
}

Result<void> AutomaticBackups::makeFolder() const
{
    // As private as the register itself.
    const QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder()) || !QFile::setPermissions(folder(), ours))
        return unexpected(
            Error{ErrorCode::StorageFailed, "registry.backup-folder"_L1, folder(), {}, {}});
    return {};
}

void AutomaticBackups::dropOld(const QDateTime &now) const
{
    const auto copies = all();
    std::vector<QDateTime> made;
    for (const Backup &copy : copies)
        made.push_back(copy.at);
    const auto kept = backupsToKeep(made, now);
    for (const Backup &copy : copies) {
        const bool worthIt = std::ranges::find(kept, copy.at) != kept.end();
        if (!worthIt && !QFile::remove(copy.path))
            qWarning("an old backup stays: %ls", qUtf16Printable(copy.path));
    }
}

} // namespace bex::registry
