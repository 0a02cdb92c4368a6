// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/PaperContent.h"

#include <QImage>

#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace bex::papers
{

/// Which of the copies a sheet is: named and counted in the margin.
struct Exemplar {
    law::Copy copy = law::Copy::C;
    int number = 1;
    int of = 1;
};

/// A paper laid out on A4. The same content always gives the same pages.
///
/// Drawn by the thread that made it, and by no other: Qt keeps fonts for each thread apart.
class Pages final
{
public:
    explicit Pages(PaperContent content);
    ~Pages();
    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;

    [[nodiscard]] int count() const;
    [[nodiscard]] const PaperContent &content() const;
    /// What stands on one page (the first is 0), from top to bottom.
    [[nodiscard]] std::vector<BrickRole> rolesOn(int page) const;

    /// Draws one page (the first is 0) where one unit of the painter is 1/72 inch.
    void paint(QPainter &painter, int page, const std::optional<Exemplar> &exemplar = {}) const;
    /// One page as it will print, for the screen: fast enough to follow typing.
    [[nodiscard]] QImage image(int page, qreal dotsPerInch) const;
    /// All pages on a printer or a PDF, or those from `firstPage` on (the first is 0);
    /// the device's margins are set to none.
    [[nodiscard]] bool print(QPagedPaintDevice &device,
                             const std::optional<Exemplar> &exemplar = {},
                             int firstPage = 0) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace bex::papers
