// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PlanInProgress.h"

#include <QStringList>

namespace bex::ui
{

/// What is not settled in a plan, said before its papers leave.
class OpenPointText final
{
public:
    /// A sentence each; none when the plan is sure.
    [[nodiscard]] static QStringList sentences(const desk::PlanInProgress &progress);
};

} // namespace bex::ui
