// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/law/words/Words.h"

#include <QByteArray>

namespace bex::law::json
{

/// Both languages a plan is explained in.
struct PlanWords {
    const Words &french;
    const Words &english;
};

/// The plan as bex-plan/1 (design.md section 6): compact, one line, no line end, byte-stable.
[[nodiscard]] QByteArray writePlan(const Plan &plan, const PlanWords &words);

} // namespace bex::law::json
