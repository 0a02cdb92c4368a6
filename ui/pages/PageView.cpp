// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PageView.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bex::ui
{

namespace
{

constexpr qreal paperWidthInInches = 210 / 25.4;

} // namespace

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget)
{
    auto *sheets = new QVBoxLayout(m_sheet);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->setAlignment(Qt::AlignTop);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::show(std::optional<papers::Pages> pages)
{
    m_pages.reset();
    if (pages)
        m_pages.emplace(*std::move(pages));
    draw();
}

void PageView::draw()
{
    qDeleteAll(m_sheet->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    const int count = m_pages ? m_pages->count() : 0;
    const qreal width = viewport()->width() * devicePixelRatioF();
    for (int page = 0; page < count; ++page) {
        QImage image = m_pages->image(page, width / paperWidthInInches);
        image.setDevicePixelRatio(devicePixelRatioF());
        auto *sheet = new QLabel;
        sheet->setPixmap(QPixmap::fromImage(std::move(image)));
        //: Read aloud for the picture of a page. %1 its number
        sheet->setAccessibleName(tr("Page %1").arg(page + 1));
        m_sheet->layout()->addWidget(sheet);
    }
}

void PageView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    draw();
}

} // namespace bex::ui
