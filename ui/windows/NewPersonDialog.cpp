// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/NewPersonDialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bex::ui
{

NewPersonDialog::NewPersonDialog(QWidget *parent)
    : QDialog(parent)
    , m_familyNameLabel(new QLabel)
    , m_familyName(new QLineEdit)
    , m_firstNamesLabel(new QLabel)
    , m_firstNames(new QLineEdit)
    , m_numberLabel(new QLabel)
    , m_number(new QLineEdit)
    , m_answers(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->addRow(m_familyNameLabel, m_familyName);
    form->addRow(m_firstNamesLabel, m_firstNames);
    form->addRow(m_numberLabel, m_number);
    form->addRow(m_answers);
    m_familyNameLabel->setBuddy(m_familyName);
    m_firstNamesLabel->setBuddy(m_firstNames);
    m_numberLabel->setBuddy(m_number);
    setMinimumWidth(440);
    connect(m_familyName, &QLineEdit::textChanged, this, &NewPersonDialog::judge);
    connect(m_answers, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_answers, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

registry::Expected NewPersonDialog::person() const
{
    registry::Expected expected;
    expected.person.familyName = m_familyName->text().trimmed();
    expected.person.firstNames = m_firstNames->text().trimmed();
    expected.parquetNumber = m_number->text().trimmed();
    return expected;
}

void NewPersonDialog::judge()
{
    m_answers->button(QDialogButtonBox::Ok)->setEnabled(!m_familyName->text().trimmed().isEmpty());
}

void NewPersonDialog::retranslate()
{
    setWindowTitle(tr("New person"));
    //: Label of a field (FR: nom de famille)
    m_familyNameLabel->setText(tr("Family name"));
    //: Label of a field (FR: prénoms)
    m_firstNamesLabel->setText(tr("First names"));
    //: Label of a field: number of the case at the prosecutor's office (FR: numéro de parquet)
    m_numberLabel->setText(tr("Prosecutor’s number"));
    //: Button: puts the person at the end of the roll
    m_answers->button(QDialogButtonBox::Ok)->setText(tr("Put on the roll"));
    //: Button: leaves without adding anybody
    m_answers->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    judge();
}

void NewPersonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
