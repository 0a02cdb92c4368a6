// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Brick.h"
#include "models/papers/layout/BrickLook.h"
#include "models/papers/layout/PassageLayout.h"
#include "models/papers/layout/QrSymbol.h"

#include <optional>
#include <vector>

namespace bex::papers
{

/// One brick, measured and ready to be drawn anywhere.
class BrickLayout final
{
public:
    BrickLayout(const Brick &brick, const Setting &setting);

    [[nodiscard]] BrickRole role() const { return m_role; }
    /// Stands on every copy, or on those of some addressees.
    [[nodiscard]] bool standsOn(law::Copy copy) const
    {
        return m_onlyFor.isEmpty() || m_onlyFor.contains(copy);
    }
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal above() const { return m_look.above; }
    void paint(QPainter &painter, QPointF at) const;

private:
    void paintEdge(QPainter &painter, const QRectF &place, bool mirrored) const;
    [[nodiscard]] qreal inset() const;

    void paintCode(QPainter &painter, QPointF at) const;

    BrickRole m_role;
    law::EnumSet<law::Copy> m_onlyFor;
    BrickLook m_look;
    std::vector<PassageLayout> m_columns;
    std::optional<QrSymbol> m_code;
    qreal m_columnWidth;
    qreal m_height = 0;
};

/// A brick that no page can hold, as bricks that pages can: parted between two
/// paragraphs, or between two words of a paragraph that is itself too long. What a box is about,
/// its first paragraph, stands on each of them.
[[nodiscard]] std::vector<Brick>
parted(const Brick &brick, const Setting &setting, qreal heightOfPage);

} // namespace bex::papers
