// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StepsPage.h"

#include "ui/delegates/StepDelegate.h"
#include "ui/steps/LeavePage.h"
#include "ui/steps/ReceiptPage.h"
#include "ui/steps/SettlePage.h"
#include "ui/steps/SlotPage.h"

#include <QEvent>
#include <QFrame>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bex::ui
{

StepsPage::StepsPage(desk::PersonDesk &desk, const Pages &pages)
    : m_desk(desk)
    , m_pages(pages)
    , m_steps(new QListView)
    , m_work(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps, 1);
    column->addWidget(m_work);
    m_steps->setModel(&desk.steps());
    m_steps->setModelColumn(desk::StepModel::Title);
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setAccessibleName(tr("Steps"));
    for (QWidget *page :
         std::initializer_list<QWidget *>{&pages.slot, &pages.settle, &pages.receipt, &pages.leave})
        m_work->addWidget(page);
    m_work->setContentsMargins(0, 8, 0, 0);
    // Always as high, so that the steps above never move under the eyes.
    m_work->setFixedHeight(fontMetrics().height() * 13);
    connect(m_steps->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_following)
                    m_desk.takeInHand(index.row());
            });
    connect(m_steps, &QListView::activated, this, &StepsPage::focusStepInHand);
    connect(&m_desk, &desk::PersonDesk::stepInHandChanged, this, &StepsPage::followStep);
}

void StepsPage::followStep()
{
    const desk::StepRow *step = m_desk.stepInHand();
    m_work->setVisible(step != nullptr);
    if (step == nullptr)
        return;
    const QModelIndex index = m_desk.steps().index(step->number - 1, desk::StepModel::Title);
    m_following = true;
    m_steps->setCurrentIndex(index);
    m_following = false;
    m_steps->scrollTo(index);
    showStep();
}

void StepsPage::showStep()
{
    const bool summons = m_desk.stepInHand()->step.act == law::Act::Summons;
    m_work->setCurrentWidget(summons ? static_cast<QWidget *>(&m_pages.slot)
                                     : static_cast<QWidget *>(&m_pages.settle));
}

void StepsPage::focusSteps()
{
    m_steps->setFocus(Qt::OtherFocusReason);
}

void StepsPage::focusStepInHand()
{
    if (m_desk.stepInHand() == nullptr)
        return;
    showStep();
    if (m_work->currentWidget() == &m_pages.slot)
        m_pages.slot.takeFocus();
    else
        m_pages.settle.takeFocus();
}

void StepsPage::focusSlot()
{
    const auto isSummons = [](const desk::StepRow &row) {
        return row.step.act == law::Act::Summons;
    };
    const desk::StepRow *inHand = m_desk.stepInHand();
    if (inHand == nullptr || !isSummons(*inHand)) {
        const auto &rows = m_desk.steps().rows();
        auto first = std::ranges::find_if(rows, [isSummons](const desk::StepRow &row) {
            return isSummons(row) && row.state == registry::StepState::ToDo;
        });
        if (first == rows.end())
            first = std::ranges::find_if(rows, isSummons);
        if (first == rows.end())
            return;
        m_desk.takeInHand(static_cast<int>(first - rows.begin()));
    }
    focusStepInHand();
}

void StepsPage::showReceipt(const registry::Receipt &expected)
{
    m_work->show();
    // Asked for again, it keeps what was already answered.
    const bool isThere = m_work->currentWidget() == &m_pages.receipt;
    m_work->setCurrentWidget(&m_pages.receipt);
    if (!isThere)
        m_pages.receipt.begin(expected);
    m_pages.receipt.takeFocus();
}

void StepsPage::showLeave()
{
    m_work->show();
    m_work->setCurrentWidget(&m_pages.leave);
    m_pages.leave.begin();
}

void StepsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_steps->setAccessibleName(tr("Steps"));
    m_desk.steps().retranslate();
}

} // namespace bex::ui
