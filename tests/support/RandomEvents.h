// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Practice.h"
#include "models/law/events/CaseHistory.h"
#include "tests/support/Dice.h"

namespace bex::test
{

/// What may have happened since this decision: up to five events of any kind, none impossible.
[[nodiscard]] law::CaseHistory randomHistory(Dice &dice, const law::Judgment &judgment);

/// What the court of this decision may have settled of the figures that are open that day.
[[nodiscard]] law::Practice randomPractice(Dice &dice, const law::Judgment &judgment);
/// " jap_window_days=21", for a message.
[[nodiscard]] QByteArray shown(const law::Practice &practice);

} // namespace bex::test
