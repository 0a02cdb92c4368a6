// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PaperPreview.h"

#include "models/desk/text/PaperText.h"
#include "ui/text/ErrorText.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr qreal paperWidthInInches = 210 / 25.4;

} // namespace

PaperPreview::PaperPreview(CurrentPapers &papers)
    : m_papers(papers)
    , m_choice(new QComboBox)
    , m_count(new QLabel)
    , m_copies(new QLabel)
    , m_missing(new QLabel)
    , m_scroll(new QScrollArea)
    , m_sheet(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choice, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_missing);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_copies);
    auto *sheets = new QVBoxLayout(m_sheet);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_copies->setForegroundRole(QPalette::PlaceholderText);
    m_copies->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_missing->hide();
    connect(&m_papers, &CurrentPapers::changed, this, &PaperPreview::follow);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PaperPreview::showPaper);
    retranslate();
}

int PaperPreview::shown() const
{
    return m_choice->currentIndex();
}

void PaperPreview::follow()
{
    const auto &set = m_papers.set();
    if (!set) {
        fillChoice({});
        showMissing(ErrorText::sentence(set.error()));
        return;
    }
    m_missing->hide();
    fillChoice(set->papers);
    const int inHand = m_papers.paperInHand();
    const QSignalBlocker quietly(m_choice);
    if (inHand >= 0)
        m_choice->setCurrentIndex(inHand);
    else if (m_choice->currentIndex() < 0 && m_choice->count() > 0)
        m_choice->setCurrentIndex(0);
    showPaper();
}

void PaperPreview::fillChoice(const std::vector<papers::PaperContent> &papers)
{
    const QSignalBlocker quietly(m_choice);
    const int before = m_choice->currentIndex();
    m_choice->clear();
    for (const papers::PaperContent &paper : papers)
        m_choice->addItem(desk::PaperText::name(paper.kind));
    m_choice->setCurrentIndex(std::min(before, m_choice->count() - 1));
    m_choice->setEnabled(m_choice->count() > 0);
    if (papers.empty())
        showPaper();
}

void PaperPreview::showMissing(const QString &sentence)
{
    m_missing->setText(sentence);
    m_missing->show();
}

void PaperPreview::showPaper()
{
    m_pages.clear();
    const auto &set = m_papers.set();
    const int at = m_choice->currentIndex();
    if (set && at >= 0 && at < static_cast<int>(set->papers.size()))
        m_pages.emplace_back(set->papers[static_cast<std::size_t>(at)]);
    showPages();
}

void PaperPreview::showPages()
{
    qDeleteAll(m_sheet->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    const int pages = m_pages.empty() ? 0 : m_pages.front().count();
    //: Beside the name of the paper
    m_count->setText(pages == 0 ? QString() : tr("%n page(s)", nullptr, pages));
    m_copies->clear();
    if (pages == 0)
        return;
    const auto copies = m_pages.front().content().copies;
    if (!copies.isEmpty()) {
        //: Under the paper: who receives a copy. %1 a list
        m_copies->setText(tr("Copies: %1").arg(desk::PaperText::copies(copies)));
    }
    const qreal width = m_scroll->viewport()->width() * devicePixelRatioF();
    for (int page = 0; page < pages; ++page) {
        QImage image = m_pages.front().image(page, width / paperWidthInInches);
        image.setDevicePixelRatio(devicePixelRatioF());
        auto *sheet = new QLabel;
        sheet->setPixmap(QPixmap::fromImage(std::move(image)));
        //: Read aloud for the picture of a page. %1 its number
        sheet->setAccessibleName(tr("Page %1").arg(page + 1));
        m_sheet->layout()->addWidget(sheet);
    }
}

void PaperPreview::retranslate()
{
    m_choice->setAccessibleName(tr("Paper shown"));
    m_scroll->setAccessibleName(tr("The paper as it will print"));
    follow();
}

void PaperPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPages();
}

} // namespace bex::ui
