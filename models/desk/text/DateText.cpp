// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/DateText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString shortDay(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

QString longDay(QDate day)
{
    return QLocale().toString(day, u"dddd d MMMM yyyy"_s);
}

} // namespace bex::desk
