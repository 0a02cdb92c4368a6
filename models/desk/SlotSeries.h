// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Calendar.h"
#include "models/registry/Step.h"

#include <QString>

#include <vector>

namespace bex::desk
{

/// Places that a service gives over some weeks: which days, which hours, how many people.
struct SlotSeries {
    QString service; ///< the contract's recipient
    registry::DaySpan days;
    std::vector<int> weekdays; ///< 1 is Monday
    QTime from;
    QTime until; ///< no slot begins at this hour or later
    int everyMinutes = 30;
    QString place;
    int capacity = 1;
};

/// The slots of a series, the soonest first. Days on which the services are closed have none.
[[nodiscard]] std::vector<registry::Slot> slotsOf(const SlotSeries &series,
                                                  const law::Calendar &calendar);

} // namespace bex::desk
