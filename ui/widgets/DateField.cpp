// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DateField.h"

#include "models/desk/text/DateText.h"

#include <QLocale>

namespace bex::ui
{

DateField::DateField(desk::JsonDraft &draft,
                     const QString &pointer,
                     DateReading reading,
                     QWidget *parent)
    : LineField(draft, pointer, parent)
    , m_reading(std::move(reading))
{
}

std::optional<QJsonValue> DateField::read(const QString &text) const
{
    if (isYearAlone(text))
        return text;
    const auto date = desk::typedDate(text, m_reading.reference(), m_reading.sense);
    return date && !isTooLate(*date) ? std::optional(QJsonValue(date->toString(Qt::ISODate)))
                                     : std::nullopt;
}

std::optional<QString> DateField::write(const QJsonValue &value) const
{
    const QString text = value.toString();
    if (value.isUndefined() || value.isNull() || isYearAlone(text))
        return text;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Day first in both languages, since that is how the field reads.
    return date.isValid() && !isTooLate(date)
               ? std::optional(QLocale(QLocale::French).toString(date, QLocale::ShortFormat))
               : std::nullopt;
}

QString DateField::inWords(const QJsonValue &value) const
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? desk::shortDay(date) : QString();
}

QString DateField::besides(const QJsonValue &value) const
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? QLocale().dayName(date.dayOfWeek()) : QString();
}

QString DateField::complaint() const
{
    if (m_reading.takesYearAlone) {
        //: Under a date of birth that cannot be read
        return tr("Type a date that exists, as 12/3/1990, or the year alone.");
    }
    if (m_reading.endsToday) {
        //: Under a date that cannot be read, or that lies in the future
        return tr("Type a date that exists and is not in the future, as 12/3, 12/3/24 or -2.");
    }
    //: Under a date that cannot be read
    return tr("Type a date that exists, as 12/3, 12/3/24, +30 or monday.");
}

bool DateField::isTooLate(QDate date) const
{
    return m_reading.endsToday && date > m_reading.reference();
}

bool DateField::isYearAlone(QStringView text) const
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return m_reading.takesYearAlone && isNumber && text.size() == 4 && year >= 1850;
}

} // namespace bex::ui
