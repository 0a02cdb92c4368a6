// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/WholeCopy.h"

#include "models/registry/Database.h"
#include "models/registry/Statement.h"

#include <QFile>

#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

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
