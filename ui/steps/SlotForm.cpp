// SPDX-License-Identifier: EUPL-1.2
#include "ui/steps/SlotForm.h"

#include "models/desk/TypedDate.h"
#include "models/desk/TypedHour.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/SlotText.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bex::ui
{

SlotForm::SlotForm()
    : m_date{new QLabel, new QLineEdit}
    , m_hour{new QLabel, new QLineEdit}
    , m_place{new QLabel, new QLineEdit}
    , m_verdict(new QLabel)
    , m_keep(new QPushButton)
{
    arrange();
    connect(m_date.line, &QLineEdit::textChanged, this, &SlotForm::judge);
    connect(m_hour.line, &QLineEdit::textChanged, this, &SlotForm::judge);
    connect(m_date.line, &QLineEdit::returnPressed, m_hour.line, qOverload<>(&QWidget::setFocus));
    connect(m_hour.line, &QLineEdit::returnPressed, m_place.line, qOverload<>(&QWidget::setFocus));
    connect(m_place.line, &QLineEdit::returnPressed, this, &SlotForm::keep);
    connect(m_keep, &QPushButton::clicked, this, &SlotForm::keep);
    retranslate();
}

void SlotForm::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const Entry &entry : {m_date, m_hour, m_place}) {
        entry.label->setBuddy(entry.line);
        grid->addWidget(entry.label, row, 0);
        grid->addWidget(entry.line, row++, 1);
    }
    grid->addWidget(m_verdict, row++, 0, 1, 2);
    grid->addWidget(m_keep, row, 0, 1, 2, Qt::AlignRight | Qt::AlignBottom);
    grid->setRowStretch(row, 1);
    m_verdict->setWordWrap(true);
    m_keep->setAutoDefault(true);
}

void SlotForm::setJudge(QDate today, Judge judge)
{
    m_today = today;
    m_judge = std::move(judge);
    this->judge();
}

void SlotForm::fill(const std::optional<law::Appointment> &appointment)
{
    // Day first in both languages, since that is how the fields are read.
    const QLocale dayFirst(QLocale::French);
    m_date.line->setText(appointment ? dayFirst.toString(appointment->on, QLocale::ShortFormat)
                                     : QString());
    m_hour.line->setText(appointment ? dayFirst.toString(appointment->at, QLocale::ShortFormat)
                                     : QString());
    m_place.line->setText(appointment ? appointment->place : QString());
}

void SlotForm::takeFocus()
{
    m_date.line->setFocus(Qt::ShortcutFocusReason);
}

std::optional<QDate> SlotForm::typedDay() const
{
    return desk::typedDate(m_date.line->text(), m_today, desk::DateSense::Future);
}

std::optional<law::Appointment> SlotForm::typed() const
{
    const auto day = typedDay();
    const auto hour = desk::typedHour(m_hour.line->text());
    if (!day || !hour)
        return std::nullopt;
    return law::Appointment{*day, *hour, m_place.line->text().trimmed()};
}

void SlotForm::judge()
{
    const auto day = typedDay();
    if (!day || !m_judge) {
        m_keep->setEnabled(false);
        m_verdict->setText(m_date.line->text().isEmpty()
                               ? QString()
                               : tr("Type a date that exists, as 12/3, 12/3/24, +30 or monday."));
        return;
    }
    const auto verdict = m_judge(*day);
    m_keep->setEnabled(typed() && verdict != law::AppointmentVerdict::InThePast);
    const Accents accents = accentsOf(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText,
                    verdict == law::AppointmentVerdict::Fits ? accents.done : accents.warning);
    m_verdict->setPalette(tinted);
    //: What a typed date is worth. %1 a sign, %2 the day in full, %3 the verdict
    m_verdict->setText(tr("%1 %2: %3")
                           .arg(desk::SlotText::sign(verdict),
                                desk::longDay(*day),
                                desk::SlotText::verdict(verdict)));
}

void SlotForm::keep()
{
    if (const auto appointment = typed(); appointment && m_keep->isEnabled())
        emit kept(*appointment);
}

void SlotForm::retranslate()
{
    //: Label of a field: day of an appointment
    m_date.label->setText(tr("Date"));
    //: Label of a field: hour of an appointment
    m_hour.label->setText(tr("Hour"));
    //: Label of a field: place of an appointment
    m_place.label->setText(tr("Place"));
    //: Button: book the date, hour and place typed (FR: retenir)
    m_keep->setText(tr("Keep this slot"));
    judge();
}

void SlotForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        judge();
}

} // namespace bex::ui
