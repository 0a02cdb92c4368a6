// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace bex::app
{

/// No judgment is larger (design.md section 5).
constexpr qint64 largestJudgment = 16 * 1024 * 1024;

/// A file open for reading, once it is known to be one that can be read and is not empty.
[[nodiscard]] Result<std::unique_ptr<QFile>> openInput(const QString &path);

/// All of a file; one that is too large is refused before it is read.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, qint64 largest = largestJudgment);

} // namespace bex::app
