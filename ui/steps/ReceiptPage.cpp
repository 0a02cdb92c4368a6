// SPDX-License-Identifier: EUPL-1.2
#include "ui/steps/ReceiptPage.h"

#include "ui/text/LanguageText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace bex::ui
{

ReceiptPage::ReceiptPage()
    : m_title(new QLabel)
    , m_signed(new QRadioButton)
    , m_refused(new QRadioButton)
    , m_cannot(new QRadioButton)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_interpreterLabel(new QLabel)
    , m_interpreter(new QLineEdit)
    , m_lawyer(new QCheckBox)
    , m_confirm(new QPushButton)
{
    arrange();
    for (const QString &code : LanguageText::codes())
        m_language->addItem(QString(), code);
    connect(m_confirm, &QPushButton::clicked, this, &ReceiptPage::confirm);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, this, this, &ReceiptPage::confirm, Qt::WidgetWithChildrenShortcut);
    retranslate();
}

void ReceiptPage::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_title, 0, 0, 1, 4);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(24);
    for (QRadioButton *answer : {m_signed, m_refused, m_cannot})
        answers->addWidget(answer);
    answers->addStretch();
    grid->addLayout(answers, 1, 0, 1, 4);
    m_languageLabel->setBuddy(m_language);
    m_interpreterLabel->setBuddy(m_interpreter);
    grid->addWidget(m_languageLabel, 2, 0);
    grid->addWidget(m_language, 2, 1);
    grid->addWidget(m_interpreterLabel, 2, 2);
    grid->addWidget(m_interpreter, 2, 3);
    grid->addWidget(m_lawyer, 3, 0, 1, 2);
    grid->addWidget(m_confirm, 3, 2, 1, 2, Qt::AlignRight);
    grid->setRowStretch(4, 1);
    m_confirm->setAutoDefault(true);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 2);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
}

void ReceiptPage::chooseLanguage(const QString &code)
{
    if (m_language->findData(code) < 0)
        m_language->addItem(code, code);
    m_language->setCurrentIndex(m_language->findData(code));
}

void ReceiptPage::begin(const registry::Receipt &expected)
{
    m_signed->setChecked(true);
    chooseLanguage(expected.language);
    m_interpreter->setText(expected.interpreter);
    m_lawyer->setChecked(expected.lawyerPresent);
}

void ReceiptPage::takeFocus()
{
    m_confirm->setFocus(Qt::ShortcutFocusReason);
}

registry::ReceiptResult ReceiptPage::result() const
{
    if (m_refused->isChecked())
        return registry::ReceiptResult::Refused;
    return m_cannot->isChecked() ? registry::ReceiptResult::CannotSign
                                 : registry::ReceiptResult::Signed;
}

void ReceiptPage::confirm()
{
    emit confirmed({result(),
                    m_language->currentData().toString(),
                    m_interpreter->text().trimmed(),
                    m_lawyer->isChecked()});
}

void ReceiptPage::retranslate()
{
    m_title->setText(tr("The papers are in the person’s hand"));
    //: Answer on the receipt (FR: a signé)
    m_signed->setText(tr("Signed"));
    //: Answer on the receipt (FR: refuse de signer)
    m_refused->setText(tr("Refused to sign"));
    //: Answer on the receipt (FR: ne peut ou ne sait signer)
    m_cannot->setText(tr("Cannot sign"));
    //: Label of a field: the language in which all was explained
    m_languageLabel->setText(tr("Explained in"));
    for (int at = 0; at < m_language->count(); ++at)
        m_language->setItemText(at, LanguageText::of(m_language->itemData(at).toString()));
    //: Label of a field: name of the interpreter (FR: interprète)
    m_interpreterLabel->setText(tr("Interpreter"));
    //: Box to tick (FR: avocat présent)
    m_lawyer->setText(tr("Lawyer present"));
    //: Button: writes the receipt in the register (FR: remettre)
    m_confirm->setText(tr("Confirm the receipt"));
}

void ReceiptPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
