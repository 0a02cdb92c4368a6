// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/StepModel.h"
#include "models/papers/Occasion.h"
#include "models/papers/Templates.h"
#include "models/registry/Paper.h"
#include "models/registry/Signature.h"

#include <vector>

namespace bex::ui
{

/// What the register says of one person, as far as papers say it; borrowed for the call.
struct PersonCase {
    const law::Judgment &judgment;
    const law::Plan &plan;
    const law::CourtProfile &profile;
    papers::Appointments appointments;
    const std::vector<registry::KeptPaper> &before; ///< whatever came out before
    const QByteArray &salt;
    std::optional<law::Calendar> calendar; ///< of the court
};

/// The slots chosen so far, by the place of their step in the plan.
[[nodiscard]] papers::Appointments appointmentsOf(const std::vector<desk::StepRow> &rows);

/// What this program makes papers from, whoever asks: the counter and the whole hearing print
/// the same ones, to the letter. `dated` is the day and the author that they bear.
[[nodiscard]] papers::Occasion occasionOf(const PersonCase &person,
                                          const registry::Signature &dated,
                                          const papers::Templates &forms);

} // namespace bex::ui
