// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Appointment.h"
#include "models/law/OfficeDues.h"
#include "models/registry/Ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bex::registry
{

enum class StepState {
    ToDo,
    Done,
    NotApplicable, ///< with a reason
    Impossible,    ///< with a reason
};

/// A step of the current plan and what became of it.
///
/// `position` is its index in the plan's `steps`; the codes are the contract's.
struct KeptStep {
    StepId id{0};
    RollEntryId entry{0};
    int position = 0;
    QString rule;      ///< "BEX-20"
    QString act;       ///< "summons"
    QString paper;     ///< "JAP"; empty when none
    QString to;        ///< "jap"; empty when none
    QString penalties; ///< their indices as the plan writes them: "[0,2]"
    std::optional<QDate> latest;
    StepState state = StepState::ToDo;
    QString reason; ///< why not, when not applicable or impossible
    std::optional<QDateTime> settledAt;
    std::optional<law::Appointment> appointment;
    std::optional<SlotId> slot;         ///< the service's slot it takes a place in
    std::optional<QDate> lastUsable;    ///< as the plan gives it; asked when the plan is kept
    std::optional<law::DatedDuty> duty; ///< what the office owes for it, and by when
};

/// What the greffier says of a step.
struct Settlement {
    StepState state = StepState::Done;
    QString reason; ///< needed for not applicable and impossible
};

/// Date, hour and place settled for a step; with `slot` when a service gave it beforehand.
struct Booking {
    law::Appointment appointment;
    std::optional<SlotId> slot;
    QString shortage{}; ///< why it lies past the limit (BEX-27); empty when it does not
};

/// A place in a service's agenda, given beforehand (CPP D. 48-2 al. 10; FR: créneau).
struct Slot {
    QString service; ///< the contract's recipient: "jap", "spip", "prosecutor"…
    law::Appointment when;
    int capacity = 1;
    friend bool operator==(const Slot &, const Slot &) = default;
};

struct KeptSlot {
    SlotId id{0};
    Slot slot;
    int taken = 0;
};

/// Days from the first to the last, both within.
struct DaySpan {
    QDate first;
    QDate last;
};

} // namespace bex::registry
