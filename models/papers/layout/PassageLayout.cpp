// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/PassageLayout.h"

#include "models/papers/layout/Geometry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using geometry::unitsPerPoint;

constexpr qreal lineSpacing = 1.12;
constexpr qreal bulletIndent = 10;
constexpr qreal paragraphGap = 1.5;

/// The cells of a paragraph, parted at their mark.
std::vector<std::vector<Run>> cellsOf(const Paragraph &paragraph)
{
    std::vector<std::vector<Run>> cells(1);
    for (const Run &run : paragraph.runs) {
        const QStringList parts = run.text.split(cellMark);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                cells.emplace_back();
            if (!parts[i].isEmpty())
                cells.back().push_back(Run{parts[i], run.strong});
        }
    }
    return cells;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<Run> &runs, const LetterStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        const bool strong = run.strong || style.strong;
        range.format.setFont(paperFont(run.strong ? style.strongSize : style.size, strong));
        range.format.setForeground(style.colour);
        formats.append(range);
        start += range.length;
    }
    return formats;
}

QString textOf(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

qreal widthOf(const std::vector<Run> &runs, const LetterStyle &style)
{
    qreal width = 0;
    for (const Run &run : runs) {
        const bool strong = run.strong || style.strong;
        const QFontMetricsF metrics(paperFont(run.strong ? style.strongSize : style.size, strong));
        width += metrics.horizontalAdvance(run.text) / unitsPerPoint;
    }
    return width;
}

/// Lines end at a space alone: a name broken at its hyphen would be read back without it.
void breakAtSpace(QTextLine &line, const QString &text)
{
    const int end = line.textStart() + line.textLength();
    if (end >= text.size() || text[end - 1] == u' ')
        return;
    const qsizetype space = text.lastIndexOf(u' ', end - 1);
    if (space > line.textStart())
        line.setNumColumns(static_cast<int>(space) + 1 - line.textStart());
}

} // namespace

QFont paperFont(qreal size, bool strong)
{
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(qRound(size * unitsPerPoint));
    font.setBold(strong);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PassageLayout::PassageLayout(const Passage &passage, qreal width, const LetterStyle &style)
{
    for (const Paragraph &paragraph : passage) {
        if (m_height > 0)
            m_height += paragraphGap;
        addParagraph(paragraph, width, style);
    }
}

void PassageLayout::addParagraph(const Paragraph &paragraph, qreal width, const LetterStyle &style)
{
    const qreal indent = paragraph.bullet ? bulletIndent : 0;
    const auto cells = cellsOf(paragraph);
    qreal height = 0;
    if (paragraph.bullet)
        addCell({Run{u"\u2022"_s, false}}, QRectF(0, m_height, indent, 0), Qt::AlignLeft, style);
    if (cells.size() == 1) {
        height =
            addCell(cells[0], QRectF(indent, m_height, width - indent, 0), Qt::AlignLeft, style);
    } else {
        // The second cell takes what it needs, up to a half.
        const qreal second = std::min(widthOf(cells[1], style) + 1, width / 2);
        const qreal first = width - second - 6;
        height =
            addCell(cells[0], QRectF(indent, m_height, first - indent, 0), Qt::AlignLeft, style);
        height = std::max(
            height,
            addCell(cells[1], QRectF(width - second, m_height, second, 0), Qt::AlignRight, style));
    }
    m_height += height;
}

qreal PassageLayout::addCell(const std::vector<Run> &runs,
                             QRectF place,
                             Qt::Alignment alignment,
                             const LetterStyle &style)
{
    auto layout = std::make_unique<QTextLayout>(textOf(runs), paperFont(style.size, style.strong));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(runs, style));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(place.width() * unitsPerPoint);
        breakAtSpace(line, layout->text());
        line.setPosition(QPointF(0, height));
        height += line.height() * lineSpacing;
    }
    layout->endLayout();
    m_cells.push_back(Cell{std::move(layout), place.topLeft() * unitsPerPoint});
    return height / unitsPerPoint;
}

void PassageLayout::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    for (const Cell &cell : m_cells)
        cell.layout->draw(&painter, cell.at);
    painter.restore();
}

} // namespace bex::papers
