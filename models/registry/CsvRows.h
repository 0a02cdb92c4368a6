// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace bex::registry
{

/// A record of a CSV file; blank lines are none.
struct CsvRow {
    int line = 1; ///< where it begins, from 1
    std::vector<QByteArray> fields;
};

/// What a file holds, up to a quote that never closes, if there is one.
struct CsvContents {
    std::vector<CsvRow> rows;
    std::optional<Error> unfinished; ///< `subject` is where that record begins
};

/// The records of the file, as bytes, read by libcsv.
///
/// The separator is the one of `;` and `,` that the first line has more of. A
/// byte order mark is skipped.
[[nodiscard]] CsvContents csvContents(const QByteArray &bytes);

} // namespace bex::registry
