// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/agenda/CourtClock.h"

#include <QTimeZone>

#include <array>
#include <cstdlib>

namespace bex::papers
{

namespace
{

struct Zone {
    const char *name;
    int hours; ///< ahead of universal time, in winter
    bool hasSummer;
};

constexpr std::array zones{
    Zone{"Europe/Paris", 1, true},
    Zone{"Europe/Paris", 1, true},
    Zone{"America/Guadeloupe", -4, false},
    Zone{"America/Martinique", -4, false},
    Zone{"America/Cayenne", -3, false},
    Zone{"Indian/Reunion", 4, false},
    Zone{"Indian/Mayotte", 3, false},
};

const Zone &zoneOf(law::Region region)
{
    return zones.at(static_cast<std::size_t>(region));
}

QDate lastSunday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-(last.dayOfWeek() % 7));
}

/// Directive 2000/84/EC: from the last Sunday of March to the last of October.
bool isSummer(const QDateTime &clock)
{
    const int year = clock.date().year();
    return clock >= QDateTime(lastSunday(year, 3), QTime(2, 0), Qt::UTC) &&
           clock < QDateTime(lastSunday(year, 10), QTime(3, 0), Qt::UTC);
}

QByteArray offset(int hours)
{
    return (hours < 0 ? "-" : "+") + QByteArray::number(std::abs(hours)).rightJustified(2, '0') +
           "00";
}

QByteArray change(const char *name, const char *first, int from, int to, const char *month)
{
    QByteArray text = QByteArray("BEGIN:") + name + "\r\nDTSTART:" + first +
                      "\r\nTZOFFSETFROM:" + offset(from) + "\r\nTZOFFSETTO:" + offset(to) + "\r\n";
    if (month != nullptr)
        text += QByteArray("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=") + month + "\r\n";
    return text + "END:" + name + "\r\n";
}

} // namespace

CourtClock::CourtClock(law::Region region)
    : m_region(region)
{
}

QByteArray CourtClock::zone() const
{
    return zoneOf(m_region).name;
}

QByteArray CourtClock::description() const
{
    const auto [name, hours, hasSummer] = zoneOf(m_region);
    QByteArray text = QByteArray("BEGIN:VTIMEZONE\r\nTZID:") + name + "\r\n";
    if (hasSummer) {
        text += change("STANDARD", "19961027T030000", hours + 1, hours, "10");
        text += change("DAYLIGHT", "19960331T020000", hours, hours + 1, "3");
    } else {
        text += change("STANDARD", "19700101T000000", hours, hours, nullptr);
    }
    return text + "END:VTIMEZONE\r\n";
}

QDateTime CourtClock::universal(QDate on, QTime at) const
{
    const auto [name, hours, hasSummer] = zoneOf(m_region);
    const QDateTime clock(on, at, Qt::UTC);
    const int ahead = hours + (hasSummer && isSummer(clock) ? 1 : 0);
    return clock.addSecs(-3600 * ahead);
}

} // namespace bex::papers
