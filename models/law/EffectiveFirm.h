// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/AppliedLaw.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"

#include <optional>

namespace bex::law
{

/// Does "at least six months" of CPP 464-2, I, 3° hold?
enum class DeferredFloor { Reached, NotReached, Unclear };

/// The effective firm duration, and what else is read off the same sum.
struct FirmSum {
    EffectiveFirm effective;
    DeferredFloor deferredFloor = DeferredFloor::NotReached;
    bool isOpen = false; ///< whether a revoked suspension is added is asked first (BEX-45c)
};

/// What is left to be served, against six months and a year (CPP D. 48-1-1; law-core section 6).
///
/// Firm parts that are not absorbed, plus suspensions revoked by this court,
/// less the days of detention. Nothing when the decision has no firm part, or
/// while revocations or detention were not asked.
[[nodiscard]] std::optional<FirmSum> effectiveFirm(const Judgment &judgment, const AppliedLaw &law);

/// The thresholds of D. 48-1-1 or, before 24 March 2020, the one of 474; the lowest first.
[[nodiscard]] std::vector<Parameter> firmThresholds(const Judgment &judgment,
                                                    const AppliedLaw &law);

/// The theoretical end with what the trial court revoked added, whatever the law of the day;
/// needs revocations and detention.
[[nodiscard]] QDate endWithRevocations(const Judgment &judgment);

/// An offence was committed in legal recidivism (FR: récidive légale).
[[nodiscard]] bool isRecidivist(const Judgment &judgment);

/// Any imprisonment without suspension (FR: peine privative de liberté sans sursis).
[[nodiscard]] bool hasFirmImprisonment(const Judgment &judgment);

/// The firm part of a penalty that counts in the sum; null for any other penalty.
[[nodiscard]] const Imprisonment *countedFirmPart(const Penalty &penalty);

} // namespace bex::law
