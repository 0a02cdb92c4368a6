// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Brick.h"

#include <QString>

#include <vector>

namespace bex::papers
{

/// One line of a form: words, `{{names}}` and `**strong**` words; `@place` before them draws a
/// sign.
struct TemplateLine {
    QString text;
    bool bullet = false;
    Pictogram sign = Pictogram::None;
};

/// One brick of a form, before it is filled.
struct TemplateBrick {
    BrickRole role = BrickRole::Text;
    bool own = false;                ///< `own`: the court may word it, leave it out, or add others
    QString condition;               ///< `if name`: printed only when that value is there
    QString list;                    ///< `each name`: printed once for each of them
    law::EnumSet<law::Copy> onlyFor; ///< `copy C,D`: on the copies of these addressees alone
    std::vector<TemplateLine> lines;
};

/// The form of one paper in one language.
struct Template {
    int version = 0;
    int courtVersion = 0; ///< of the court's own wording; 0: as it ships
    QString title;
    std::vector<TemplateBrick> bricks;
};

/// As papers name it: "13"; "13-J2" for the court's second wording (FR: juridiction).
[[nodiscard]] inline QString versionOf(const Template &form)
{
    const QString shipped = QString::number(form.version);
    return form.courtVersion == 0
               ? shipped
               : shipped + QStringLiteral("-J") + QString::number(form.courtVersion);
}

} // namespace bex::papers
