// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/Event.h"
#include "models/law/json/Vocabulary.h"

namespace bex::law::json
{

// What an event says (bex-events/1).
template <> std::span<const Spelling<SummonsPaper>> spellings<SummonsPaper>();
template <> std::span<const Spelling<MissedBefore>> spellings<MissedBefore>();
template <> std::span<const Spelling<UrgencyGround>> spellings<UrgencyGround>();
template <> std::span<const Spelling<CorrectedText>> spellings<CorrectedText>();
template <> std::span<const Spelling<AppealOutcome>> spellings<AppealOutcome>();

} // namespace bex::law::json
