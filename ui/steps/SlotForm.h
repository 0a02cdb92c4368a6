// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Appointment.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bex::ui
{

/// An appointment typed by hand: `12/3`, `+30`, `lundi`; `9h20`; a place.
///
/// The day is judged while it is typed. Only one that cannot be is refused.
class SlotForm final : public QWidget
{
    Q_OBJECT

public:
    using Judge = std::function<law::AppointmentVerdict(QDate)>;

    SlotForm();

    /// The day that `+30` and `lundi` start from, and what a day is worth.
    void setJudge(QDate today, Judge judge);
    void fill(const std::optional<law::Appointment> &appointment);
    void takeFocus();

signals:
    void kept(const bex::law::Appointment &appointment);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QLabel *label;
        QLineEdit *line;
    };

    void arrange();
    void retranslate();
    void judge();
    void keep();
    [[nodiscard]] std::optional<QDate> typedDay() const;
    [[nodiscard]] std::optional<law::Appointment> typed() const;

    QDate m_today;
    Judge m_judge;
    Entry m_date;
    Entry m_hour;
    Entry m_place;
    QLabel *m_verdict;
    QPushButton *m_keep;
};

} // namespace bex::ui
