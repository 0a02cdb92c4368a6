// SPDX-License-Identifier: EUPL-1.2
#include "models/law/words/Figures.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::figures
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar minus(0x2212);

QString formatted(Language language, QDate day, const QString &pattern)
{
    // Chosen by the paper, never asked of the screen.
    const QLocale locale = language == Language::French
                               ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(day, pattern);
}

/// "1 234,56": digits by three, then always two cents.
QString digits(qint64 cents, QChar group, QChar point)
{
    QString euros = QString::number(cents / 100);
    for (qsizetype place = euros.size() - 3; place > 0; place -= 3)
        euros.insert(place, group);
    return euros + point + QString::number(cents % 100).rightJustified(2, u'0');
}

QString counted(int number, const QString &one, const QString &many)
{
    return QString::number(number) + noBreakSpace + (number > 1 ? many : one);
}

} // namespace

QString date(Language language, QDate day)
{
    return formatted(language, day, u"dddd "_s) + figures::day(language, day);
}

QString day(Language language, QDate day)
{
    const QString rest = formatted(language, day, u" MMMM yyyy"_s);
    const bool first = language == Language::French && day.day() == 1;
    return (first ? u"1er"_s : QString::number(day.day())) + rest;
}

QString money(Language language, Money sum)
{
    const QString sign = sum.cents() < 0 ? QString(minus) : QString();
    const qint64 cents = qAbs(sum.cents());
    if (language == Language::English)
        return sign + u'€' + digits(cents, u',', u'.');
    return sign + digits(cents, narrowNoBreakSpace, u',') + noBreakSpace + u'€';
}

QString duration(Language language, const LegalDuration &length)
{
    const bool french = language == Language::French;
    QStringList parts;
    if (length.years() > 0)
        parts +=
            counted(length.years(), french ? u"an"_s : u"year"_s, french ? u"ans"_s : u"years"_s);
    if (length.months() > 0)
        parts += counted(
            length.months(), french ? u"mois"_s : u"month"_s, french ? u"mois"_s : u"months"_s);
    if (length.days() > 0)
        parts += days(language, length.days());
    const QString last = parts.takeLast();
    const QString conjunction = french ? u" et "_s : u" and "_s;
    return parts.isEmpty() ? last : parts.join(u", "_s) + conjunction + last;
}

QString days(Language language, int count)
{
    return language == Language::French ? counted(count, u"jour"_s, u"jours"_s)
                                        : counted(count, u"day"_s, u"days"_s);
}

} // namespace bex::law::figures
