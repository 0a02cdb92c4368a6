// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/BackupCalendar.h"

#include <algorithm>
#include <functional>

namespace bex::registry
{

namespace
{

constexpr int daysKept = 7;
constexpr int weeksKept = 5;
constexpr int monthsKept = 12;

QDate dayOf(const QDateTime &instant)
{
    return instant.toLocalTime().date();
}

/// Periods of one length are numbered; a backup of a period already seen is not the last one.
template <typename Number>
void keepLastOfEach(const std::vector<QDateTime> &newestFirst,
                    int periods,
                    Number numberOf,
                    std::vector<QDateTime> &kept)
{
    const qint64 newest = numberOf(dayOf(newestFirst.front()));
    qint64 before = newest + 1;
    for (const QDateTime &instant : newestFirst) {
        const qint64 number = numberOf(dayOf(instant));
        if (number < before && number > newest - periods)
            kept.push_back(instant);
        before = number;
    }
}

} // namespace

std::vector<QDateTime> backupsToKeep(std::vector<QDateTime> made, const QDateTime &now)
{
    std::ranges::sort(made, std::greater());
    const auto past = std::ranges::find_if(made, [&](const QDateTime &at) { return at <= now; });
    std::vector<QDateTime> kept(made.begin(), past);
    made.erase(made.begin(), past);
    if (made.empty())
        return kept;
    // Julian day 0 is a Monday.
    keepLastOfEach(
        made, daysKept, [](QDate day) { return day.toJulianDay(); }, kept);
    keepLastOfEach(
        made, weeksKept, [](QDate day) { return day.toJulianDay() / 7; }, kept);
    keepLastOfEach(
        made, monthsKept, [](QDate day) { return day.year() * 12 + day.month(); }, kept);
    std::ranges::sort(kept, std::greater());
    const auto doubles = std::ranges::unique(kept);
    kept.erase(doubles.begin(), doubles.end());
    return kept;
}

} // namespace bex::registry
