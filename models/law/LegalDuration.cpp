// SPDX-License-Identifier: EUPL-1.2
#include "models/law/LegalDuration.h"

#include <array>

namespace bex::law
{

namespace
{

constexpr int largestPart = 9999;

struct Part {
    int number = 0;
    QChar unit; ///< null where no part can be read
};

/// Takes "12M" from the front of `rest`; at most four digits.
Part takePart(QStringView &rest)
{
    qsizetype digits = 0;
    int number = 0;
    while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9') {
        number = number * 10 + (rest[digits].unicode() - u'0');
        if (++digits > 4)
            return {};
    }
    if (digits == 0 || digits == rest.size())
        return {};
    const Part part{number, rest[digits]};
    rest = rest.sliced(digits + 1);
    return part;
}

} // namespace

std::optional<LegalDuration> LegalDuration::of(int years, int months, int days)
{
    for (const int part : {years, months, days}) {
        if (part < 0 || part > largestPart)
            return {};
    }
    if (years == 0 && months == 0 && days == 0)
        return {};
    return LegalDuration(years, months, days);
}

std::optional<LegalDuration> LegalDuration::fromIso(QStringView text)
{
    if (!text.startsWith(u'P'))
        return {};
    QStringView rest = text.sliced(1);
    constexpr std::array units{u'Y', u'M', u'D'};
    std::array<int, units.size()> numbers{};
    std::size_t next = 0;
    while (!rest.isEmpty()) {
        const Part part = takePart(rest);
        while (next < units.size() && part.unit != QChar(units[next]))
            ++next;
        if (next == units.size())
            return {};
        numbers[next++] = part.number;
    }
    return of(numbers[0], numbers[1], numbers[2]);
}

QString LegalDuration::toIso() const
{
    QString text(u'P');
    if (m_years)
        text += QString::number(m_years) + u'Y';
    if (m_months)
        text += QString::number(m_months) + u'M';
    if (m_days)
        text += QString::number(m_days) + u'D';
    return text;
}

QDate LegalDuration::endFrom(QDate start) const
{
    return start.addMonths(wholeMonths()).addDays(m_days);
}

} // namespace bex::law
