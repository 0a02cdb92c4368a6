// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Phrasing.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

constexpr QChar fixedSpace(0x00A0);
constexpr QStringView vowels = u"AEIOUYHaeiouyh";

} // namespace

QString Phrasing::date(QDate day) const
{
    const QString text = law::figures::date(m_language, day);
    return text.section(u' ', 0, 0) + u' ' + calendarDay(day);
}

QString Phrasing::calendarDay(QDate day) const
{
    // A day stays with its month when the line is full.
    return law::figures::day(m_language, day).replace(u' ', fixedSpace);
}

QString Phrasing::hour(QTime time) const
{
    const QString minutes = QString::number(time.minute()).rightJustified(2, u'0');
    if (m_language == law::Language::French)
        return QString::number(time.hour()) + fixedSpace + u'h' +
               (time.minute() == 0 ? QString() : fixedSpace + minutes);
    const int twelve = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QString::number(twelve) + u':' + minutes + fixedSpace +
           (time.hour() < 12 ? u"a.m."_s : u"p.m."_s);
}

QString Phrasing::money(law::Money sum) const
{
    return law::figures::money(m_language, sum);
}

QString Phrasing::duration(const law::LegalDuration &length) const
{
    return law::figures::duration(m_language, length);
}

QString Phrasing::hours(int count) const
{
    const bool french = m_language == law::Language::French;
    const QString one = french ? u"heure"_s : u"hour"_s;
    return QString::number(count) + fixedSpace + (count > 1 ? one + u's' : one);
}

QString Phrasing::days(int count) const
{
    return law::figures::days(m_language, count);
}

QString Phrasing::of(const QString &seat) const
{
    if (m_language == law::Language::English)
        return u"of "_s + seat;
    if (seat.startsWith("Le "_L1))
        return u"du "_s + seat.sliced(3);
    if (seat.startsWith("Les "_L1))
        return u"des "_s + seat.sliced(4);
    const QString letters = seat.normalized(QString::NormalizationForm_D);
    const bool elides = !letters.isEmpty() && vowels.contains(letters.front());
    return (elides ? u"d'"_s : u"de "_s) + seat;
}

} // namespace bex::papers
