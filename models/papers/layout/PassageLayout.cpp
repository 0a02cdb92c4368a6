// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/PassageLayout.h"

#include "models/papers/layout/Geometry.h"
#include "models/papers/layout/Pictograms.h"

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

constexpr qreal bulletIndent = 10;
constexpr qreal paragraphGap = 1.5;
/// Of a sign and of what it leaves to the text, against the size of the letters.
constexpr qreal signSide = 1.2;
constexpr qreal signIndent = 1.65;

/// The size of the letters that begin the paragraph.
qreal firstSizeOf(const Paragraph &paragraph, const LetterStyle &style)
{
    const bool strong = !paragraph.runs.empty() && paragraph.runs.front().strong;
    return strong ? style.strongSize : style.size;
}

qreal indentOf(const Paragraph &paragraph, const LetterStyle &style)
{
    if (paragraph.sign != Pictogram::None)
        return signIndent * firstSizeOf(paragraph, style);
    return paragraph.bullet ? bulletIndent : 0;
}

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

QFont fontOf(const LetterStyle &style, qreal size, bool strong)
{
    return paperFont(size, strong, style.script.font);
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
        range.format.setFont(fontOf(style, run.strong ? style.strongSize : style.size, strong));
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
        const QFontMetricsF metrics(
            fontOf(style, run.strong ? style.strongSize : style.size, strong));
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

QFont paperFont(qreal size, bool strong, const QString &otherLetters)
{
    QFont font(u"Liberation Sans"_s);
    if (!otherLetters.isEmpty())
        font.setFamilies({u"Liberation Sans"_s, otherLetters});
    font.setPixelSize(qRound(size * unitsPerPoint));
    font.setBold(strong);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PassageLayout::PassageLayout(const Passage &passage, qreal width, const LetterStyle &style)
    : m_style(style)
    , m_width(width)
{
    for (const Paragraph &paragraph : passage) {
        if (m_height > 0)
            m_height += paragraphGap;
        addParagraph(paragraph);
    }
}

void PassageLayout::addParagraph(const Paragraph &paragraph)
{
    const qreal indent = indentOf(paragraph, m_style);
    const auto cells = cellsOf(paragraph);
    qreal height = 0;
    if (paragraph.sign != Pictogram::None) {
        const qreal side = signSide * firstSizeOf(paragraph, m_style);
        const qreal left = isRightToLeft() ? m_width - side : 0;
        m_signs.push_back(Sign{paragraph.sign, QRectF(left, m_height + 0.5, side, side)});
    }
    if (paragraph.bullet)
        addCell({Run{u"\u2022"_s, false}}, {0, indent});
    if (cells.size() == 1) {
        height = addCell(cells[0], {indent, m_width - indent});
    } else {
        // The second cell takes what it needs, up to a half.
        const qreal second = std::min(widthOf(cells[1], m_style) + 1, m_width / 2);
        const qreal first = m_width - second - 6;
        height = addCell(cells[0], {indent, first - indent});
        height = std::max(height, addCell(cells[1], {m_width - second, second}, true));
    }
    m_height += height;
}

qreal PassageLayout::addCell(const std::vector<Run> &runs, Span span, bool atTheEnd)
{
    const bool mirrored = isRightToLeft();
    auto layout =
        std::make_unique<QTextLayout>(textOf(runs), fontOf(m_style, m_style.size, m_style.strong));
    QTextOption option(atTheEnd == mirrored ? Qt::AlignLeft : Qt::AlignRight);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(runs, m_style));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(span.width * unitsPerPoint);
        breakAtSpace(line, layout->text());
        line.setPosition(QPointF(0, height));
        height += line.height() * m_style.spacing;
    }
    layout->endLayout();
    const qreal left = mirrored ? m_width - span.from - span.width : span.from;
    m_cells.push_back(Cell{std::move(layout), QPointF(left, m_height) * unitsPerPoint});
    return height / unitsPerPoint;
}

void PassageLayout::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    for (const Sign &sign : m_signs)
        paintPictogram(painter, sign.pictogram, sign.square);
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    for (const Cell &cell : m_cells)
        cell.layout->draw(&painter, cell.at);
    painter.restore();
}

} // namespace bex::papers
