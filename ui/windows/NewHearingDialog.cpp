// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/NewHearingDialog.h"

#include "models/desk/TypedDate.h"
#include "models/desk/text/DateText.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bex::ui
{

NewHearingDialog::NewHearingDialog(const registry::Hearing &proposed, QWidget *parent)
    : QDialog(parent)
    , m_today(proposed.heldOn)
    , m_dayLabel(new QLabel)
    , m_day(new QLineEdit(QLocale(QLocale::French).toString(proposed.heldOn, QLocale::ShortFormat)))
    , m_understood(new QLabel)
    , m_courtLabel(new QLabel)
    , m_court(new QLineEdit(proposed.court))
    , m_chamberLabel(new QLabel)
    , m_chamber(new QLineEdit(proposed.chamber))
    , m_answers(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->addRow(m_dayLabel, m_day);
    form->addRow(nullptr, m_understood);
    form->addRow(m_courtLabel, m_court);
    form->addRow(m_chamberLabel, m_chamber);
    form->addRow(m_answers);
    m_dayLabel->setBuddy(m_day);
    m_courtLabel->setBuddy(m_court);
    m_chamberLabel->setBuddy(m_chamber);
    m_understood->setForegroundRole(QPalette::PlaceholderText);
    m_day->selectAll();
    setMinimumWidth(440);
    connect(m_day, &QLineEdit::textChanged, this, &NewHearingDialog::judge);
    connect(m_answers, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_answers, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

registry::Hearing NewHearingDialog::hearing() const
{
    return {desk::typedDate(m_day->text(), m_today).value_or(QDate()),
            m_court->text().trimmed(),
            m_chamber->text().trimmed(),
            {}};
}

void NewHearingDialog::judge()
{
    const auto day = desk::typedDate(m_day->text(), m_today);
    m_understood->setText(day ? desk::longDay(*day)
                              : tr("Type a date that exists, as 12/3, 12/3/24 or monday."));
    m_answers->button(QDialogButtonBox::Ok)->setEnabled(day.has_value());
}

void NewHearingDialog::retranslate()
{
    setWindowTitle(tr("New hearing"));
    //: Label of a field: day of the hearing
    m_dayLabel->setText(tr("Day"));
    //: Label of a field: name of the court
    m_courtLabel->setText(tr("Court"));
    //: Label of a field: chamber of the court (FR: chambre)
    m_chamberLabel->setText(tr("Chamber"));
    //: Button: opens the hearing as typed
    m_answers->button(QDialogButtonBox::Ok)->setText(tr("Open the hearing"));
    //: Button: leaves without opening anything
    m_answers->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    judge();
}

void NewHearingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
