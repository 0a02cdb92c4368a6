// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Hearing.h"

#include <QString>

#include <vector>

namespace bex::registry
{

enum class ImportFormat {
    Csv,       ///< a hearing roll
    Judgment,  ///< one bex-judgment/1
    Judgments, ///< one bex-judgment/1 a line
};

/// What the file is, and the hearing of the lines that name none.
struct ImportTarget {
    ImportFormat format = ImportFormat::Csv;
    Hearing hearing;
};

/// A line that was not kept, with its place and what should have stood there.
struct RefusedLine {
    QString place; ///< "12:3" in a CSV; "/person/family_name" or "4 /person" in JSON
    QString site;
    QString expected;
};

/// What became of a file. `kept` counts the lines that are new in the register.
struct ImportReport {
    int read = 0;
    int kept = 0;
    int known = 0; ///< already there: kept once, not twice
    std::vector<RefusedLine> refused;
};

} // namespace bex::registry
