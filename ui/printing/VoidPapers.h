// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Occasion.h"
#include "models/papers/PaperContent.h"
#include "models/registry/Paper.h"

#include <optional>
#include <vector>

namespace bex::ui
{

/// The void papers whose place the next ones take, as papers name them: the last of each.
[[nodiscard]] papers::ReplacedPapers replacedAmong(const std::vector<registry::KeptPaper> &kept);

/// The sheet of what to do sums up the others; the newest counts without a word. A receipt proves
/// for ever what it lists.
[[nodiscard]] bool countsByItself(const registry::KeptPaper &paper);

/// The papers in the person's hand that count still, as papers name them: the last of each. Not
/// those that count by themselves, since the one about to come out takes their place.
[[nodiscard]] papers::IssuedPapers issuedAmong(const std::vector<registry::KeptPaper> &kept);

/// The void paper in whose place this one comes.
[[nodiscard]] std::optional<registry::PaperId>
replacedBy(const papers::PaperContent &paper, const std::vector<registry::KeptPaper> &kept);

/// The papers kept as they will be once these are void.
[[nodiscard]] std::vector<registry::KeptPaper>
withVoid(std::vector<registry::KeptPaper> kept, const std::vector<registry::KeptPaper> &former);

/// Both are this paper of the person, whatever they say.
[[nodiscard]] bool isSamePaper(const registry::KeptPaper &kept, const papers::PaperContent &paper);

} // namespace bex::ui
