// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/SheetPreview.h"

#include "models/papers/layout/A4.h"

#include <QEvent>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace bex::ui
{

SheetPreview::SheetPreview(const QString &whose, DrawnPages pages, QWidget *parent)
    : QDialog(parent)
    , m_whose(whose)
    , m_pages(std::move(pages))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get()))
    , m_help(new QLabel)
{
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_preview, 1);
    column->addWidget(m_help);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &SheetPreview::draw);
    const auto on = [this](const QKeySequence &key, const std::function<void()> &obey) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, obey);
    };
    on(Qt::Key_PageDown, [this] { turn(1); });
    on(Qt::Key_PageUp, [this] { turn(-1); });
    on(QKeySequence::ZoomIn, [this] { m_preview->zoomIn(); });
    on(QKeySequence::ZoomOut, [this] { m_preview->zoomOut(); });
    m_preview->fitInView();
    resize(760, 640);
    retranslate();
}

SheetPreview::~SheetPreview() = default;

void SheetPreview::draw(QPrinter *printer) const
{
    const auto drawn = papers::onA4(
        *printer, {0, static_cast<int>(m_pages.size())}, [this](QPainter &painter, int at) {
            m_pages[static_cast<std::size_t>(at)](painter);
        });
    if (!drawn)
        m_help->setText(tr("This cannot be shown."));
}

void SheetPreview::turn(int pages)
{
    const int last = static_cast<int>(m_pages.size());
    m_shown = std::clamp(m_shown + pages, 1, std::max(last, 1));
    m_preview->setCurrentPage(m_shown);
    retranslate();
}

void SheetPreview::retranslate()
{
    //: Title of a window. %1 a person
    setWindowTitle(tr("Preview: %1").arg(m_whose));
    m_preview->setAccessibleName(tr("The sheets as they will print"));
    //: Foot of the preview. %1 the page shown, %2 how many there are
    m_help->setText(tr("Page %1 of %2 · PgUp and PgDn turn, Ctrl++ and Ctrl+− enlarge, Esc closes")
                        .arg(m_shown)
                        .arg(m_pages.size()));
}

void SheetPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
