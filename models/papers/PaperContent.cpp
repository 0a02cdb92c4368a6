// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperContent.h"

namespace bex::papers
{

QString plainText(const PaperContent &content, Column column)
{
    QStringList lines;
    for (const Brick &brick : content.bricks) {
        if (column == Column::French)
            lines += plainText(brick.french);
        else if (brick.beside)
            lines += plainText(*brick.beside);
    }
    return lines.join(u'\n');
}

} // namespace bex::papers
