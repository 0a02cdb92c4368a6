// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/DateText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

/// French says "1er", of the first day alone.
QString ordinal(QDate day)
{
    const bool isFirst = day.day() == 1 && QLocale().language() == QLocale::French;
    return isFirst ? u"d'er'"_s : u"d"_s;
}

} // namespace

QString shortDay(QDate day)
{
    return QLocale().toString(day, u"ddd %1 MMM yyyy"_s.arg(ordinal(day)));
}

QString longDay(QDate day)
{
    return QLocale().toString(day, u"dddd %1 MMMM yyyy"_s.arg(ordinal(day)));
}

} // namespace bex::desk
