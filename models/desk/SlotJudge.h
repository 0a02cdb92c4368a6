// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PlanInProgress.h"
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
};

/// Judges the dates of summonses among the other appointments of the same person.
class SlotJudge final
{
public:
    /// `today` is the day of the judging.
    SlotJudge(const law::LawBook &book, const PlanInProgress &progress, QDate today);

    [[nodiscard]] law::AppointmentRemarks on(const ProposedDay &proposed,
                                             const std::vector<StepRow> &rows) const;
    /// Gives each row that has an appointment what there is to say against it.
    void mark(std::vector<StepRow> &rows) const;

private:
    law::Calendar m_calendar;
    law::AppointmentCircumstances m_circumstances;
};

} // namespace bex::desk
