// SPDX-License-Identifier: EUPL-1.2
#include "ui/steps/SettlePage.h"

#include "models/desk/text/StepText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bex::ui
{

SettlePage::SettlePage(desk::PersonDesk &desk, registry::Register &record)
    : m_desk(desk)
    , m_record(record)
    , m_title(new QLabel)
    , m_detail(new QLabel)
    , m_reasonLabel(new QLabel)
    , m_reason(new QLineEdit)
    , m_done(new QPushButton)
    , m_impossible(new QPushButton)
    , m_notApplicable(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addStretch();
    auto *why = new QHBoxLayout;
    m_reasonLabel->setBuddy(m_reason);
    why->addWidget(m_reasonLabel);
    why->addWidget(m_reason, 1);
    column->addLayout(why);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_done);
    answers->addStretch();
    answers->addWidget(m_impossible);
    answers->addWidget(m_notApplicable);
    column->addLayout(answers);
    m_detail->setWordWrap(true);
    for (QPushButton *answer : {m_done, m_impossible, m_notApplicable})
        answer->setAutoDefault(true);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    connect(m_done, &QPushButton::clicked, this, [this] { settle(registry::StepState::Done); });
    connect(m_impossible, &QPushButton::clicked, this, [this] {
        settle(registry::StepState::Impossible);
    });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] {
        settle(registry::StepState::NotApplicable);
    });
    // A reason is what makes the two other answers possible.
    connect(m_reason, &QLineEdit::textChanged, this, &SettlePage::showStep);
    connect(&m_desk, &desk::PersonDesk::stepInHandChanged, this, [this] {
        m_reason->clear();
        showStep();
    });
    retranslate();
}

void SettlePage::takeFocus()
{
    m_done->setFocus(Qt::ShortcutFocusReason);
}

void SettlePage::showStep()
{
    const desk::StepRow *row = m_desk.stepInHand();
    if (row == nullptr)
        return;
    m_title->setText(desk::StepText::title(*row));
    const bool entered = row->id.has_value();
    // A grey button says why.
    m_detail->setText(entered ? desk::StepText::detail(*row)
                              : tr("The judgment is not entered yet (Ctrl+Enter): nothing can be "
                                   "done of its plan."));
    m_reason->setPlaceholderText(
        entered ? tr("A reason makes “Impossible” and “Not applicable” possible.") : QString());
    const bool reasoned = entered && !m_reason->text().trimmed().isEmpty();
    m_done->setEnabled(entered);
    m_impossible->setEnabled(reasoned);
    m_notApplicable->setEnabled(reasoned);
}

void SettlePage::settle(registry::StepState state)
{
    const desk::StepRow *row = m_desk.stepInHand();
    if (row == nullptr || !row->id)
        return;
    const registry::Settlement settlement{state, m_reason->text().trimmed()};
    if (const auto written = m_record.counter().settleStep(*row->id, settlement); !written)
        emit failed(written.error());
    else
        emit settled();
}

void SettlePage::retranslate()
{
    //: Label of a field: why a step cannot be done or does not apply
    m_reasonLabel->setText(tr("If not, why"));
    //: Button: the step in hand was done
    m_done->setText(tr("Done"));
    //: Button: the step in hand cannot be done; a reason is needed
    m_impossible->setText(tr("Impossible"));
    //: Button: the step in hand does not apply here; a reason is needed
    m_notApplicable->setText(tr("Not applicable"));
    showStep();
}

void SettlePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
