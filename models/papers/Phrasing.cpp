// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Phrasing.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

constexpr std::array frenchDays = {
    u"lundi", u"mardi", u"mercredi", u"jeudi", u"vendredi", u"samedi", u"dimanche"};
constexpr std::array englishDays = {
    u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};
constexpr std::array frenchMonths = {u"janvier",
                                     u"février",
                                     u"mars",
                                     u"avril",
                                     u"mai",
                                     u"juin",
                                     u"juillet",
                                     u"août",
                                     u"septembre",
                                     u"octobre",
                                     u"novembre",
                                     u"décembre"};
constexpr std::array englishMonths = {u"January",
                                      u"February",
                                      u"March",
                                      u"April",
                                      u"May",
                                      u"June",
                                      u"July",
                                      u"August",
                                      u"September",
                                      u"October",
                                      u"November",
                                      u"December"};
constexpr auto fixedSpace = u'\u00a0';
constexpr auto narrowSpace = u'\u202f';

template <typename Names> QString nth(const Names &names, int n)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(n - 1)));
}

QString counted(int count, const QString &one, const QString &many)
{
    return QString::number(count) + fixedSpace + (count == 1 ? one : many);
}

QString grouped(qint64 whole, QChar separator)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

} // namespace

QString Phrasing::date(QDate day) const
{
    const QString weekday =
        m_french ? nth(frenchDays, day.dayOfWeek()) : nth(englishDays, day.dayOfWeek());
    return weekday + u' ' + calendarDay(day);
}

QString Phrasing::calendarDay(QDate day) const
{
    const QString number = m_french && day.day() == 1 ? u"1er"_s : QString::number(day.day());
    const QString month =
        m_french ? nth(frenchMonths, day.month()) : nth(englishMonths, day.month());
    return number + fixedSpace + month + fixedSpace + QString::number(day.year());
}

QString Phrasing::hour(QTime time) const
{
    const QString minutes = QString::number(time.minute()).rightJustified(2, u'0');
    if (m_french)
        return QString::number(time.hour()) + fixedSpace + u'h' +
               (time.minute() == 0 ? QString() : fixedSpace + minutes);
    const int twelve = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QString::number(twelve) + u':' + minutes + fixedSpace +
           (time.hour() < 12 ? u"a.m."_s : u"p.m."_s);
}

QString Phrasing::money(law::Money sum) const
{
    const QString sign = sum.cents() < 0 ? QString(u'\u2212') : QString();
    const qint64 cents = qAbs(sum.cents());
    const QString rest = QString::number(cents % 100).rightJustified(2, u'0');
    if (m_french)
        return sign + grouped(cents / 100, narrowSpace) + u',' + rest + fixedSpace + u'€';
    return sign + u'€' + grouped(cents / 100, u',') + u'.' + rest;
}

QString Phrasing::duration(const law::LegalDuration &length) const
{
    QStringList parts;
    if (length.years() > 0)
        parts += m_french ? counted(length.years(), u"an"_s, u"ans"_s)
                          : counted(length.years(), u"year"_s, u"years"_s);
    if (length.months() > 0)
        parts += m_french ? counted(length.months(), u"mois"_s, u"mois"_s)
                          : counted(length.months(), u"month"_s, u"months"_s);
    if (length.days() > 0)
        parts += days(length.days());
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last
                           : parts.join(u", "_s) + (m_french ? u" et "_s : u" and "_s) + last;
}

QString Phrasing::hours(int count) const
{
    return m_french ? counted(count, u"heure"_s, u"heures"_s)
                    : counted(count, u"hour"_s, u"hours"_s);
}

QString Phrasing::days(int count) const
{
    return m_french ? counted(count, u"jour"_s, u"jours"_s) : counted(count, u"day"_s, u"days"_s);
}

QString Phrasing::of(const QString &seat) const
{
    if (!m_french)
        return u"of "_s + seat;
    if (seat.startsWith("Le "_L1))
        return u"du "_s + seat.sliced(3);
    if (seat.startsWith("Les "_L1))
        return u"des "_s + seat.sliced(4);
    const QChar first =
        seat.isEmpty() ? QChar() : seat.normalized(QString::NormalizationForm_D).front();
    return (u"AEIOUYHaeiouyh"_s.contains(first) ? u"d'"_s : u"de "_s) + seat;
}

} // namespace bex::papers
