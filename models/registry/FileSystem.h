// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

namespace bex::registry
{

/// Whether a file system of this type, as the kernel names it, is another computer's disk.
[[nodiscard]] bool isNetworkShare(const QByteArray &type);

/// A register belongs on a disk of this computer: the write-ahead log needs memory that its
/// programs share, and several computers would write over each other.
///
/// Fails with Invalid when the folder of `path` is a network share.
[[nodiscard]] Result<void> isOfThisComputer(const QString &path);

} // namespace bex::registry
