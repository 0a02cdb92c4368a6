// SPDX-License-Identifier: EUPL-1.2
#include "ui/steps/SlotPage.h"

#include "models/desk/TypedDate.h"
#include "models/desk/TypedHour.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/SlotText.h"
#include "models/desk/text/StepText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/delegates/SlotDelegate.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace bex::ui
{

namespace
{

int firstThatFits(const std::vector<desk::SlotRow> &rows)
{
    const auto found =
        std::ranges::find(rows, law::AppointmentVerdict::Fits, &desk::SlotRow::verdict);
    return found == rows.end() ? 0 : static_cast<int>(found - rows.begin());
}

} // namespace

SlotPage::SlotPage(desk::PersonDesk &desk, registry::Register &record, const law::LawBook &book)
    : m_desk(desk)
    , m_record(record)
    , m_book(book)
    , m_title(new QLabel)
    , m_limit(new QLabel)
    , m_list(new QListView)
    , m_dateLabel(new QLabel)
    , m_date(new QLineEdit)
    , m_hourLabel(new QLabel)
    , m_hour(new QLineEdit)
    , m_placeLabel(new QLabel)
    , m_place(new QLineEdit)
    , m_verdict(new QLabel)
    , m_keep(new QPushButton)
{
    m_list->setModel(&m_slots);
    m_list->setItemDelegate(new SlotDelegate(m_list));
    arrange();
    connect(m_list, &QListView::activated, this, &SlotPage::bookSlot);
    connect(m_date, &QLineEdit::textChanged, this, &SlotPage::judge);
    connect(m_hour, &QLineEdit::textChanged, this, &SlotPage::judge);
    connect(m_date, &QLineEdit::returnPressed, m_hour, qOverload<>(&QWidget::setFocus));
    connect(m_hour, &QLineEdit::returnPressed, m_place, qOverload<>(&QWidget::setFocus));
    connect(m_place, &QLineEdit::returnPressed, this, &SlotPage::book);
    connect(m_keep, &QPushButton::clicked, this, &SlotPage::book);
    connect(&m_desk, &desk::PersonDesk::stepInHandChanged, this, &SlotPage::showStep);
    connect(
        &m_record.events(), &registry::RegisterEvents::slotsChanged, this, &SlotPage::loadSlots);
    retranslate();
}

void SlotPage::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_limit, 0, 1, 1, 2, Qt::AlignRight);
    grid->addWidget(m_list, 1, 0, 5, 1);
    const std::pair<QLabel *, QLineEdit *> fields[] = {
        {m_dateLabel, m_date}, {m_hourLabel, m_hour}, {m_placeLabel, m_place}};
    int row = 1;
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        grid->addWidget(label, row, 1);
        grid->addWidget(field, row++, 2);
    }
    grid->addWidget(m_verdict, row++, 1, 1, 2);
    grid->addWidget(m_keep, row, 1, 1, 2, Qt::AlignRight | Qt::AlignBottom);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(2, 4);
    m_verdict->setWordWrap(true);
    m_keep->setAutoDefault(true);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
}

void SlotPage::setToday(QDate today)
{
    m_today = today;
    showStep();
}

