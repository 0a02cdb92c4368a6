// SPDX-License-Identifier: EUPL-1.2
#include "ui/steps/SlotPage.h"

#include "models/desk/SlotJudge.h"
#include "models/desk/text/DateText.h"
#include "models/desk/text/StepText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/delegates/SlotDelegate.h"
#include "ui/steps/SlotForm.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListView>

#include <algorithm>
#include <utility>

namespace bex::ui
{

namespace
{

/// The first that fits, else while the appeal runs, else past the limit (BEX-27); never one that
/// should not be chosen. Of equal ones the first that spares the person a journey.
int bestOf(const std::vector<desk::SlotRow> &rows)
{
    using enum law::AppointmentRemark;
    for (const law::AppointmentRemarks bearable : {law::AppointmentRemarks(),
                                                   law::AppointmentRemarks{AppealRunning},
                                                   law::AppointmentRemarks{AfterLimit}}) {
        const auto isBearable = [bearable](const desk::SlotRow &row) {
            return row.verdict.remarks == bearable;
        };
        auto best = std::ranges::find_if(rows, [&](const desk::SlotRow &row) {
            return isBearable(row) && row.verdict.sparesAJourney();
        });
        if (best == rows.end())
            best = std::ranges::find_if(rows, isBearable);
        if (best != rows.end())
            return static_cast<int>(best - rows.begin());
    }
    return -1;
}

/// Where this one stands among them; -1 when it is none of the service's.
int placeOf(const law::Appointment &when, const std::vector<desk::SlotRow> &rows)
{
    const auto found = std::ranges::find(rows, when, &desk::SlotRow::when);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace

SlotPage::SlotPage(desk::PersonDesk &desk, registry::Register &record, const law::LawBook &book)
    : m_desk(desk)
    , m_record(record)
    , m_book(book)
    , m_title(new QLabel)
    , m_limit(new QLabel)
    , m_list(new QListView)
    , m_form(new SlotForm)
{
    m_list->setModel(&m_slots);
    m_list->setItemDelegate(new SlotDelegate(m_list));
    arrange();
    connect(m_list, &QListView::activated, this, &SlotPage::bookSlot);
    connect(m_form, &SlotForm::kept, this, &SlotPage::bookTyped);
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
    grid->addWidget(m_limit, 0, 1, Qt::AlignRight);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_form, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
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
    if (m_list->currentIndex().isValid())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_form->takeFocus();
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
    loadSlots();
    m_form->setJudge(m_today, [this](QDate day, const std::optional<QTime> &hour) {
        return verdictOnTyped(day, hour);
    });
    const desk::StepRow &row = *m_desk.stepInHand();
    const std::optional<Shown> now =
        row.id ? std::optional(Shown{*row.id, row.appointment}) : std::nullopt;
    const auto before = std::exchange(m_elsewhere, m_desk.elsewhere());
    if (now && now == m_shown) {
        // Hands that are in the list do not see its mark move.
        if (before != m_elsewhere && !m_list->hasFocus())
            propose();
        return;
    }
    m_shown = now;
    m_form->fill(row.appointment);
    propose();
}

void SlotPage::propose()
{
    const auto &chosen = m_desk.stepInHand()->appointment;
    const auto &rows = m_slots.rows();
    m_list->setCurrentIndex(m_slots.index(chosen ? placeOf(*chosen, rows) : bestOf(rows), 0));
}

void SlotPage::describe()
{
    const law::Step &step = m_desk.stepInHand()->step;
    m_title->setText(desk::StepText::title(*m_desk.stepInHand()));
    if (step.lastUsable) {
        //: Over the slots of a summons. %1 a day in full, itself included
        m_limit->setText(tr("Summons no later than %1").arg(desk::longDay(*step.lastUsable)));
    } else if (step.deadline) {
        //: Over the slots of a course. %1 a day in full, itself included
        m_limit->setText(tr("To be done no later than %1").arg(desk::longDay(*step.deadline)));
    } else {
        //: Over the slots of a summons
        m_limit->setText(tr("No time limit"));
    }
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
        const auto &chosen = m_desk.stepInHand()->appointment;
        const law::Appointment &when = slot.slot.when;
        if (free > 0 || when == chosen)
            rows.push_back({slot.id.value(), when, free, verdictOn(when.on, when.at, true)});
    }
    m_slots.setRows(std::move(rows));
    m_list->setVisible(m_slots.rowCount() > 0);
}

desk::SlotVerdict
SlotPage::verdictOn(QDate day, const std::optional<QTime> &hour, bool givenBeforehand) const
{
    const desk::StepRow *row = m_desk.stepInHand();
    if (row == nullptr)
        return {};
    return desk::SlotJudge(m_book, {m_desk.progress(), m_desk.elsewhere()}, m_today)
        .on({*row, day, givenBeforehand, hour}, m_desk.steps().rows());
}

desk::SlotVerdict SlotPage::verdictOnTyped(QDate day, const std::optional<QTime> &hour) const
{
    const auto isOnTheDay = [day, hour](const desk::SlotRow &slot) {
        return slot.when.on == day && (!hour || slot.when.at == *hour);
    };
    const desk::StepRow *row = m_desk.stepInHand();
    // One that was kept stays what it was, though its slot may have no place left.
    const bool isKept = row != nullptr && row->appointment && row->givenBeforehand &&
                        row->appointment->on == day && (!hour || row->appointment->at == *hour);
    return verdictOn(day, hour, isKept || std::ranges::any_of(m_slots.rows(), isOnTheDay));
}

std::optional<registry::SlotId> SlotPage::slotAt(const law::Appointment &when) const
{
    const auto found = std::ranges::find_if(m_slots.rows(), [&when](const desk::SlotRow &slot) {
        return slot.when.on == when.on && slot.when.at == when.at &&
               (when.place.isEmpty() || slot.when.place == when.place);
    });
    return found == m_slots.rows().end() ? std::nullopt
                                         : std::optional(registry::SlotId(found->key));
}

void SlotPage::bookSlot(const QModelIndex &index)
{
    const desk::SlotRow row = m_slots.rows()[static_cast<std::size_t>(index.row())];
    if (!law::wantsConfirmation(row.verdict.remarks)) {
        book({row.when, registry::SlotId(row.key)});
        return;
    }
    m_form->fill(row.when);
    m_form->askConfirmation();
}

void SlotPage::bookTyped(const law::Appointment &appointment, const QString &shortage)
{
    book({appointment, slotAt(appointment), shortage});
}

void SlotPage::book(const registry::Booking &booking)
{
    const desk::StepRow *step = m_desk.stepInHand();
    if (step == nullptr || !step->id)
        return;
    const law::Appointment appointment = booking.appointment;
    const bool isHandedOver = step->state == registry::StepState::Done && step->appointment;
    if (isHandedOver && step->appointment != appointment) {
        emit moveAsked(booking);
        return;
    }
    if (const auto set = m_record.counter().setAppointment(*step->id, booking); !set)
        emit failed(set.error());
    else
        emit booked(appointment);
}

void SlotPage::retranslate()
{
    m_list->setAccessibleName(tr("Slots of the service"));
    m_slots.retranslate();
    showStep();
}

void SlotPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
