// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/desk/StepModel.h"
#include "models/papers/Pages.h"
#include "models/papers/PaperSet.h"
#include "models/registry/Paper.h"

#include <vector>

namespace bex::ui
{

/// One paper as the register keeps it; `step` is the one it fulfils.
[[nodiscard]] Result<registry::IssuedPaper>
issuedPaper(const papers::Pages &pages, const std::optional<registry::StepId> &step);

/// The step that a paper fulfils: the first of those it serves.
[[nodiscard]] std::optional<registry::StepId> stepOf(const papers::PaperContent &content,
                                                     const std::vector<desk::StepRow> &rows);

/// The papers as the register keeps them: their PDF/A bytes, the step each fulfils, and
/// which of the void ones among `kept` it replaces.
[[nodiscard]] Result<std::vector<registry::IssuedPaper>>
issued(const papers::PaperSet &set,
       const std::vector<desk::StepRow> &rows,
       const std::vector<registry::KeptPaper> &kept);

/// The person takes a paper away with it; of any other step, nothing or a transmission.
[[nodiscard]] bool isHanded(const law::Step &step);

/// The part of the set that the person takes away; the rest is transmitted.
[[nodiscard]] papers::PaperSet forThePerson(const papers::PaperSet &set,
                                            const std::vector<desk::StepRow> &rows);

/// The steps that handing these papers over settles beside the one of each paper:
/// the person was received, all was explained.
[[nodiscard]] std::vector<registry::StepId> alsoDone(const papers::PaperSet &handed,
                                                     const std::vector<desk::StepRow> &rows);

} // namespace bex::ui
