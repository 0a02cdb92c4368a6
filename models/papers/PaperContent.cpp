// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperContent.h"

namespace bex::papers
{

QString plainText(const PaperContent &content, law::Language language)
{
    QStringList lines;
    for (const Brick &brick : content.bricks) {
        if (language == law::Language::French)
            lines += plainText(brick.french);
        else if (brick.english)
            lines += plainText(*brick.english);
    }
    return lines.join(u'\n');
}

} // namespace bex::papers
