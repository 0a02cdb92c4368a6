// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Id.h"

namespace bex::registry
{

// Zero: not in the register yet.
using HearingId = Id<struct HearingTag>;
using RollEntryId = Id<struct RollEntryTag>; ///< one person of one hearing
using JudgmentId = Id<struct JudgmentTag>;
using PlanId = Id<struct PlanTag>;
using StepId = Id<struct StepTag>;
using PaperId = Id<struct PaperTag>;
using ReceiptId = Id<struct ReceiptTag>;
using SlotId = Id<struct SlotTag>;
using EventId = Id<struct EventTag>;
using PrintJobId = Id<struct PrintJobTag>;
using PersonId = Id<struct PersonTag>;             ///< who they are, as one decision names them
using PersonLinkId = Id<struct PersonLinkTag>;     ///< one writing about two of these
using PenaltyId = Id<struct PenaltyTag>;           ///< one penalty of one person's judgment
using PenaltyEntryId = Id<struct PenaltyEntryTag>; ///< one writing about it

} // namespace bex::registry
