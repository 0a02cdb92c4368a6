// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Separator.h"

#include "models/papers/layout/A4.h"
#include "models/papers/layout/Geometry.h"
#include "models/papers/layout/PassageLayout.h"

#include <QPainter>

namespace bex::papers
{

namespace
{

constexpr qreal left = 56;
constexpr qreal width = geometry::pageWidth - 2 * left;
constexpr qreal gap = 14;

Passage lines(const QStringList &texts, bool bullets = false)
{
    Passage passage;
    for (const QString &text : texts)
        passage.push_back(Paragraph{{Run{text, false}}, bullets});
    return passage;
}

LetterStyle letters(qreal size, bool strong)
{
    return {size, size, strong, Qt::black};
}

} // namespace

Separator::Separator(SeparatorWords words)
    : m_words(std::move(words))
{
}

void Separator::paint(QPainter &painter) const
{
    const std::pair<Passage, LetterStyle> parts[] = {
        {lines({m_words.about}), letters(12, false)},
        {lines({m_words.number}), letters(40, false)},
        {lines({m_words.name}), letters(44, true)},
        {lines({m_words.heading}), letters(14, true)},
        {lines(m_words.papers, true), letters(12, false)},
    };
    qreal top = left;
    for (const auto &[passage, style] : parts) {
        const PassageLayout layout(passage, width, style);
        layout.paint(painter, QPointF(left, top));
        top += layout.height() + gap;
    }
}

bool Separator::print(QPagedPaintDevice &device) const
{
    return onA4(device, {}, [this](QPainter &painter, int) { paint(painter); });
}

} // namespace bex::papers
