// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Money.h"

#include <QString>

namespace bex::desk
{

/// A sum as the screen's language writes it: "1 234,56 €", "€1,234.56"; round sums without cents.
[[nodiscard]] QString moneyText(law::Money sum);

} // namespace bex::desk
