// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Pages.h"

#include "models/papers/layout/A4.h"
#include "models/papers/layout/BrickLayout.h"
#include "models/papers/layout/FrameLayout.h"
#include "models/papers/layout/Geometry.h"
#include "models/papers/layout/Paginator.h"

#include <QPainter>

#include <algorithm>

namespace bex::papers
{

namespace
{

constexpr qreal pointsPerInch = 72;

/// The body of a paper, packed.
struct Body {
    std::vector<BrickLayout> bricks;
    std::vector<PagePlan> pages;
};

/// What is said behind a heading that is repeated, in both columns.
struct Again {
    QString french;
    QString beside;
};

Passage saidAgain(Passage heading, const QString &again)
{
    if (!heading.empty())
        heading.back().runs.push_back(Run{u' ' + again, false});
    return heading;
}

/// Behind all bricks, each heading as it is repeated when its section goes on.
Repeated addRepeated(std::vector<BrickLayout> &layouts,
                     const std::vector<std::pair<std::size_t, Brick>> &headings,
                     const Again &again,
                     const Setting &setting)
{
    Repeated repeated;
    for (const auto &[place, heading] : headings) {
        Brick brick = heading;
        brick.french = saidAgain(brick.french, again.french);
        if (brick.beside)
            brick.beside = saidAgain(*brick.beside, again.beside);
        repeated[place] = layouts.size();
        layouts.emplace_back(brick, setting);
    }
    return repeated;
}

Body bodyOf(const std::vector<Brick> &bricks,
            PageTops tops,
            const Setting &setting,
            const Again &again)
{
    // A brick alone on a page still leaves its place to the heading repeated above.
    const qreal height = geometry::bodyBottom - tops.first - 40;
    Body body;
    std::vector<std::pair<std::size_t, Brick>> headings;
    for (const Brick &brick : bricks) {
        BrickLayout whole(brick, setting);
        if (brick.role == BrickRole::Heading || brick.role == BrickRole::NewPage)
            headings.emplace_back(body.bricks.size(), brick);
        if (whole.height() <= height) {
            body.bricks.push_back(std::move(whole));
            continue;
        }
        for (const Brick &part : parted(brick, setting, height))
            body.bricks.emplace_back(part, setting);
    }
    const Repeated repeated = addRepeated(body.bricks, headings, again, setting);
    body.pages = paginate(body.bricks, tops, repeated);
    return body;
}

Body bodyOf(const PaperContent &content, const FrameLayout &frame, qreal scale)
{
    const PageTops tops{frame.firstTop(), frame.nextTop()};
    return bodyOf(content.bricks,
                  tops,
                  Setting{content.languages.areTwo(), scale, content.beside},
                  {content.again, content.againBeside});
}

std::vector<Brick> columnAlone(const std::vector<Brick> &bricks, Column column)
{
    std::vector<Brick> alone;
    for (const Brick &brick : bricks) {
        const bool french = column == Column::French;
        alone.push_back(Brick{
            brick.role, french ? brick.french : brick.beside.value_or(Passage()), {}, brick.code});
    }
    return alone;
}

/// Set a little closer when that alone saves a page.
Body closeBody(const std::vector<Brick> &bricks,
               PageTops tops,
               const Script &script,
               const QString &again)
{
    const auto at = [&](qreal scale) {
        Setting setting{false, scale};
        setting.alone = script;
        setting.large = true;
        return bodyOf(bricks, tops, setting, {again, {}});
    };
    Body body = at(1);
    if (body.pages.size() == 1)
        return body;
    for (const qreal scale : {0.95, 0.9, 0.87}) {
        Body closer = at(scale);
        if (closer.pages.size() < body.pages.size())
            return closer;
    }
    return body;
}

/// One language behind the other: on one sheet of paper, French on its face, the other behind.
Body largeBody(const PaperContent &content, const FrameLayout &frame)
{
    const PageTops tops{frame.firstTop(), frame.nextTop()};
    Body body = closeBody(columnAlone(content.bricks, Column::French), tops, {}, content.again);
    if (!content.languages.areTwo())
        return body;
    Body second = closeBody(columnAlone(content.bricks, Column::Beside),
                            PageTops{tops.next, tops.next},
                            content.beside,
                            content.againBeside);
    for (PagePlan &page : second.pages) {
        for (PlacedBrick &placed : page)
            placed.brick += body.bricks.size();
        body.pages.push_back(std::move(page));
    }
    std::ranges::move(second.bricks, std::back_inserter(body.bricks));
    return body;
}

/// Set a little closer when that alone brings a paper of two pages onto one.
Body fittedBody(const PaperContent &content, const FrameLayout &frame)
{
    if (content.large)
        return largeBody(content, frame);
    Body body = bodyOf(content, frame, 1);
    if (body.pages.size() != 2)
        return body;
    for (const qreal scale : {0.95, 0.9}) {
        Body closer = bodyOf(content, frame, scale);
        if (closer.pages.size() == 1)
            return closer;
    }
    return body;
}

} // namespace

struct Pages::Layout {
    explicit Layout(PaperContent paper)
        : content(std::move(paper))
        , frame(content)
        , body(fittedBody(content, frame))
    {
    }

    PaperContent content;
    FrameLayout frame;
    Body body;
};

Pages::Pages(PaperContent content)
    : m_layout(std::make_unique<Layout>(std::move(content)))
{
}

Pages::~Pages() = default;
Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;

int Pages::count() const
{
    return static_cast<int>(m_layout->body.pages.size());
}

const PaperContent &Pages::content() const
{
    return m_layout->content;
}

std::vector<BrickRole> Pages::rolesOn(int page) const
{
    std::vector<BrickRole> roles;
    for (const PlacedBrick &placed : m_layout->body.pages.at(static_cast<std::size_t>(page)))
        roles.push_back(m_layout->body.bricks[placed.brick].role());
    return roles;
}

void Pages::paint(QPainter &painter, int page, const std::optional<Exemplar> &exemplar) const
{
    m_layout->frame.paint(painter, PageNumber{page, count()}, exemplar);
    const qreal left = geometry::bodyOf(content().large).left;
    for (const PlacedBrick &placed : m_layout->body.pages.at(static_cast<std::size_t>(page))) {
        const BrickLayout &brick = m_layout->body.bricks[placed.brick];
        if (!exemplar || brick.standsOn(exemplar->copy))
            brick.paint(painter, QPointF(left, placed.top));
    }
}

QImage Pages::image(int page, qreal dotsPerInch) const
{
    const qreal scale = dotsPerInch / pointsPerInch;
    const QSizeF size = QSizeF(geometry::pageWidth, geometry::pageHeight) * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

bool Pages::print(QPagedPaintDevice &device,
                  const std::optional<Exemplar> &exemplar,
                  int firstPage) const
{
    return onA4(device, {firstPage, count()}, [&](QPainter &painter, int page) {
        paint(painter, page, exemplar);
    });
}

} // namespace bex::papers
