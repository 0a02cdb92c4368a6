// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Plan.h"
#include "models/law/events/CaseHistory.h"

namespace bex::law
{

/// What the office must do now that these events have happened (law-core 4.H).
///
/// Pure, as route() is; without events, the same plan. What the events taught is
/// routed first; then the rows of the events, each in the order of its day, stop and
/// add steps. A step that stops has left the plan: compare() tells which.
[[nodiscard]] Plan
routeAfter(const CaseHistory &history, const LawBook &book, const Practice &practice);

/// The same under the law of another day: clocks still run from the day it was pronounced.
[[nodiscard]] Plan routeAfter(const CaseHistory &history, const AppliedLaw &law);

} // namespace bex::law
