// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/FileSystem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// The folder, or the first one above it that is there.
QString standingFolder(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    while (!folder.exists() && folder.cdUp()) {
    }
    return folder.path();
}

} // namespace

bool isNetworkShare(const QByteArray &type)
{
    // As mount(8) and the kernel's Documentation/filesystems name them.
    static const std::array<QByteArray, 16> shares{"nfs",
                                                   "nfs4",
                                                   "cifs",
                                                   "smb3",
                                                   "smbfs",
                                                   "ncpfs",
                                                   "afs",
                                                   "coda",
                                                   "ceph",
                                                   "lustre",
                                                   "gfs2",
                                                   "ocfs2",
                                                   "fuse.sshfs",
                                                   "fuse.glusterfs",
                                                   "fuse.davfs",
                                                   "fuse.gvfsd-fuse"};
    return std::ranges::find(shares, type) != shares.end();
}

Result<void> isOfThisComputer(const QString &path)
{
    if (isNetworkShare(QStorageInfo(standingFolder(path)).fileSystemType()))
        return unexpected(Error{ErrorCode::Invalid, "file.on-network"_L1, path, {}, {}});
    return {};
}

} // namespace bex::registry
