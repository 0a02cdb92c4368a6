// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PaperPreview.h"

#include "models/desk/text/PaperText.h"
#include "ui/pages/PageView.h"
#include "ui/text/ErrorText.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

PaperPreview::PaperPreview(CurrentPapers &papers)
    : m_papers(papers)
    , m_choice(new QComboBox)
    , m_count(new QLabel)
    , m_copies(new QLabel)
    , m_missing(new QLabel)
    , m_sheets(new PageView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choice, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_missing);
    column->addWidget(m_sheets, 1);
    column->addWidget(m_copies);
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
    const auto &set = m_papers.set();
    const int at = m_choice->currentIndex();
    std::optional<papers::Pages> pages;
    if (set && at >= 0 && at < static_cast<int>(set->papers.size()))
        pages.emplace(set->papers[static_cast<std::size_t>(at)]);
    m_sheets->show(std::move(pages));
    showCounts();
}

void PaperPreview::showCounts()
{
    const auto &pages = m_sheets->pages();
    //: Beside the name of the paper
    m_count->setText(pages ? tr("%n page(s)", nullptr, pages->count()) : QString());
    m_copies->clear();
    if (pages && !pages->content().copies.isEmpty()) {
        //: Under the paper: who receives a copy. %1 a list
        m_copies->setText(tr("Copies: %1").arg(desk::PaperText::copies(pages->content().copies)));
    }
}

void PaperPreview::retranslate()
{
    m_choice->setAccessibleName(tr("Paper shown"));
    m_sheets->setAccessibleName(tr("The paper as it will print"));
    follow();
}

void PaperPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
