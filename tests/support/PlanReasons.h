// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QJsonObject>

namespace bex::test
{

/// The plan as bex-plan/1, and beside it, for the tests, what it does not write: the `reasons` of
/// each step and the `reason` of each question, unworded ("window.days 2024-04-16 30 2024-05-16"),
/// and the dated `figures` of each step.
[[nodiscard]] QJsonObject withReasons(const law::Plan &plan);
/// A core that asks nothing of what bex-plan/1 does not write: for a plan read back from it.
[[nodiscard]] QJsonObject withoutReasons(QJsonObject core);

} // namespace bex::test
