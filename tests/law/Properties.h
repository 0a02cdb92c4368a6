// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"
#include "models/law/Practice.h"

#include <span>
#include <vector>

namespace bex::test
{

/// A judgment and a practice of a court drawn at random, and the plan that they give.
struct Tried {
    const law::Judgment &judgment;
    const law::Practice &practice;
    const law::Plan &plan;
    /// The judgment as the reader of the contract takes it back: read once for all who ask.
    const Result<law::Judgment> &readBack;

    /// The plan that the same court gives another judgment.
    [[nodiscard]] law::Plan planOf(const law::Judgment &other) const;
};

/// What the law wants of every plan, whatever was pronounced.
struct Property {
    const char *name;
    /// How the plan breaks it, in one line; empty when it holds.
    QString (*broken)(const Tried &);
};

// Each family stands in the source that has its name.
[[nodiscard]] std::span<const Property> propertiesOfTheText();
[[nodiscard]] std::span<const Property> propertiesOfDates();
[[nodiscard]] std::span<const Property> propertiesOfSteps();
[[nodiscard]] std::span<const Property> propertiesOfMoney();
[[nodiscard]] std::span<const Property> propertiesOfKinds();

[[nodiscard]] std::vector<Property> allProperties();
/// "BEX-20"
[[nodiscard]] QString nameOf(law::RuleId rule);

} // namespace bex::test
