// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "tests/support/Dice.h"

namespace bex::test
{

/// A judgment such as a counter sees every week, pronounced on this day against the person of
/// `aJudgment()`: mostly fines and suspended sentences, some firm, some of people who were absent.
[[nodiscard]] law::Judgment commonCase(Dice &dice, QDate pronouncedOn);

} // namespace bex::test
