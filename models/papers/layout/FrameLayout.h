// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Pages.h"
#include "models/papers/layout/Geometry.h"
#include "models/papers/layout/PassageLayout.h"
#include "models/papers/layout/QrSymbol.h"

#include <optional>

namespace bex::papers
{

/// Which page of how many.
struct PageNumber {
    int page = 0;
    int of = 1;
};

/// What stands around the body of each page: letterhead, margin column, footer.
class FrameLayout final
{
public:
    explicit FrameLayout(const PaperContent &content);

    /// Where the body of the first page begins, below the letterhead.
    [[nodiscard]] qreal firstTop() const;
    [[nodiscard]] qreal nextTop() const;
    void paint(QPainter &painter, PageNumber number, const std::optional<Exemplar> &exemplar) const;

private:
    void paintMargin(QPainter &painter,
                     PageNumber number,
                     const std::optional<Exemplar> &exemplar) const;
    /// Addressees and references of a sheet in large letters, on one line above the text.
    [[nodiscard]] PassageLayout headLine(const std::optional<Exemplar> &exemplar) const;
    void paintFooter(QPainter &painter, PageNumber number) const;
    void paintCode(QPainter &painter) const;

    const PaperContent &m_content;
    Extent m_body;
    PassageLayout m_letterhead;
    std::optional<QrSymbol> m_code; ///< of the reference, when the paper bears one
};

} // namespace bex::papers
