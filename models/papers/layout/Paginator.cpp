// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/layout/Paginator.h"

#include "models/papers/layout/Geometry.h"

#include <optional>

namespace bex::papers
{

namespace
{

bool isHeading(BrickRole role)
{
    return role == BrickRole::Heading || role == BrickRole::NewPage;
}

bool isOfASum(BrickRole role)
{
    return role == BrickRole::Row || role == BrickRole::Total || role == BrickRole::Essential;
}

/// Whether `next` may not begin a page when `before` ends one.
bool staysTogether(BrickRole before, BrickRole next)
{
    return isHeading(before) || next == BrickRole::Signature ||
           (isOfASum(before) && isOfASum(next));
}

class Packer final
{
public:
    Packer(const std::vector<BrickLayout> &bricks, PageTops tops)
        : m_bricks(bricks)
        , m_tops(tops)
    {
        beginPage();
    }

    std::vector<PagePlan> pack()
    {
        for (std::size_t first = 0; first < m_bricks.size();) {
            const std::size_t end = endOfGroup(first);
            const bool asked = m_bricks[first].role() == BrickRole::NewPage;
            if (!m_pages.back().empty() && (asked || !fits(first, end)))
                breakPage(first);
            for (; first < end; ++first)
                place(first);
        }
        return std::move(m_pages);
    }

private:
    std::size_t endOfGroup(std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < m_bricks.size() &&
               staysTogether(m_bricks[end - 1].role(), m_bricks[end].role()))
            ++end;
        return end;
    }

    bool fits(std::size_t first, std::size_t end) const
    {
        qreal bottom = m_bottom;
        for (std::size_t i = first; i < end; ++i)
            bottom += m_bricks[i].above() + m_bricks[i].height();
        return bottom <= geometry::bodyBottom;
    }

    void beginPage()
    {
        m_bottom = m_pages.empty() ? m_tops.first : m_tops.next;
        m_pages.emplace_back();
    }

    /// A section that goes on is named again, unless a new one begins here.
    void breakPage(std::size_t first)
    {
        beginPage();
        if (m_heading && !isHeading(m_bricks[first].role()) &&
            m_bricks[first].role() != BrickRole::Signature)
            put(*m_heading);
    }

    void place(std::size_t brick)
    {
        // A group larger than a page: its bricks go on as they fit, still whole.
        if (!m_pages.back().empty() && !fits(brick, brick + 1))
            breakPage(brick);
        put(brick);
        if (isHeading(m_bricks[brick].role()))
            m_heading = brick;
        if (m_bricks[brick].role() == BrickRole::Signature)
            m_heading.reset();
    }

    void put(std::size_t brick)
    {
        const qreal top = m_bottom + (m_pages.back().empty() ? 0 : m_bricks[brick].above());
        m_pages.back().push_back(PlacedBrick{brick, top});
        m_bottom = top + m_bricks[brick].height();
    }

    const std::vector<BrickLayout> &m_bricks;
    PageTops m_tops;
    std::vector<PagePlan> m_pages;
    std::optional<std::size_t> m_heading;
    qreal m_bottom = 0;
};

} // namespace

std::vector<PagePlan> paginate(const std::vector<BrickLayout> &bricks, PageTops tops)
{
    return Packer(bricks, tops).pack();
}

} // namespace bex::papers
