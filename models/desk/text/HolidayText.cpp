// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/HolidayText.h"

#include "models/law/Calendar.h"

namespace bex::desk
{

namespace
{

struct DayOfTheYear {
    int month;
    int day;
    const char *name;
};

struct DayAfterEaster {
    int days;
    const char *name;
};

constexpr DayOfTheYear fixedDays[]{
    //: Public holiday
    {1, 1, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "New Year's Day")},
    //: Public holiday
    {5, 1, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "1 May")},
    //: Public holiday
    {5, 8, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "8 May")},
    //: Public holiday
    {7, 14, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "14 July")},
    //: Public holiday (FR: Assomption)
    {8, 15, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Assumption")},
    //: Public holiday (FR: Toussaint)
    {11, 1, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "All Saints")},
    //: Public holiday
    {11, 11, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "11 November")},
    //: Public holiday (FR: Noël)
    {12, 25, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Christmas")},
    //: Public holiday of Alsace and Moselle (FR: Saint-Étienne)
    {12, 26, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "St Stephen's Day")},
    //: Public holiday of Mayotte
    {4, 27, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Abolition of slavery")},
    //: Public holiday of Martinique
    {5, 22, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Abolition of slavery")},
    //: Public holiday of Guadeloupe
    {5, 27, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Abolition of slavery")},
    //: Public holiday of Guyane
    {6, 10, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Abolition of slavery")},
    //: Public holiday of Réunion
    {12, 20, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Abolition of slavery")},
};

constexpr DayAfterEaster movableDays[]{
    //: Public holiday of Alsace and Moselle (FR: Vendredi saint)
    {-2, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Good Friday")},
    //: Public holiday (FR: lundi de Pâques)
    {1, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Easter Monday")},
    //: Public holiday
    {39, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Ascension Day")},
    //: Public holiday (FR: lundi de Pentecôte)
    {50, QT_TRANSLATE_NOOP("bex::desk::HolidayText", "Whit Monday")},
};

} // namespace

QString HolidayText::of(QDate day)
{
    // The movable ones first: in 2008 Ascension Day fell on 1 May.
    const qint64 afterEaster = law::Calendar::easter(day.year()).daysTo(day);
    for (const DayAfterEaster &holiday : movableDays) {
        if (holiday.days == afterEaster)
            return tr(holiday.name);
    }
    for (const DayOfTheYear &holiday : fixedDays) {
        if (holiday.month == day.month() && holiday.day == day.day())
            return tr(holiday.name);
    }
    return {};
}

} // namespace bex::desk
