// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace bex::papers
{

/// What the sheet that parts two people of a hearing says; it stays in the office,
/// so its words are the reader's and not the court's.
struct SeparatorWords {
    QString number; ///< "N° 12"
    QString name;   ///< "DURAND Camille", in letters read from afar
    QString about;  ///< the hearing
    QString heading;
    QStringList papers; ///< what follows, a paper and its copies a line
};

/// The sheet before the papers of one person in the pile of a whole hearing.
class Separator final
{
public:
    explicit Separator(SeparatorWords words);

    /// Draws it where one unit of the painter is 1/72 inch.
    void paint(QPainter &painter) const;
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

private:
    SeparatorWords m_words;
};

} // namespace bex::papers
