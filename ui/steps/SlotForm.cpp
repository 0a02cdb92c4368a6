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
    , m_reason{new QLabel, new QLineEdit}
    , m_said(new QLabel)
    , m_keep(new QPushButton)
{
    arrange();
    connect(m_date.line, &QLineEdit::textChanged, this, &SlotForm::judge);
    connect(m_hour.line, &QLineEdit::textChanged, this, &SlotForm::judge);
    // As by Tab: what stands there is selected, so that typing replaces it.
    const auto goesTo = [](QLineEdit *next) {
        return [next] { next->setFocus(Qt::TabFocusReason); };
    };
    connect(m_date.line, &QLineEdit::returnPressed, m_hour.line, goesTo(m_hour.line));
    connect(m_hour.line, &QLineEdit::returnPressed, m_place.line, goesTo(m_place.line));
    connect(m_place.line, &QLineEdit::returnPressed, this, &SlotForm::confirm);
    connect(m_reason.line, &QLineEdit::returnPressed, this, &SlotForm::keep);
    connect(m_keep, &QPushButton::clicked, this, &SlotForm::keep);
    retranslate();
}

void SlotForm::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto place = [grid](const Entry &entry, int row, int column, int span) {
        entry.label->setBuddy(entry.line);
        grid->addWidget(entry.label, row, column);
        grid->addWidget(entry.line, row, column + 1, 1, span);
    };
    place(m_date, 0, 0, 1);
    place(m_hour, 0, 2, 1);
    place(m_place, 1, 0, 3);
    place(m_reason, 2, 0, 3);
    grid->addWidget(m_said, 3, 0, 1, 4);
    grid->addWidget(m_keep, 4, 0, 1, 4, Qt::AlignRight | Qt::AlignBottom);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
    m_said->setWordWrap(true);
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
    m_reason.line->clear();
}

void SlotForm::takeFocus()
{
    m_date.line->setFocus(Qt::ShortcutFocusReason);
}

void SlotForm::askConfirmation()
{
    if (isPastLimit())
        m_reason.line->setFocus();
    else
        m_keep->setFocus();
}

bool SlotForm::isPastLimit() const
{
    return m_verdict.remarks.contains(law::AppointmentRemark::AfterLimit);
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
    const auto hour = desk::typedHour(m_hour.line->text());
    m_verdict = day && m_judge ? m_judge(*day, hour) : desk::SlotVerdict();
    m_keep->setEnabled(typed() && !m_verdict.remarks.contains(law::AppointmentRemark::InThePast));
    m_reason.label->setVisible(isPastLimit());
    m_reason.line->setVisible(isPastLimit());
    if (day && !hour && !m_hour.line->text().trimmed().isEmpty())
        complain(tr("Type an hour that exists, as 9h20, 14:00 or 9."));
    else if (day)
        showVerdict(*day);
    else
        complain(m_date.line->text().isEmpty()
                     ? QString()
                     : tr("Type a date that exists, as 12/3, 12/3/24, +30 or monday."));
}

void SlotForm::showVerdict(QDate day)
{
    const Accents accents = accentsOf(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, m_verdict.fits() ? accents.done : accents.warning);
    m_said->setPalette(tinted);
    //: What a typed date is worth. %1 a sign, %2 the day in full, %3 what there is to say
    m_said->setText(tr("%1 %2: %3")
                        .arg(desk::SlotText::sign(m_verdict.remarks),
                             desk::longDay(day),
                             desk::SlotText::remarks(m_verdict, day)));
}

void SlotForm::complain(const QString &complaint)
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, accentsOf(palette()).warning);
    m_said->setPalette(tinted);
    m_said->setText(complaint);
}

void SlotForm::confirm()
{
    if (law::wantsConfirmation(m_verdict.remarks))
        askConfirmation();
    else
        keep();
}

void SlotForm::keep()
{
    const auto appointment = typed();
    if (!appointment || !m_keep->isEnabled()) {
        (typedDay() ? m_hour : m_date).line->setFocus();
        return;
    }
    const QString said = m_reason.line->text().trimmed();
    const QString reason = said.isEmpty() ? m_reason.line->placeholderText() : said;
    emit kept(*appointment, isPastLimit() ? reason : QString());
}

void SlotForm::retranslate()
{
    //: Label of a field: day of an appointment
    m_date.label->setText(tr("Date"));
    //: Label of a field: hour of an appointment
    m_hour.label->setText(tr("Hour"));
    //: Label of a field: place of an appointment
    m_place.label->setText(tr("Place"));
    //: Label of a field: why the appointment lies past the limit (FR: motif)
    m_reason.label->setText(tr("Reason"));
    //: The usual reason of an appointment past the limit; Enter takes it
    m_reason.line->setPlaceholderText(tr("No free slot within the limit"));
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
