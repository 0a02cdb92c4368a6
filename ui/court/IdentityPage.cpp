// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/IdentityPage.h"

#include "ui/court/CourtTables.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bex::ui
{

IdentityPage::IdentityPage(const FormContext &context)
    : m_promise(new QLabel)
    , m_form(new FieldForm(context, QString(), CourtTables::identity()))
    , m_starts(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_promise);
    column->addWidget(m_form);
    column->addWidget(m_starts);
    column->addStretch();
    for (QLabel *quiet : {m_promise, m_starts}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
        quiet->setWordWrap(true);
    }
    retranslate();
}

void IdentityPage::takeFocus()
{
    m_form->takeFocus();
}

void IdentityPage::retranslate()
{
    m_promise->setText(tr("What is typed is saved when the field is left. A place that stays empty "
                          "prints as a ruled blank."));
    m_starts->setText(tr("A judgment typed from now on starts with the kind, the seat, the public "
                         "holidays and the choices of the JAP; those entered keep their own."));
}

void IdentityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
