// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/BrickLook.h"

#include <algorithm>

namespace bex::papers
{

namespace
{

/// Easy to read (FR: FALC): nothing below 14 points; what is set closer are the lines.
BrickLook largeLookOf(BrickRole role, qreal scale)
{
    const auto letters = [scale](qreal size, qreal strongSize, bool strong) {
        LetterStyle style{size, strongSize, strong};
        style.spacing *= scale;
        return style;
    };
    switch (role) {
    case BrickRole::Title:
        return {letters(22, 22, true), Edge::None, 0, 0, 0};
    case BrickRole::Heading:
    case BrickRole::NewPage:
        return {letters(16, 16, true), Edge::Under, 9, 1, 0};
    case BrickRole::Essential:
    case BrickRole::Box:
        return {letters(14, 15.5, false), Edge::Thick, 5, 3.5, 0};
    case BrickRole::Warning:
        return {letters(14, 14, true), Edge::Bar, 5, 4, 0};
    case BrickRole::Row:
    case BrickRole::Total:
        return {letters(14, 15.5, role == BrickRole::Total), Edge::Under, 3, 1, 0};
    case BrickRole::Signature:
        return {letters(14, 14, false), Edge::None, 9, 0, 34};
    case BrickRole::Text:
    case BrickRole::Small:
    case BrickRole::Code:
        return {letters(14, 14, false), Edge::None, 3, 0, 0};
    }
    Q_UNREACHABLE();
}

/// Set closer, a paper loses more of its white than of its letters.
BrickLook closer(BrickLook look, qreal scale)
{
    const qreal white = std::max(0.5, 1 - 4 * (1 - scale));
    look.above *= white;
    look.padding *= white;
    return look;
}

BrickLook smallLookOf(BrickRole role, const Setting &setting)
{
    const bool facing = setting.facing;
    const qreal size = (facing ? 8.4 : 9.8) * setting.scale;
    const auto letters = [size](qreal more, qreal strongMore, bool strong) {
        return LetterStyle{size + more, size + strongMore, strong, Qt::black, {}};
    };
    switch (role) {
    case BrickRole::Title:
        return {letters(facing ? 3.5 : 6.5, 6.5, true), Edge::None, 0, 0, 2};
    case BrickRole::Heading:
    case BrickRole::NewPage:
        return {letters(1.7, 1.7, true), Edge::Under, 12, 1.5, 0};
    case BrickRole::Text:
    case BrickRole::Code:
        return {letters(0, 0, false), Edge::None, 5, 0, 0};
    case BrickRole::Box:
        return {letters(0, 0.6, false), Edge::Thin, 5, 4, 0};
    case BrickRole::Essential:
        return {letters(0.7, facing ? 4 : 5.2, false), Edge::Thick, 7, 7, 0};
    case BrickRole::Warning:
        return {letters(0, 0, true), Edge::Bar, 6, 5, 0};
    case BrickRole::Row:
        return {letters(0, 0, false), Edge::Under, 3, 1.5, 0};
    case BrickRole::Total:
        return {letters(0.5, 0.5, true), Edge::Under, 3, 1.5, 0};
    case BrickRole::Signature:
        return {letters(0, 0, false), Edge::None, 9, 0, 34};
    case BrickRole::Small:
        return {letters(-1.3, -1.3, false), Edge::None, 5, 0, 0};
    }
    Q_UNREACHABLE();
}

} // namespace

BrickLook lookOf(BrickRole role, const Setting &setting)
{
    return setting.large ? largeLookOf(role, setting.scale)
                         : closer(smallLookOf(role, setting), setting.scale);
}

} // namespace bex::papers
