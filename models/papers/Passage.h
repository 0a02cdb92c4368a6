// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace bex::papers
{

/// Parts a paragraph into two cells: a name and its figure, two who sign.
inline constexpr QChar cellMark = u'\x1f';

/// A small drawing before a paragraph, for who reads little.
enum class Pictogram { None, Document, Calendar, Place, Phone, Bag, Warning, Euro, Scales };

/// Letters of one weight.
struct Run {
    QString text;
    bool strong = false;
    friend bool operator==(const Run &, const Run &) = default;
};

struct Paragraph {
    std::vector<Run> runs;
    bool bullet = false;
    Pictogram sign = Pictogram::None;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Some paragraphs of one language, as they will be read; nothing of how they look.
using Passage = std::vector<Paragraph>;

/// The letters alone, a paragraph a line, a space between cells.
[[nodiscard]] QString plainText(const Passage &passage);

} // namespace bex::papers
