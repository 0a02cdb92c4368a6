// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace bex::law
{

/// A dated figure of the law; its values stand in resources/law/parameters.json.
///
/// Days unless the name says otherwise; the droits fixes are in cents. A choice is the number of
/// a reading that a court may settle, 0 while it is left open.
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
    SaturdayChoice,            ///< C-7: 1 a Saturday is a working day, 2 it is not
    VictimSupportChoice,       ///< F-13: 1 the discount bears on the surcharge, 2 it does not
    PaymentCarryChoice,        ///< L-14: 1 the day of the payment stays, 2 it is carried over
    ReinforcedElsewhereChoice, ///< BEX-53b: 1 summoned here, 2 sent to the JAP of the residence
    Count,                     ///< how many there are; not a parameter
};

} // namespace bex::law
