// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/registry/Hearing.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace bex::registry
{

enum class ImportFormat {
    Csv,       ///< a hearing roll
    Judgment,  ///< one bex-judgment/1
    Judgments, ///< one bex-judgment/1 a line
};

/// The bex-plan/1 of a judgment: `law::route` written by `law::json::writePlan`.
using DerivePlan = std::function<QByteArray(const law::Judgment &)>;

/// What the file is, and the hearing of the lines that name none.
struct ImportTarget {
    ImportFormat format = ImportFormat::Csv;
    Hearing hearing;
    DerivePlan derive; ///< without it, a judgment is kept as a draft
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
