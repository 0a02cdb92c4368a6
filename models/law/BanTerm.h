// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"

namespace bex::law
{

/// How the firm part of a decision moves a ban that goes with it. Provisional enforcement is
/// another matter: it lets the ban begin at once, and moves no end.
enum class BanTerm {
    Plain,            ///< from the day the decision is final
    WithImprisonment, ///< in force from the beginning of the imprisonment; its length runs from
                      ///< the release (CP 131-29, 131-32)
    AfterImprisonment ///< suspended during the imprisonment; its length runs from the release
                      ///< (CP 131-30)
};

/// Plain for any penalty that is not a ban.
[[nodiscard]] BanTerm termOfBan(const Judgment &judgment, const Penalty &penalty);

} // namespace bex::law
