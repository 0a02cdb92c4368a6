// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Passage.h"

namespace bex::papers
{

QString plainText(const Passage &passage)
{
    QString text;
    for (const Paragraph &paragraph : passage) {
        if (!text.isEmpty())
            text += u'\n';
        for (const Run &run : paragraph.runs)
            text += run.text;
    }
    return text.replace(cellMark, u' ');
}

} // namespace bex::papers