void SlotPage::takeFocus()
{
    if (m_slots.rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_date->setFocus(Qt::ShortcutFocusReason);
}

bool SlotPage::isSummons() const
{
    const desk::StepRow *row = m_desk.stepInHand();
    return row != nullptr && row->step.act == law::Act::Summons && m_today.isValid();
}

void SlotPage::showStep()
{
    if (!isSummons())
        return;
    describe();
    const desk::StepRow &row = *m_desk.stepInHand();
    const std::optional<Shown> now =
        row.id ? std::optional(Shown{*row.id, row.appointment}) : std::nullopt;
    if (!now || now != m_shown) {
        m_shown = now;
        fillIn();
    }
    loadSlots();
    judge();
}

void SlotPage::describe()
{
    const law::Step &step = m_desk.stepInHand()->step;
    m_title->setText(desk::StepText::title(step));
    m_limit->setText(step.lastUsable
                         //: Over the slots of a summons. %1 a day in full
                         ? tr("Last usable day: %1").arg(desk::longDay(*step.lastUsable))
                         : tr("No time limit"));
}

void SlotPage::fillIn()
{
    const auto &appointment = m_desk.stepInHand()->appointment;
    // Day first in both languages, since that is how the fields are read.
    const QLocale dayFirst(QLocale::French);
    m_date->setText(appointment ? dayFirst.toString(appointment->on, QLocale::ShortFormat)
                                : QString());
    m_hour->setText(appointment ? dayFirst.toString(appointment->at, QLocale::ShortFormat)
                                : QString());
    m_place->setText(appointment ? appointment->place : QString());
}

void SlotPage::loadSlots()
{
    if (!isSummons() || !m_desk.stepInHand()->step.to)
        return;
    const law::Step &step = m_desk.stepInHand()->step;
    // Two months past the limit: when nothing is free within it, the next ones must be seen.
    const QDate last = step.lastUsable.value_or(m_today.addMonths(6)).addMonths(2);
    const auto kept = m_record.stores().agenda.of(law::json::word(*step.to), {m_today, last});
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    std::vector<desk::SlotRow> rows;
    for (const registry::KeptSlot &slot : *kept) {
        const int free = slot.slot.capacity - slot.taken;
        if (free > 0)
            rows.push_back({slot.id.value(), slot.slot.when, free, verdictOn(slot.slot.when.on)});
    }
    m_slots.setRows(std::move(rows));
    m_list->setVisible(m_slots.rowCount() > 0);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_slots.index(firstThatFits(m_slots.rows()), 0));
}

law::AppointmentVerdict SlotPage::verdictOn(QDate day) const
{
    const auto &judgment = m_desk.progress().judgment();
    const auto region =
        judgment ? judgment->court.region.value_or(law::Region::Metropole) : law::Region::Metropole;
    return law::judgeAppointment(
        m_desk.stepInHand()->step, day, m_today, law::Calendar(m_book, region));
}

std::optional<law::Appointment> SlotPage::typed() const
{
    const auto day = desk::typedDate(m_date->text(), m_today, desk::DateSense::Future);
    const auto hour = desk::typedHour(m_hour->text());
    if (!day || !hour)
        return std::nullopt;
    return law::Appointment{*day, *hour, m_place->text().trimmed()};
}

void SlotPage::judge()
{
    const auto day = desk::typedDate(m_date->text(), m_today, desk::DateSense::Future);
    const auto appointment = typed();
    const bool possible = isSummons() && appointment &&
                          verdictOn(appointment->on) != law::AppointmentVerdict::InThePast;
    m_keep->setEnabled(possible);
    if (!day || !isSummons()) {
        m_verdict->setText(m_date->text().isEmpty()
                               ? QString()
                               : tr("Type a date that exists, as 12/3, 12/3/24, +30 or monday."));
        return;
    }
    const auto verdict = verdictOn(*day);
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

void SlotPage::book()
{
    if (const auto appointment = typed(); appointment && m_keep->isEnabled())
        settle({*appointment, std::nullopt});
}

void SlotPage::bookSlot(const QModelIndex &index)
{
    const desk::SlotRow &row = m_slots.rows()[static_cast<std::size_t>(index.row())];
    settle({row.when, registry::SlotId(row.key)});
}

void SlotPage::settle(const registry::Booking &booking)
{
    const desk::StepRow *step = m_desk.stepInHand();
    if (step == nullptr || !step->id)
        return;
    const law::Appointment appointment = booking.appointment;
    if (const auto set = m_record.counter().setAppointment(*step->id, booking); !set)
        emit failed(set.error());
    else
        emit booked(appointment);
}

void SlotPage::retranslate()
{
    m_list->setAccessibleName(tr("Slots of the service"));
    //: Label of a field: day of an appointment
    m_dateLabel->setText(tr("Date"));
    //: Label of a field: hour of an appointment
    m_hourLabel->setText(tr("Hour"));
    //: Label of a field: place of an appointment
    m_placeLabel->setText(tr("Place"));
    //: Button: book the date, hour and place typed (FR: retenir)
    m_keep->setText(tr("Keep this slot"));
    m_slots.retranslate();
    showStep();
}

void SlotPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        judge();
}

} // namespace bex::ui
