// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PlanInProgress.h"
#include "models/desk/SlotVerdict.h"
#include "models/desk/StepModel.h"
#include "models/law/LawBook.h"

#include <vector>

namespace bex::desk
{

/// A date for a step, before anybody keeps it.
struct ProposedDay {
    const StepRow &row;
    QDate on;
    bool givenBeforehand = true; ///< a slot of the service
    std::optional<QTime> at{};   ///< nothing: not typed yet
};

/// Judges the dates of summonses among the other appointments of the same person.
class SlotJudge final
{
public:
    /// Among whom and what a date is judged.
    struct Person {
        const PlanInProgress &progress;
        const std::vector<OtherAppointment> &elsewhere; ///< of the same person, in other cases
    };

    /// `today` is the day of the judging.
    SlotJudge(const law::LawBook &book, const Person &person, QDate today);

    [[nodiscard]] SlotVerdict on(const ProposedDay &proposed,
                                 const std::vector<StepRow> &rows) const;
    /// Gives each row that has an appointment what there is to say against it.
    void mark(std::vector<StepRow> &rows) const;

private:
    /// What the person cannot keep together with this; else, of another case, the same day.
    [[nodiscard]] std::optional<OtherAppointment> beside(const ProposedDay &proposed,
                                                         const std::vector<StepRow> &rows) const;

    law::Calendar m_calendar;
    QDate m_today;
    const std::vector<OtherAppointment> &m_elsewhere;
    law::AppointmentCircumstances m_circumstances;
};

} // namespace bex::desk
