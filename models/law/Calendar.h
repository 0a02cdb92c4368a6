// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Court.h"
#include "models/law/LawBook.h"

#include <QDate>

namespace bex::law
{

/// The legal calendar of one court: open days, and the limits counted on them (law-core 5.1).
///
/// Cheap to make and to copy; it reads the holidays of the book it is given,
/// which must outlive it.
class Calendar final
{
public:
    Calendar(const LawBook &book, Region region);

    [[nodiscard]] bool isHoliday(QDate day) const;
    /// Not a Saturday, a Sunday or a holiday (CPP 801).
    [[nodiscard]] bool isOpen(QDate day) const;

    /// C-2: the end of a limit for an act, carried to the next open day, as often as needed.
    [[nodiscard]] QDate carried(QDate rawEnd) const;
    /// C-5: a ceiling on an appointment, moved earlier to an open day.
    [[nodiscard]] QDate lastUsable(QDate ceiling) const;

    enum class Saturday { Working, Closed };
    /// C-7: the n-th working day after `day`.
    [[nodiscard]] QDate workingDay(QDate day, int n, Saturday saturday) const;

    /// Easter Sunday of the Gregorian year.
    [[nodiscard]] static QDate easter(int year);

private:
    const LawBook *m_book;
    Region m_region;
};

} // namespace bex::law
