// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Person.h"
#include "models/law/Plan.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// What stands around a plan on screen; its reasons have their own words.
class PlanText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PlanText)

public:
    /// What the plan still wants; for a plan that is sure, nothing.
    [[nodiscard]] static QString status(const law::Plan &plan);
    [[nodiscard]] static QString confidence(law::Confidence confidence);
    [[nodiscard]] static QString birth(const law::BirthDate &birth);
};

} // namespace bex::ui
