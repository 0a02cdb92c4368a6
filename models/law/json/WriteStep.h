// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/json/WritePlan.h"

namespace bex::law::json
{

/// One entry of `steps`.
[[nodiscard]] QByteArray writeStep(const Step &step, const PlanWords &words);

} // namespace bex::law::json
