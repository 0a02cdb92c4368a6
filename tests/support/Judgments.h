// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"

#include <QStringView>

namespace bex::test
{

/// An adult, free and present, convicted in Bobigny where he lives, on Tuesday
/// 16 April 2024, JAP then SPIP; revocations and detention asked, none. No
/// penalty yet: the given of law-core section 10.
[[nodiscard]] law::Judgment aJudgment();
[[nodiscard]] law::Judgment aJudgmentWith(law::PenaltyDetail detail);

/// From ISO text that the test knows to be right.
[[nodiscard]] law::LegalDuration length(QStringView iso);
/// Wholly firm imprisonment.
[[nodiscard]] law::Imprisonment firm(QStringView iso, law::FirmMode mode = law::FirmMode::None);
[[nodiscard]] law::Fine fineOf(int euros);

} // namespace bex::test
