// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Penalty.h"
#include "tests/support/Dice.h"

namespace bex::test
{

/// One penalty of any kind; nine times out of ten of a kind that a court could pronounce that day.
[[nodiscard]] law::Penalty randomPenalty(Dice &dice, QDate pronouncedOn);
[[nodiscard]] law::LegalDuration randomLength(Dice &dice);

} // namespace bex::test
