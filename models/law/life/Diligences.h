// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/law/life/Limitation.h"

#include <optional>

namespace bex::law
{

/// The first of these puts a penalty into execution (law-other A.3): it calls the service that
/// executes, or looks for the person.
[[nodiscard]] bool putsIntoExecution(Diligence kind);

/// Why a penalty waits once this was done, when it is not what the plan says (law-other A.4).
[[nodiscard]] std::optional<WaitReason> waitAfter(Diligence kind);

/// What the register has to write of a step that was done (CPP D. 48 al. 3: an entry after each
/// diligence); nothing of one that only explains, alerts or hands a paper to the person.
[[nodiscard]] std::optional<Diligence>
diligenceOf(Act act, std::optional<PaperKind> paper, std::optional<Recipient> to);

} // namespace bex::law
