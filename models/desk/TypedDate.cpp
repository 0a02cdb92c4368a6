// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedDate.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

struct Weekday {
    QLatin1StringView french;
    QLatin1StringView english;
};

constexpr std::array<Weekday, 7> weekdays{{
    {"lundi"_L1, "monday"_L1},
    {"mardi"_L1, "tuesday"_L1},
    {"mercredi"_L1, "wednesday"_L1},
    {"jeudi"_L1, "thursday"_L1},
    {"vendredi"_L1, "friday"_L1},
    {"samedi"_L1, "saturday"_L1},
    {"dimanche"_L1, "sunday"_L1},
}};

struct Reading {
    QDate reference;
    DateSense sense;

    [[nodiscard]] bool isOnTheRightSide(QDate day) const
    {
        return sense == DateSense::Past ? day <= reference : day >= reference;
    }
};

std::optional<QDate> existing(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// 90 is 1990 for a birth; 24 is 2024 for a summons.
int fullYear(QStringView text, const Reading &reading)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const bool isLastCentury =
        reading.sense == DateSense::Past && 2000 + year > reading.reference.year();
    return (isLastCentury ? 1900 : 2000) + year;
}

std::optional<QDate> withoutYear(int day, int month, const Reading &reading)
{
    const int step = reading.sense == DateSense::Past ? -1 : 1;
    // Eight years reach a 29 February from anywhere, 1900 and 2100 included.
    for (int away = 0; away <= 8; ++away) {
        const QDate date(reading.reference.year() + step * away, month, day);
        if (date.isValid() && reading.isOnTheRightSide(date))
            return date;
    }
    return {};
}

std::optional<QDate> calendarDate(const QString &text, const Reading &reading)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression parts(
        u"^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?$"_s);
    static const QRegularExpression run(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"_s);
    if (const auto found = iso.match(text); found.hasMatch())
        return existing(
            found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    auto found = parts.match(text);
    if (!found.hasMatch())
        found = run.match(text);
    if (!found.hasMatch())
        return {};
    const int day = found.captured(1).toInt();
    const int month = found.captured(2).toInt();
    if (found.capturedLength(3) == 0)
        return withoutYear(day, month, reading);
    return existing(fullYear(found.capturedView(3), reading), month, day);
}

std::optional<QDate> relativeDate(const QString &text, QDate reference)
{
    static const QRegularExpression shape(u"^([+-]?)(\\d{1,4})\\s*([a-z]*)$"_s);
    const auto found = shape.match(text);
    const QStringView unit = found.capturedView(3);
    const bool isSigned = found.capturedLength(1) > 0;
    if (!found.hasMatch() || (unit.isEmpty() && !isSigned))
        return {};
    const int count = found.capturedView(2).toInt() * (found.captured(1) == u"-" ? -1 : 1);
    if (unit.isEmpty() || unit == u"j" || unit == u"d")
        return reference.addDays(count);
    if (unit == u"s" || unit == u"w")
        return reference.addDays(qint64(7) * count);
    if (unit == u"m")
        return reference.addMonths(count);
    return unit == u"a" || unit == u"y" ? std::optional(reference.addYears(count)) : std::nullopt;
}

/// 1 to 7; nothing when the beginning fits none, or two different days.
std::optional<int> weekdayNamed(const QString &text)
{
    std::optional<int> named;
    for (std::size_t index = 0; index < weekdays.size(); ++index) {
        const Weekday &day = weekdays[index];
        if (!day.french.startsWith(text) && !day.english.startsWith(text))
            continue;
        if (named)
            return {};
        named = static_cast<int>(index) + 1;
    }
    return named;
}

std::optional<QDate> dayOfTheWeek(const QString &text, const Reading &reading)
{
    const auto weekday = text.isEmpty() ? std::nullopt : weekdayNamed(text);
    if (!weekday)
        return {};
    const int today = reading.reference.dayOfWeek();
    if (reading.sense == DateSense::Past)
        return reading.reference.addDays(-((today - *weekday + 7) % 7));
    // "Monday" said on a Monday, of a summons, is the one in a week.
    return reading.reference.addDays((*weekday - today + 6) % 7 + 1);
}

} // namespace

std::optional<QDate> typedDate(QStringView text, QDate reference, DateSense sense)
{
    const QString plain = text.toString().simplified().toLower();
    const Reading reading{reference, sense};
    if (const auto date = calendarDate(plain, reading))
        return date;
    if (const auto date = relativeDate(plain, reference))
        return date;
    return dayOfTheWeek(plain, reading);
}

} // namespace bex::desk
