// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace bex::desk
{

/// Where a date without its year or its week lies, seen from the reference day.
enum class DateSense {
    Past,   ///< a birth, an offence, a decision: the last such day, that day included
    Future, ///< a summons: the next such day, that day included for a date, not for a weekday
};

/// A date as a greffier types it, or nothing when it is not one.
///
/// Read are `12/3`, `12/3/24`, `12.3.2024`, `120324`, `2024-03-12`; `+30` and
/// `-2` days; `1m`, `2s`, `1a` from the reference day (months, weeks, years, in
/// French or English); a weekday or its beginning in either language as long as
/// it can mean only one (`l`, `lun`, `monday`).
[[nodiscard]] std::optional<QDate>
typedDate(QStringView text, QDate reference, DateSense sense = DateSense::Past);

} // namespace bex::desk
