// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Brick.h"

#include <QString>

#include <vector>

namespace bex::papers
{

/// One line of a form: words, `{{names}}` and `**strong**` words.
struct TemplateLine {
    QString text;
    bool bullet = false;
};

/// One brick of a form, before it is filled.
struct TemplateBrick {
    BrickRole role = BrickRole::Text;
    QString condition; ///< `if name`: printed only when that value is there
    QString list;      ///< `each name`: printed once for each of them
    std::vector<TemplateLine> lines;
};

/// The form of one paper in one language.
struct Template {
    int version = 0;
    QString title;
    std::vector<TemplateBrick> bricks;
};

} // namespace bex::papers
