// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/Version.h"
#include "models/law/events/Event.h"

#include <span>
#include <string_view>

namespace bex::law
{

/// What a rule of the events looks at: one event, in the light of all that is known.
struct EventSubject {
    const Facts &facts;          ///< the decision with what all events taught
    const Plan &counter;         ///< the plan as it was before any event
    std::span<const Event> past; ///< in their order, up to this one

    [[nodiscard]] const Event &event() const { return past.back(); }
    [[nodiscard]] QDate day() const { return dayOf(event()); }
    /// The event, which the conditions of the row have found to be of this kind.
    template <typename Kind> [[nodiscard]] const Kind &as() const
    {
        return std::get<Kind>(event());
    }
};

/// One condition of a row, named so that its failure can be told.
struct EventCondition {
    std::string_view name;
    bool (*holds)(const EventSubject &);
};

/// One row that an event brings about: when it applies, and how it changes the plan.
struct EventRule {
    RuleId id;
    Versions versions;
    std::span<const EventCondition> conditions;
    void (*act)(const EventSubject &, Plan &);
};

} // namespace bex::law
