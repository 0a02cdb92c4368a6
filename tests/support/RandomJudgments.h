// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "tests/support/Dice.h"

namespace bex::test
{

/// Judgments drawn at random, such as a greffier may enter them: every kind of penalty,
/// of person and of proceedings, answers that nobody has given, days from 2009 to 2030.
///
/// The reader of the contract takes back each of them. The same seed draws the
/// same judgments in the same order.
class RandomJudgments final
{
public:
    explicit RandomJudgments(quint64 seed);

    [[nodiscard]] law::Judgment next();

private:
    Dice m_dice;
};

} // namespace bex::test
