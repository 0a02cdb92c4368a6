// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/SlotSeries.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

constexpr int secondsPerMinute = 60;

std::vector<QTime> hoursOf(const SlotSeries &series)
{
    std::vector<QTime> hours;
    const int length = std::max(1, series.everyMinutes) * secondsPerMinute;
    const int room = series.from.secsTo(series.until);
    for (int passed = 0; passed < room; passed += length)
        hours.push_back(series.from.addSecs(passed));
    return hours;
}

} // namespace

std::vector<registry::Slot> slotsOf(const SlotSeries &series, const law::Calendar &calendar)
{
    std::vector<registry::Slot> given;
    const std::vector<QTime> hours = hoursOf(series);
    for (QDate day = series.days.first; day <= series.days.last; day = day.addDays(1)) {
        const bool isMeant =
            std::ranges::find(series.weekdays, day.dayOfWeek()) != series.weekdays.end();
        if (!isMeant || !calendar.isOpen(day))
            continue;
        for (const QTime hour : hours)
            given.push_back({series.service, {day, hour, series.place}, series.capacity});
    }
    return given;
}

} // namespace bex::desk
