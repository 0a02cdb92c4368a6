// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/explain/Why.h"

namespace bex::law
{

/// Why the decision is enforceable (FR: exécutoire) on that day, or why the day is not known.
[[nodiscard]] Why whyEnforceable(const Facts &facts, const Plan &plan);
/// Why the decision is final (FR: définitive) between these days, or why they are not known.
[[nodiscard]] Why whyFinal(const Facts &facts, const Plan &plan);

} // namespace bex::law
