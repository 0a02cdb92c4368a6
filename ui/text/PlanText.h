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
    /// "sure", "two readings"…: the status by itself.
    [[nodiscard]] static QString status(law::PlanStatus status);
    /// "Appeal: no later than Friday 26 April 2024"
    [[nodiscard]] static QString remedy(const law::Remedy &remedy);
    /// Where the effective firm length lies.
    [[nodiscard]] static QString firmClass(law::FirmClass firmClass);
    /// "born on 12/05/1990", "né en 1990": the day or the year, as it is known.
    [[nodiscard]] static QString born(const law::BirthDate &birth,
                                      const std::optional<law::Sex> &sex);

private:
    [[nodiscard]] static QString bornOn(const QString &day, const std::optional<law::Sex> &sex);
    [[nodiscard]] static QString bornIn(const QString &year, const std::optional<law::Sex> &sex);
};

} // namespace bex::ui
