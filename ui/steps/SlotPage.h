// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "models/desk/SlotModel.h"
#include "models/law/Calendar.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListView;

namespace bex::ui
{

class SlotForm;

/// Date, hour and place of the summons in hand: one of the slots its service gave, or typed.
class SlotPage final : public QWidget
{
    Q_OBJECT

public:
    SlotPage(desk::PersonDesk &desk, registry::Register &record, const law::LawBook &book);

    /// The day of the judging and the start of `+30`.
    void setToday(QDate today);
    void takeFocus();

signals:
    /// The person holds the paper with the former day: it is moved elsewhere, once confirmed.
    void moveAsked(const bex::registry::Booking &booking);
    void booked(const bex::law::Appointment &appointment);
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What was filled in; as long as it stays, what is being typed stays as well.
    struct Shown {
        registry::StepId step;
        std::optional<law::Appointment> appointment;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void arrange();
    void retranslate();
    void showStep();
    void describe();
    void loadSlots();
    void propose();
    void bookSlot(const QModelIndex &index);
    void bookTyped(const law::Appointment &appointment, const QString &shortage);
    void book(const registry::Booking &booking);
    [[nodiscard]] bool isSummons() const;
    /// What this day and hour are worth for the summons in hand.
    [[nodiscard]] desk::SlotVerdict
    verdictOn(QDate day, const std::optional<QTime> &hour, bool givenBeforehand) const;
    /// Of what is typed: a day and an hour that are a slot of the service were given beforehand.
    [[nodiscard]] desk::SlotVerdict verdictOnTyped(QDate day,
                                                   const std::optional<QTime> &hour) const;
    [[nodiscard]] std::optional<registry::SlotId> slotAt(const law::Appointment &when) const;

    desk::PersonDesk &m_desk;
    registry::Register &m_record;
    const law::LawBook &m_book;
    QDate m_today;
    std::optional<Shown> m_shown;
    std::vector<desk::OtherAppointment> m_elsewhere; ///< beside which the slots were judged
    desk::SlotModel m_slots;
    QLabel *m_title;
    QLabel *m_limit;
    QListView *m_list;
    SlotForm *m_form;
};

} // namespace bex::ui
