// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Passage.h"
#include "models/papers/Script.h"

#include <QColor>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace bex::papers
{

/// How the letters of a passage look; sizes in points.
struct LetterStyle {
    qreal size = 9.5;
    qreal strongSize = 9.5;
    bool strong = false; ///< all of it
    QColor colour = Qt::black;
    Script script{};
    qreal spacing = 1.12; ///< from line to line, against the height of the letters
};

[[nodiscard]] QFont paperFont(qreal size, bool strong, const QString &otherLetters = {});

/// One passage set in a column: its lines are broken once and drawn as often as needed.
///
/// QTextLayout rather than QTextDocument: a brick has no structure to keep, and
/// free text never passes through a markup that could eat part of it.
class PassageLayout final
{
public:
    PassageLayout(const Passage &passage, qreal width, const LetterStyle &style);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isRightToLeft() const { return m_style.script.rightToLeft; }
    void paint(QPainter &painter, QPointF at) const;

private:
    struct Cell {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
    };

    /// Where the lines of a cell begin and end, from the side on which the script begins.
    struct Span {
        qreal from;
        qreal width;
    };
    struct Sign {
        Pictogram pictogram = Pictogram::None;
        QRectF square;
    };

    void addParagraph(const Paragraph &paragraph);
    /// Sets the runs as lines of that width; the height they take.
    qreal addCell(const std::vector<Run> &runs, Span span, bool atTheEnd = false);

    LetterStyle m_style;
    qreal m_width;
    std::vector<Cell> m_cells;
    std::vector<Sign> m_signs;
    qreal m_height = 0;
};

} // namespace bex::papers
