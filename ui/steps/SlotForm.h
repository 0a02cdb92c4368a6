// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/SlotVerdict.h"

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
/// The day is judged while it is typed. Only one that cannot be is refused; one
/// with something grave against it is confirmed, and one past the limit has a
/// reason (BEX-27): Enter on the empty line takes the usual one.
class SlotForm final : public QWidget
{
    Q_OBJECT

public:
    /// What a day is worth, and an hour once there is one.
    using Judge = std::function<desk::SlotVerdict(QDate day, const std::optional<QTime> &hour)>;

    SlotForm();

    /// The day that `+30` and `lundi` start from, and what a day is worth.
    void setJudge(QDate today, Judge judge);
    void fill(const std::optional<law::Appointment> &appointment);
    void takeFocus();
    /// Puts the focus where what was filled in is confirmed.
    void askConfirmation();

signals:
    /// `shortage` is why it lies past the limit; empty when it does not.
    void kept(const bex::law::Appointment &appointment, const QString &shortage);

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
    void showVerdict(QDate day);
    void complain(const QString &complaint);
    void confirm();
    void keep();
    [[nodiscard]] bool isPastLimit() const;
    [[nodiscard]] std::optional<QDate> typedDay() const;
    [[nodiscard]] std::optional<law::Appointment> typed() const;

    QDate m_today;
    Judge m_judge;
    desk::SlotVerdict m_verdict;
    Entry m_date;
    Entry m_hour;
    Entry m_place;
    Entry m_reason;
    QLabel *m_said; ///< the verdict in words, or what is wrong with what is typed
    QPushButton *m_keep;
};

} // namespace bex::ui
