// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KeptPapersPanel.h"

#include "models/desk/text/KeptPaperText.h"
#include "ui/widgets/PlainTable.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace bex::ui
{

KeptPapersPanel::KeptPapersPanel(desk::PersonDesk &desk, registry::Register &record)
    : m_desk(desk)
    , m_record(record)
    , m_table(new QTableView)
    , m_sentence(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    m_table->setModel(&m_papers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_table, desk::KeptPaperModel::Paper);
    // The sentence below says when, and the name of the paper needs the room.
    m_table->hideColumn(desk::KeptPaperModel::Issued);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &KeptPapersPanel::explain);
    connect(&m_record.events(),
            &registry::RegisterEvents::papersChanged,
            this,
            [this](registry::RollEntryId entry) {
                if (m_desk.entry() && m_desk.entry()->id == entry)
                    refresh();
            });
    connect(&m_desk, &desk::PersonDesk::personChanged, this, &KeptPapersPanel::refresh);
    retranslate();
}

std::optional<registry::PaperId> KeptPapersPanel::selected() const
{
    const int row = m_table->currentIndex().row();
    const auto &rows = m_papers.rows();
    if (row < 0 || row >= static_cast<int>(rows.size()))
        return std::nullopt;
    return rows[static_cast<std::size_t>(row)].paper.id;
}

void KeptPapersPanel::select(registry::PaperId paper)
{
    const auto found =
        m_papers.match(m_papers.index(0, 0), desk::KeyRole, paper.value(), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_table->setCurrentIndex(found.front());
    explain();
}

void KeptPapersPanel::focusTable()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_papers.index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void KeptPapersPanel::refresh()
{
    const auto &entry = m_desk.entry();
    const auto papers =
        entry ? m_record.stores().papers.of(entry->id) : Result<std::vector<registry::KeptPaper>>();
    if (!papers) {
        emit failed(papers.error());
        return;
    }
    m_papers.setRows(desk::rowsOf(*papers));
    explain();
}

void KeptPapersPanel::explain()
{
    const int row = m_table->currentIndex().row();
    const auto &rows = m_papers.rows();
    const bool any = row >= 0 && row < static_cast<int>(rows.size());
    m_sentence->setText(any ? desk::KeptPaperText::sentence(rows[static_cast<std::size_t>(row)])
                            : QString());
}

void KeptPapersPanel::retranslate()
{
    m_table->setAccessibleName(tr("Papers kept of the person"));
    m_sentence->setAccessibleName(tr("What is known of the paper"));
    m_papers.retranslate();
    explain();
}

void KeptPapersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
