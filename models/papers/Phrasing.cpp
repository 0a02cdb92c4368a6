// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Phrasing.h"

#include "models/law/words/Figures.h"
#include "models/papers/FillTemplate.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

constexpr QChar fixedSpace(0x00A0);
constexpr QChar minus(0x2212);
constexpr QStringView vowels = u"AEIOUYHaeiouyh";
constexpr auto french = law::Language::French;

QString unbroken(QString text)
{
    return text.replace(u' ', fixedSpace);
}

/// "d'Évry", "du Mans", "de Bobigny".
QString seatInFrench(const QString &seat)
{
    if (seat.startsWith("Le "_L1))
        return u"du "_s + seat.sliced(3);
    if (seat.startsWith("Les "_L1))
        return u"des "_s + seat.sliced(4);
    const QString letters = seat.normalized(QString::NormalizationForm_D);
    const bool elides = !letters.isEmpty() && vowels.contains(letters.front());
    return (elides ? u"d'"_s : u"de "_s) + seat;
}

/// "1 234,56" with the marks between its digits.
QString digits(qint64 cents, const QString &group, const QString &point)
{
    QString euros = QString::number(cents / 100);
    for (qsizetype place = euros.size() - 3; place > 0; place -= 3)
        euros.insert(place, group);
    return euros + point + QString::number(cents % 100).rightJustified(2, u'0');
}

/// The sum written as the language writes 1234 euros and 56 cents.
QString like(const QString &sample, law::Money sum)
{
    static const QRegularExpression marks(u"^(.*)1(.*)234(.*)56(.*)$"_s);
    const auto found = marks.match(sample);
    const QString sign = sum.cents() < 0 ? QString(minus) : QString();
    return sign + found.captured(1) +
           digits(qAbs(sum.cents()), found.captured(2), found.captured(3)) + found.captured(4);
}

} // namespace

QString Phrasing::figure(const QString &key, const Named &values) const
{
    return filled(m_language.figures.value(key), values);
}

/// In the words that hold from the greatest number up to `count`.
QString Phrasing::counted(QLatin1StringView unit, int count) const
{
    int from = 1;
    for (int number = 2; number <= count && number <= 100; ++number) {
        if (m_language.figures.contains(unit + u'.' + QString::number(number)))
            from = number;
    }
    return unbroken(
        figure(unit + u'.' + QString::number(from), {{u"count"_s, QString::number(count)}}));
}

QString Phrasing::date(QDate day) const
{
    if (m_language.isFrench())
        return law::figures::date(french, day).section(u' ', 0, 0) + u' ' + calendarDay(day);
    const QString weekday = QLocale(m_language.tag).dayName(day.dayOfWeek());
    return figure(u"date"_s, {{u"weekday"_s, weekday}, {u"day"_s, calendarDay(day)}});
}

QString Phrasing::calendarDay(QDate day) const
{
    // A day stays with its month when the line is full.
    if (m_language.isFrench())
        return unbroken(law::figures::day(french, day));
    return unbroken(figure(u"day"_s,
                           {{u"number"_s, QString::number(day.day())},
                            {u"month"_s, QLocale(m_language.tag).monthName(day.month())},
                            {u"year"_s, QString::number(day.year())}}));
}

QString Phrasing::hour(QTime time) const
{
    const QString minutes = QString::number(time.minute()).rightJustified(2, u'0');
    if (m_language.isFrench())
        return QString::number(time.hour()) + fixedSpace + u'h' +
               (time.minute() == 0 ? QString() : fixedSpace + minutes);
    const int twelve = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return unbroken(figure(time.hour() < 12 ? u"hour.morning"_s : u"hour.afternoon"_s,
                           {{u"hour"_s, QString::number(time.hour())},
                            {u"hour12"_s, QString::number(twelve)},
                            {u"minutes"_s, minutes}}));
}

QString Phrasing::money(law::Money sum) const
{
    return m_language.isFrench() ? law::figures::money(french, sum)
                                 : like(m_language.figures.value(u"money"_s), sum);
}

QString Phrasing::duration(const law::LegalDuration &length) const
{
    if (m_language.isFrench())
        return law::figures::duration(french, length);
    QStringList parts;
    for (const auto &[unit, count] : {std::pair("years"_L1, length.years()),
                                      std::pair("months"_L1, length.months()),
                                      std::pair("days"_L1, length.days())}) {
        if (count > 0)
            parts += counted(unit, count);
    }
    if (parts.size() == 1)
        return parts.front();
    return figure(
        parts.size() == 2 ? u"length.two"_s : u"length.three"_s,
        {{u"first"_s, parts.front()}, {u"second"_s, parts.value(1)}, {u"last"_s, parts.back()}});
}

QString Phrasing::hours(int count) const
{
    if (m_language.isFrench())
        return QString::number(count) + fixedSpace + (count > 1 ? u"heures"_s : u"heure"_s);
    return counted("hours"_L1, count);
}

QString Phrasing::days(int count) const
{
    return m_language.isFrench() ? law::figures::days(french, count) : counted("days"_L1, count);
}

QString Phrasing::of(const QString &seat) const
{
    return m_language.isFrench() ? seatInFrench(seat) : figure(u"seat"_s, {{u"seat"_s, seat}});
}

} // namespace bex::papers
