// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/FoundText.h"

#include "models/desk/text/DateText.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString FoundText::nameHeader()
{
    //: Header of a column: who was found
    return tr("Person");
}

QString FoundText::birthHeader()
{
    //: Header of a column: birth date
    return tr("Born");
}

QString FoundText::hearingHeader()
{
    //: Header of a column (FR: audience)
    return tr("Hearing");
}

QString FoundText::numberHeader()
{
    //: Header of a column (FR: numéro de parquet)
    return tr("Parquet number");
}

QString FoundText::name(const registry::Found &found)
{
    return QString(found.familyName + u' ' + found.firstNames).trimmed();
}

QString FoundText::birth(const registry::Found &found)
{
    if (!found.birthDate)
        return {};
    return found.birthDate->day ? QLocale().toString(*found.birthDate->day, QLocale::ShortFormat)
                                : QString::number(found.birthDate->year);
}

QString FoundText::hearing(const registry::Found &found)
{
    const QString day = shortDay(found.heldOn);
    return found.chamber.isEmpty() ? day : QString(day + u" · "_s + found.chamber);
}

QString FoundText::spoken(const registry::Found &found)
{
    QStringList parts{name(found), birth(found), hearing(found), found.parquetNumber};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace bex::desk
