// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/PlanChange.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// All that a plan says of one of its fields, a line each: two plans that differ there read
/// differently.
class PlanFieldText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PlanFieldText)

public:
    [[nodiscard]] static QString of(law::PlanField field, const law::Plan &plan);

private:
    [[nodiscard]] static QString version(law::LawVersion version);
    [[nodiscard]] static QString firm(const law::EffectiveFirm &firm);
    [[nodiscard]] static QString reading(const law::FirmReading &reading);
    [[nodiscard]] static QString remedies(const law::Plan &plan);
    [[nodiscard]] static QString finalDays(const law::FinalDates &days);
    [[nodiscard]] static QString money(const law::MoneyDue &money);
    [[nodiscard]] static QString discounted(const law::MoneyDue &money);
};

} // namespace bex::ui
