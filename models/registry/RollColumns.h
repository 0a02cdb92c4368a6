// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/CsvRows.h"
#include "models/registry/Hearing.h"
#include "models/registry/RollEntry.h"

#include <optional>
#include <vector>

namespace bex::registry
{

/// What a column of a roll says; names are French or English, accents and case aside.
enum class RollColumn {
    FamilyName,
    UsageName,
    FirstNames,
    Sex,
    BirthDate,
    BirthPlace,
    Nationality,
    Address,
    Phone,
    Language,
    ParquetNumber,
    Detained,
    HearingDate,
    HearingCourt,
    Chamber,
    Order, ///< read as the order of the lines
};

/// One line of a roll, read.
struct RollLine {
    Hearing hearing;
    Expected expected;
};

/// The columns of one file, from its first line.
class RollColumns final
{
public:
    /// Fails with Invalid when no column names the people.
    [[nodiscard]] static Result<RollColumns> from(const CsvRow &header);

    /// The columns that no roll has, one error each, with their place.
    [[nodiscard]] const std::vector<Error> &unknown() const { return m_unknown; }
    /// Fails with Invalid; `subject` is the place, line:column.
    [[nodiscard]] Result<RollLine> read(const CsvRow &row, const Hearing &hearing) const;

private:
    RollColumns() = default;

    std::vector<std::optional<RollColumn>> m_columns;
    std::vector<Error> m_unknown;
};

} // namespace bex::registry
