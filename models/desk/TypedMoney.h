// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Money.h"

#include <QStringView>

#include <optional>

namespace bex::desk
{

/// A sum in euros as a greffier types it: `300`, `300,5`, `1 234,56 €`, `300.50`.
///
/// Nothing for a sign, for more than two decimals, for more than 10^12 cents.
/// A point or a comma is always the decimal one: thousands take a space.
[[nodiscard]] std::optional<law::Money> typedMoney(QStringView text);

} // namespace bex::desk
