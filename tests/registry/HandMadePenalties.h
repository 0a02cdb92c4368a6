// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Judgment.h"

namespace bex::test
{

// Penalties as a plan of 16 April 2024 might give them, made by hand: the law is asked elsewhere.

/// Day of the decision, and the first day on which it is enforceable.
inline const QDate decisionDay{2024, 4, 16};
inline const QDate enforceableDay{2024, 4, 27};

/// A time limit runs until its penalties are enforceable; all of them new.
[[nodiscard]] registry::DerivedJudgment withPenalties(registry::DerivedJudgment judgment);

[[nodiscard]] registry::NewPenaltyEntry turn(law::Turn turn,
                                             std::optional<law::WaitReason> reason = {});
[[nodiscard]] registry::NewPenaltyEntry diligence(law::Diligence kind);
[[nodiscard]] registry::NewPenaltyEntry correction(registry::PenaltyEntryId about,
                                                   const QString &reason);

} // namespace bex::test
