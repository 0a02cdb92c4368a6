// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/papers/Passage.h"

#include <QByteArray>

#include <optional>

namespace bex::papers
{

/// What a brick is for; the paginator decides how that looks.
enum class BrickRole {
    Title,
    Heading, ///< stays with what follows it
    NewPage, ///< a heading that begins a page
    Text,
    Box,       ///< kept whole, with a thin rule around: a penalty, an identity
    Essential, ///< date, hour and place, to be read at arm's length
    Warning,   ///< what happens if one does not come
    Row,       ///< a name and its figure, set apart by a bar: `label | figure`
    Total,     ///< a row that counts
    Signature, ///< kept whole, with room to sign
    Small,
    Code, ///< beside its words, a symbol that a telephone reads
};

/// The smallest part of a paper: one thing said, in French and perhaps beside it in another
/// language.
///
/// A brick is never split between two pages.
struct Brick {
    BrickRole role = BrickRole::Text;
    Passage french;
    std::optional<Passage> beside;
    QByteArray code{};                 ///< what the symbol holds
    law::EnumSet<law::Copy> onlyFor{}; ///< stands on the copies of these alone; empty: on all
    friend bool operator==(const Brick &, const Brick &) = default;
};

} // namespace bex::papers
