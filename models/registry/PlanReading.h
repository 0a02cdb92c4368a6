// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/OfficeDues.h"
#include "models/registry/Judgment.h"
#include "models/registry/Step.h"

#include <vector>

namespace bex::registry
{

/// What the register takes out of a bex-plan/1, besides keeping it whole.
struct PlanParts {
    QString law;
    QString status;
    std::vector<KeptStep> steps; ///< to do, without id
    std::vector<Waiting> waiting;
    law::Finality finality{};             ///< since when the decision is final
    std::optional<QDate> recordSheetOn{}; ///< by when the sheet for the criminal record leaves
    std::optional<QDate> comparisonOn{};  ///< by when it is compared with the typed judgment
};

/// Fails with Invalid when the bytes are no plan: our mistake, since `writePlan` wrote them.
[[nodiscard]] Result<PlanParts> partsOf(const QByteArray &plan, RollEntryId entry);

} // namespace bex::registry
