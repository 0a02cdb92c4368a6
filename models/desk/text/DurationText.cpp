// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/DurationText.h"

#include <QLocale>
#include <QStringList>

namespace bex::desk
{

QString DurationText::of(const law::LegalDuration &length)
{
    QStringList parts;
    if (length.years() > 0) {
        //: Length of a penalty
        parts.append(tr("%n year(s)", nullptr, length.years()));
    }
    if (length.months() > 0) {
        //: Length of a penalty
        parts.append(tr("%n month(s)", nullptr, length.months()));
    }
    if (length.days() > 0) {
        //: Length of a penalty
        parts.append(tr("%n day(s)", nullptr, length.days()));
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace bex::desk
