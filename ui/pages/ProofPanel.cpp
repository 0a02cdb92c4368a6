// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ProofPanel.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bex::ui
{

ProofPanel::ProofPanel(const Pages &pages)
    : m_proofs(new QTabWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 12, 8);
    column->addWidget(m_proofs);
    m_proofs->setDocumentMode(true);
    m_proofs->tabBar()->setExpanding(false);
    m_proofs->tabBar()->setDrawBase(false);
    for (QWidget *page : {pages.paper, pages.why, pages.journal, pages.kept})
        m_proofs->addTab(page, QString());
    setMinimumWidth(340);
    retranslate();
}

void ProofPanel::show(Proof proof)
{
    m_proofs->setCurrentIndex(static_cast<int>(proof));
}

void ProofPanel::toggle(Proof proof)
{
    show(m_proofs->currentIndex() == static_cast<int>(proof) ? Proof::Paper : proof);
}

void ProofPanel::retranslate()
{
    //: Tab: the paper as it will print (FR: aperçu)
    m_proofs->setTabText(static_cast<int>(Proof::Paper), tr("Preview"));
    //: Tab: the reasons of the step in hand; F8 goes there (FR: Pourquoi ?)
    m_proofs->setTabText(static_cast<int>(Proof::Why), tr("Why? (F8)"));
    //: Tab: what was done for the person
    m_proofs->setTabText(static_cast<int>(Proof::Journal), tr("Journal (Ctrl+J)"));
    //: Tab: the papers that came out for the person (FR: pièces)
    m_proofs->setTabText(static_cast<int>(Proof::Kept), tr("Papers (Ctrl+R)"));
    m_proofs->tabBar()->setAccessibleName(tr("Proof"));
}

void ProofPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
