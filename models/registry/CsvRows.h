// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QByteArray>

#include <vector>

namespace bex::registry
{

/// A record of a CSV file; blank lines are none.
struct CsvRow {
    int line = 1; ///< where it begins, from 1
    std::vector<QByteArray> fields;
};

/// The records of the file, as bytes, read by libcsv.
///
/// The separator is the one of `;` and `,` that the first line has more of. A
/// byte order mark is skipped. Fails with Invalid on a quote that never closes;
/// `subject` is where that record begins.
[[nodiscard]] Result<std::vector<CsvRow>> csvRows(const QByteArray &bytes);

} // namespace bex::registry
