// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Brick.h"
#include "models/papers/layout/PassageLayout.h"

namespace bex::papers
{

/// What is drawn around a brick.
enum class Edge { None, Under, Thin, Thick, Bar };

/// How bricks of one role look; lengths in points.
struct BrickLook {
    LetterStyle letters;
    Edge edge = Edge::None;
    qreal above = 5;   ///< from the brick before
    qreal padding = 0; ///< between edge and letters
    qreal room = 0;    ///< left empty below, to sign
};

/// How closely a whole paper is set.
struct Setting {
    bool facing = false; ///< two narrow columns, so letters are a little smaller
    qreal scale = 1;     ///< of the letters, to bring a paper onto one page
    Script beside{};     ///< of the second column
    Script alone{};      ///< of the first column, where another language than French stands alone
    bool large = false;  ///< letters of 14 points and more; the scale is that of the lines
};

[[nodiscard]] BrickLook lookOf(BrickRole role, const Setting &setting);

} // namespace bex::papers
