// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/BrickLook.h"

namespace bex::papers
{

BrickLook lookOf(BrickRole role, const Setting &setting)
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

} // namespace bex::papers
