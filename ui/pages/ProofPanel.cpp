// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ProofPanel.h"

#include <QEvent>
#include <QTabBar>

namespace bex::ui
{

ProofPanel::ProofPanel(const Pages &pages)
{
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    for (QWidget *page : {pages.paper, pages.why, pages.journal})
        addTab(page, QString());
    setMinimumWidth(340);
    retranslate();
}

void ProofPanel::toggle(Proof proof)
{
    const int wanted = static_cast<int>(proof);
    setCurrentIndex(currentIndex() == wanted ? static_cast<int>(Proof::Paper) : wanted);
}

void ProofPanel::retranslate()
{
    //: Tab: the paper as it will print (FR: aperçu)
    setTabText(static_cast<int>(Proof::Paper), tr("Preview"));
    //: Tab: the reasons of the step in hand; F8 goes there (FR: Pourquoi ?)
    setTabText(static_cast<int>(Proof::Why), tr("Why? (F8)"));
    //: Tab: what was done for the person
    setTabText(static_cast<int>(Proof::Journal), tr("Journal (Ctrl+J)"));
    tabBar()->setAccessibleName(tr("Proof"));
}

void ProofPanel::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
