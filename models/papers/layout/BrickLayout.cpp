// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/BrickLayout.h"

#include "models/papers/layout/Geometry.h"

#include <QPainter>

#include <algorithm>

namespace bex::papers
{

namespace
{

const QColor ruleColour(0x80, 0x80, 0x80);
const QColor warningColour(0xf0, 0xf0, 0xf0);
const QColor courtesyColour(0x40, 0x40, 0x40);
constexpr qreal barWidth = 3;
/// 35 mm with its quiet zone: a telephone reads it from the hand.
constexpr qreal codeSide = 100;
constexpr int quietModules = 4;
constexpr qreal codeGap = 6;

std::optional<QrSymbol> codeOf(const Brick &brick)
{
    auto code = brick.code.isEmpty() ? unexpected(Error{}) : QrSymbol::create(brick.code);
    return code ? std::optional(*std::move(code)) : std::nullopt;
}

qreal columnWidthOf(const Setting &setting)
{
    const qreal width = geometry::bodyOf(setting.large).width;
    return setting.facing ? (width - geometry::columnGap) / 2 : width;
}

/// Its longest run is parted at the space nearest behind its middle.
std::pair<Passage, Passage> halvesOf(const Paragraph &whole)
{
    const auto length = [](const Run &run) { return run.text.size(); };
    const auto longest = std::ranges::max_element(whole.runs, {}, length);
    const qsizetype half = longest->text.size() / 2;
    const qsizetype space = longest->text.indexOf(u' ', half);
    const qsizetype cut = space < 0 || space + 1 == longest->text.size() ? half : space + 1;
    Paragraph first{{whole.runs.begin(), longest}, whole.bullet, whole.sign};
    Paragraph second{{longest, whole.runs.end()}, whole.bullet, Pictogram::None};
    first.runs.push_back(Run{longest->text.first(cut), longest->strong});
    second.runs.front().text.remove(0, cut);
    return {{first}, {second}};
}

std::pair<Passage, Passage> halves(const Passage &passage)
{
    if (passage.size() > 1) {
        const auto middle = passage.begin() + static_cast<std::ptrdiff_t>(passage.size() / 2);
        return {Passage(passage.begin(), middle), Passage(middle, passage.end())};
    }
    if (passage.empty() || passage.front().runs.empty())
        return {passage, {}};
    return halvesOf(passage.front());
}

/// What a box is about stands again above its other half.
std::pair<Passage, Passage> halvesUnderHead(const Passage &passage)
{
    auto [first, second] = halves(Passage(passage.begin() + 1, passage.end()));
    first.insert(first.begin(), passage.front());
    if (!second.empty())
        second.insert(second.begin(), passage.front());
    return {first, second};
}

qsizetype lettersIn(const Brick &brick)
{
    const auto lettersOf = [](const Passage &passage) {
        qsizetype letters = 0;
        for (const Paragraph &paragraph : passage) {
            for (const Run &run : paragraph.runs)
                letters += run.text.size();
        }
        return letters;
    };
    return lettersOf(brick.french) + lettersOf(brick.beside.value_or(Passage()));
}

/// A head that takes much of a page would leave no progress.
bool keepsHead(const Brick &brick, const Setting &setting, qreal heightOfPage)
{
    if (brick.role != BrickRole::Box || brick.french.size() < 2)
        return false;
    Brick head{brick.role, {brick.french.front()}, {}, {}};
    if (brick.beside && brick.beside->size() < 2)
        return false;
    if (brick.beside)
        head.beside = Passage{brick.beside->front()};
    return BrickLayout(head, setting).height() < heightOfPage / 3;
}

} // namespace

BrickLayout::BrickLayout(const Brick &brick, const Setting &setting)
    : m_role(brick.role)
    , m_onlyFor(brick.onlyFor)
    , m_look(lookOf(brick.role, setting))
    , m_code(codeOf(brick))
    , m_columnWidth(columnWidthOf(setting))
{
    const qreal width = m_columnWidth - 2 * inset() - (m_code ? codeSide + codeGap : 0);
    LetterStyle letters = m_look.letters;
    letters.script = setting.alone;
    m_columns.emplace_back(brick.french, width, letters);
    if (brick.beside) {
        LetterStyle courtesy = m_look.letters;
        courtesy.colour = courtesyColour;
        courtesy.script = setting.beside;
        m_columns.emplace_back(*brick.beside, width, courtesy);
    }
    for (const PassageLayout &column : m_columns)
        m_height = std::max(m_height, column.height());
    if (m_code)
        m_height = std::max(m_height, codeSide);
    m_height += 2 * m_look.padding + m_look.room;
}

qreal BrickLayout::inset() const
{
    switch (m_look.edge) {
    case Edge::None:
    case Edge::Under:
        return 0;
    case Edge::Bar:
        return m_look.padding + barWidth;
    case Edge::Thin:
    case Edge::Thick:
        return m_look.padding;
    }
    Q_UNREACHABLE();
}

void BrickLayout::paint(QPainter &painter, QPointF at) const
{
    qreal left = at.x();
    for (const PassageLayout &column : m_columns) {
        paintEdge(painter, QRectF(left, at.y(), m_columnWidth, m_height), column.isRightToLeft());
        column.paint(painter, QPointF(left + inset(), at.y() + m_look.padding));
        left += m_columnWidth + geometry::columnGap;
    }
    if (m_code)
        paintCode(painter, QPointF(at.x() + m_columnWidth - codeSide, at.y()));
}

void BrickLayout::paintCode(QPainter &painter, QPointF at) const
{
    const qreal quiet = codeSide * quietModules / (m_code->side() + 2 * quietModules);
    m_code->paint(painter,
                  QRectF(at, QSizeF(codeSide, codeSide)).adjusted(quiet, quiet, -quiet, -quiet));
}

void BrickLayout::paintEdge(QPainter &painter, const QRectF &place, bool mirrored) const
{
    switch (m_look.edge) {
    case Edge::None:
        return;
    case Edge::Under:
        painter.setPen(QPen(ruleColour, m_role == BrickRole::Row ? 0.3 : 0.8));
        painter.drawLine(place.bottomLeft(), place.bottomRight());
        return;
    case Edge::Thin:
    case Edge::Thick:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_look.edge == Edge::Thin ? QPen(ruleColour, 0.5) : QPen(Qt::black, 1.6));
        painter.drawRect(place);
        return;
    case Edge::Bar: {
        const qreal left = mirrored ? place.right() - barWidth : place.left();
        painter.fillRect(place, warningColour);
        painter.fillRect(QRectF(left, place.top(), barWidth, place.height()), Qt::black);
        return;
    }
    }
}

std::vector<Brick> parted(const Brick &brick, const Setting &setting, qreal heightOfPage)
{
    if (BrickLayout(brick, setting).height() <= heightOfPage)
        return {brick};
    Brick first = brick;
    Brick second = brick;
    const auto part = keepsHead(brick, setting, heightOfPage) ? halvesUnderHead : halves;
    std::tie(first.french, second.french) = part(brick.french);
    if (brick.beside)
        std::tie(first.beside, second.beside) = part(*brick.beside);
    // What cannot be made smaller runs over the page; parting it for ever would print nothing.
    const qsizetype letters = lettersIn(brick);
    if (second.french.empty() || lettersIn(first) >= letters || lettersIn(second) >= letters)
        return {brick};
    std::vector<Brick> bricks = parted(first, setting, heightOfPage);
    const std::vector<Brick> rest = parted(second, setting, heightOfPage);
    bricks.insert(bricks.end(), rest.begin(), rest.end());
    return bricks;
}

} // namespace bex::papers
