// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/FileNames.h"

namespace bex::ui
{

QString fileNameOf(const QString &text)
{
    QString safe = text;
    for (QChar &letter : safe) {
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'_';
    }
    return safe;
}

} // namespace bex::ui
