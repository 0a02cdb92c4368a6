// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Calendar.h"

#include <QCalendar>

#include <algorithm>

namespace bex::law
{

Calendar::Calendar(const LawBook &book, Region region)
    : m_book(&book)
    , m_region(region)
{
}

// The Gregorian computus in the form of Butcher.
QDate Calendar::easter(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int moonShift = (century + 8) / 25;
    const int epact =
        (19 * golden + century - century / 4 - (century - moonShift + 1) / 3 + 15) % 30;
    const int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int correction = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * correction + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

bool Calendar::isHoliday(QDate day) const
{
    const auto parts = QCalendar().partsFromDate(day);
    const qint64 afterEaster = easter(parts.year).daysTo(day);
    return std::ranges::any_of(m_book->holidays(), [&](const Holiday &holiday) {
        const bool falls = holiday.month == 0
                               ? holiday.afterEaster == afterEaster
                               : holiday.month == parts.month && holiday.day == parts.day;
        return falls && day >= holiday.from && (holiday.to.isNull() || day <= holiday.to) &&
               (holiday.regions.empty() ||
                std::ranges::find(holiday.regions, m_region) != holiday.regions.end());
    });
}

bool Calendar::isOpen(QDate day) const
{
    return day.dayOfWeek() < Qt::Saturday && !isHoliday(day);
}

QDate Calendar::carried(QDate rawEnd) const
{
    while (!isOpen(rawEnd))
        rawEnd = rawEnd.addDays(1);
    return rawEnd;
}

QDate Calendar::lastUsable(QDate ceiling) const
{
    while (!isOpen(ceiling))
        ceiling = ceiling.addDays(-1);
    return ceiling;
}

QDate Calendar::workingDay(QDate day, int n, Saturday saturday) const
{
    while (n > 0) {
        day = day.addDays(1);
        const bool weekend = day.dayOfWeek() == Qt::Sunday ||
                             (day.dayOfWeek() == Qt::Saturday && saturday == Saturday::Closed);
        if (!weekend && !isHoliday(day))
            --n;
    }
    return day;
}

} // namespace bex::law
