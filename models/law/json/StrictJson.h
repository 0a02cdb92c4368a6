// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace bex::law::json
{

/// A longer file is refused before it is looked at; ask the disk before reading one.
inline constexpr qsizetype largestFile = qsizetype{16} * 1024 * 1024;

/// Parses one JSON object more strictly than Qt (design.md section 5, "Strict file").
///
/// Qt lets through duplicate keys, integers written with a point or an
/// exponent, control characters and lone surrogates: all are refused here, and
/// so are other encodings, cut files and text after the end. A byte order mark
/// is ignored. `subject` is the JSON pointer of the place, "" when the text is
/// no JSON at all; then `expected` is its line:column.
[[nodiscard]] Result<QJsonObject> parseStrict(const QByteArray &bytes);

} // namespace bex::law::json
