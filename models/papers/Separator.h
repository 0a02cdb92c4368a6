// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace bex::papers
{

/// What a sheet between two others says.
struct SeparatorWords {
    QString number; ///< "N° 12"
    QString name;   ///< "DURAND Camille", in letters read from afar
    QString about;  ///< the hearing
    QString heading;
    QStringList papers; ///< what follows, a paper and its copies a line
};

/// A sheet that is read from afar in a pile and tells of what follows (see CoverSheets.h).
class Separator final
{
public:
    explicit Separator(SeparatorWords words);

    /// Draws it where one unit of the painter is 1/72 inch.
    void paint(QPainter &painter) const;
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;
    [[nodiscard]] const SeparatorWords &words() const { return m_words; }

private:
    SeparatorWords m_words;
};

} // namespace bex::papers
