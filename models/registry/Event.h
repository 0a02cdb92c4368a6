// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/Event.h"
#include "models/registry/Penalty.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace bex::registry
{

/// Why an event does not count: it was entered by mistake.
struct Striking {
    QString reason;
    QDateTime at;
    QString by;
};

/// Something that happened after the counter, as the register keeps it.
struct KeptEvent {
    EventId id{0};
    RollEntryId entry{0};
    PlanId changed{0};   ///< the plan that stood until then
    QString kind;        ///< "no_show"
    QDate on;            ///< when it happened
    QByteArray document; ///< canonical, as bex-events/1 spells it; its bytes are the truth
    QDateTime recordedAt;
    QString recordedBy;
    std::optional<Striking> struck;
};

/// The plan of the same judgment from now on, as `law::routeAfter` gives it.
struct NextPlan {
    QByteArray document; ///< bex-plan/1, from `law::json::writePlan`
    PlanId seen{0};      ///< the one that it was compared with on screen
    /// Places of the steps that are to be done once more (`law::askedAgain`).
    std::vector<std::size_t> askedAgain{};
    /// Where each penalty stands now, in the order of the judgment; nothing: derived later.
    std::optional<std::vector<DerivedPenalty>> penalties{};
};

} // namespace bex::registry
