// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EntryPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bex::ui
{

EntryPage::EntryPage(const EntryContext &context)
    : m_context(context)
    , m_form(new JudgmentForm(context))
    , m_progress(new QLabel)
    , m_close(new QPushButton)
    , m_enter(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_enter);
    column->addLayout(foot);
    m_progress->setWordWrap(true);
    m_close->setAutoDefault(true);
    m_enter->setAutoDefault(true);
    connect(m_enter, &QPushButton::clicked, this, &EntryPage::enterAsked);
    connect(m_close, &QPushButton::clicked, this, &EntryPage::closeAsked);
    connect(&m_context.plan, &desk::PlanInProgress::recomputed, this, &EntryPage::showProgress);
    retranslate();
}

void EntryPage::focusPointer(const QString &pointer)
{
    m_form->focusPointer(pointer);
}

void EntryPage::focusOpenPoint()
{
    m_form->focusOpenPoint();
}

void EntryPage::showProgress()
{
    const auto &plan = m_context.plan.plan();
    m_enter->setEnabled(plan.has_value());
    if (!plan) {
        //: Under the form: something that every judgment must say is missing
        m_progress->setText(tr("The judgment is not complete yet. What is typed is kept."));
        return;
    }
    const int questions = static_cast<int>(plan->questions.size());
    m_progress->setText(
        questions == 0
            ? tr("%n step(s) follow from it.", nullptr, static_cast<int>(plan->steps.size()))
            : tr("%n question(s) open, F7 goes to the next.", nullptr, questions));
}

void EntryPage::retranslate()
{
    //: Button: leave the form, what is typed is kept
    m_close->setText(tr("Later"));
    //: Button: the judgment as typed enters the register. Ctrl+Enter is its key
    m_enter->setText(tr("Enter the judgment (Ctrl+Enter)"));
    showProgress();
}

void EntryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
