// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::law
{

/// A dated figure of the law; its values stand in resources/law/parameters.json.
///
/// Days unless the name says otherwise; the droits fixes are in cents.
enum class Parameter {
    JapWindowDays,
    SpipWindowDays,
    TigWindowDays,
    ReinforcedProvisionalWindowDays,
    ReinforcedFloorDays,
    ReinforcedWindowDays,
    ProsecutorWindowMonths,
    IncarcerationWindowMonths,
    HomeDetentionProvisionalDays,
    HomeDetentionDays,
    HomeDetentionJapWindowDays,
    JapDecisionMonths,
    CourseMonths,
    AppealDays,
    ProsecutorGeneralDays,
    OppositionDays,
    OppositionFarMonths,
    PenalOrderOppositionDays,
    PourvoiClearDays,
    PaymentMonths,
    TreasuryWorkingDays,
    DiscountPercent,
    DiscountCapCents,
    FirmThresholdMonths,
    FirmThresholdRecidivistMonths, ///< before 24 March 2020
    PenalConstraintWindowDays,
    YouthWorkingDays,
    YouthNoShowDays,
    AdjustmentInDetentionWorkingDays,
    JapSilenceMonths,
    CommunityServiceMinHours,
    CommunityServiceMaxHours,
    AdjustmentThresholdMonths,
    DeferredCommittalFloorMonths,
    FixedFeePenalOrderCents,
    FixedFeePoliceCourtCents,
    FixedFeeCorrectionalCents,
    FixedFeeCorrectionalAbsentCents,
    FixedFeeCourtOfAppealCents,
    FixedFeeAssizeCourtCents,
    LimitationMisdemeanourYears,
    LimitationLongMisdemeanourYears,
    LimitationPettyOffenceYears,
    LimitationFelonyYears,
    LimitationLongFelonyYears,
    PolicePenalOrderOppositionDays,
    CrossAppealDays,
    ProbationSentenceMaxMonths,
    ProbationSentenceRecidivistMaxMonths,
    ProbationPeriodMinMonths,
    ProbationPeriodMaxMonths,
    ProbationPeriodRecidivistMaxMonths,
    ProbationPeriodRenewedMaxMonths,
    CommunityServiceDeadlineMaxMonths,
    HomeDetentionMinDays,
    HomeDetentionMaxMonths,
    DayFineMaxDays,
    DayFineMaxCents,
    PenalConstraintMinMonths,
    PenalConstraintMaxMonths,
    PartsMaxMonths,
    PartsRecidivistMaxMonths,
    Count, ///< how many there are; not a parameter
};

} // namespace bex::law
