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
    const bool explainsASum = isOfASum(next) || next == BrickRole::Text;
    return isHeading(before) || next == BrickRole::Signature || (isOfASum(before) && explainsASum);
}

class Packer final
{
public:
    Packer(const std::vector<BrickLayout> &bricks, PageTops tops, const Repeated &again)
        : m_bricks(bricks)
        , m_count(bricks.size() - again.size())
        , m_tops(tops)
        , m_again(again)
    {
        beginPage();
    }

    /// A new page begins before `forced` in any case.
    std::vector<PagePlan> pack(std::optional<std::size_t> forced = {})
    {
        for (std::size_t first = 0; first < m_count;) {
            const std::size_t end = endOfGroup(first);
            const bool asked = m_bricks[first].role() == BrickRole::NewPage || first == forced;
            if (!m_pages.back().empty() && (asked || !fits(first, end)))
                breakPage(first);
            for (; first < end; ++first)
                place(first);
        }
        return std::move(m_pages);
    }

    /// Whether a page may begin before this brick.
    [[nodiscard]] bool beginsAGroup(std::size_t brick) const
    {
        return brick > 0 && brick < m_count &&
               !staysTogether(m_bricks[brick - 1].role(), m_bricks[brick].role());
    }

private:
    std::size_t endOfGroup(std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < m_count && staysTogether(m_bricks[end - 1].role(), m_bricks[end].role()))
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
            put(repeated(*m_heading));
    }

    std::size_t repeated(std::size_t heading) const
    {
        const auto found = m_again.find(heading);
        return found == m_again.end() ? heading : found->second;
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
    std::size_t m_count;
    PageTops m_tops;
    const Repeated &m_again;
    std::vector<PagePlan> m_pages;
    std::optional<std::size_t> m_heading;
    qreal m_bottom = 0;
};

qreal bottomOf(const PagePlan &page, const std::vector<BrickLayout> &bricks)
{
    return page.back().top + bricks[page.back().brick].height();
}

/// A last page of a few lines is left behind or overlooked.
bool isNearlyEmpty(const PagePlan &last, const std::vector<BrickLayout> &bricks, PageTops tops)
{
    return bottomOf(last, bricks) - tops.next < (geometry::bodyBottom - tops.next) / 4;
}

/// Where the page before a nearly empty one could end sooner: before its last section, else
/// before what comes last on it, and so on upwards.
std::vector<std::size_t>
earlierEnds(const PagePlan &page, const std::vector<BrickLayout> &bricks, const Packer &packer)
{
    std::vector<std::size_t> ends;
    for (std::size_t i = page.size() - 1; i > 0; --i) {
        const std::size_t brick = page[i].brick;
        const bool isSection = isHeading(bricks[brick].role());
        if (isSection)
            ends.insert(ends.begin(), brick);
        else if (packer.beginsAGroup(brick))
            ends.push_back(brick);
        if (isSection)
            break;
    }
    return ends;
}

} // namespace

std::vector<PagePlan>
paginate(const std::vector<BrickLayout> &bricks, PageTops tops, const Repeated &again)
{
    std::vector<PagePlan> pages = Packer(bricks, tops, again).pack();
    if (pages.size() < 2 || !isNearlyEmpty(pages.back(), bricks, tops))
        return pages;
    const std::size_t before = pages.size() - 2;
    for (const std::size_t end : earlierEnds(pages[before], bricks, Packer(bricks, tops, again))) {
        std::vector<PagePlan> balanced = Packer(bricks, tops, again).pack(end);
        const bool isBalanced = balanced.size() == pages.size() &&
                                !isNearlyEmpty(balanced.back(), bricks, tops) &&
                                bottomOf(balanced[before], bricks) > geometry::bodyBottom * 0.6;
        if (isBalanced)
            return balanced;
    }
    return pages;
}

} // namespace bex::papers
