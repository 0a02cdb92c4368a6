// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Passage.h"

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
};

[[nodiscard]] QFont paperFont(qreal size, bool strong);

/// One passage set in a column: its lines are broken once and drawn as often as needed.
///
/// QTextLayout rather than QTextDocument: a brick has no structure to keep, and
/// free text never passes through a markup that could eat part of it.
class PassageLayout final
{
public:
    PassageLayout(const Passage &passage, qreal width, const LetterStyle &style);

    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF at) const;

private:
    struct Cell {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
    };

    void addParagraph(const Paragraph &paragraph, qreal width, const LetterStyle &style);
    /// Sets the runs as lines of that width; the height they take.
    qreal addCell(const std::vector<Run> &runs,
                  QRectF place,
                  Qt::Alignment alignment,
                  const LetterStyle &style);

    std::vector<Cell> m_cells;
    qreal m_height = 0;
};

} // namespace bex::papers
