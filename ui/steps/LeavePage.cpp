// SPDX-License-Identifier: EUPL-1.2
#include "ui/steps/LeavePage.h"

#include "models/desk/text/WaitReasonText.h"
#include "models/law/json/Vocabulary.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bex::ui
{

namespace
{

/// The reasons that can make somebody leave; the first is the usual one.
constexpr law::WaitReason reasons[] = {law::WaitReason::NotReceived,
                                       law::WaitReason::Medical,
                                       law::WaitReason::Detained,
                                       law::WaitReason::OtherRessort,
                                       law::WaitReason::AddressUnknown,
                                       law::WaitReason::NoSlot,
                                       law::WaitReason::Other};

} // namespace

LeavePage::LeavePage()
    : m_title(new QLabel)
    , m_reasonLabel(new QLabel)
    , m_reason(new QComboBox)
    , m_noteLabel(new QLabel)
    , m_note(new QLineEdit)
    , m_confirm(new QPushButton)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_title);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(m_noteLabel, m_note);
    form->addRow(m_confirm);
    form->setAlignment(m_confirm, Qt::AlignRight);
    m_confirm->setAutoDefault(true);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    for (const law::WaitReason reason : reasons)
        m_reason->addItem(QString(), law::json::word(reason).toString());
    connect(m_note, &QLineEdit::returnPressed, this, &LeavePage::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &LeavePage::confirm);
    retranslate();
}

void LeavePage::begin()
{
    m_reason->setCurrentIndex(0);
    m_note->clear();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void LeavePage::confirm()
{
    emit confirmed(m_reason->currentData().toString(), m_note->text().trimmed());
}

void LeavePage::retranslate()
{
    m_title->setText(tr("The person leaves without being received"));
    //: Label of a field: why the person left (FR: motif)
    m_reasonLabel->setText(tr("Reason"));
    //: Label of a field: what the registrar adds (FR: observation)
    m_noteLabel->setText(tr("Note"));
    //: Button: writes the departure in the register
    m_confirm->setText(tr("Confirm the departure"));
    m_reasonLabel->setBuddy(m_reason);
    m_noteLabel->setBuddy(m_note);
    for (int at = 0; at < m_reason->count(); ++at)
        m_reason->setItemText(at, desk::WaitReasonText::of(reasons[static_cast<std::size_t>(at)]));
}

void LeavePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
