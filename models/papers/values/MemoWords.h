// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QByteArray>
#include <QStringList>

namespace bex::papers
{

/// Part of the plan waits for an answer: the sheet may change.
[[nodiscard]] bool isUnsettled(const law::Plan &plan);
/// Another court will write to the person.
[[nodiscard]] bool isTransmitted(const Scope &scope);
/// Where the registry is found: the court and its address.
[[nodiscard]] QString courtPlace(const Scope &scope);
/// Where to pay: name, address and telephone; what else there is to say stands on the statement.
[[nodiscard]] QStringList accountantOf(const Scope &scope);
/// The nearest dates for a telephone, as the code on the sheet holds them; empty without any.
[[nodiscard]] QByteArray codeOf(const Scope &scope);
/// The key of what is said beside it: that it holds all dates, or the first.
[[nodiscard]] QString codeCaption(const Scope &scope);

} // namespace bex::papers
