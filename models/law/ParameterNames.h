// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Parameter.h"

#include <QLatin1StringView>

#include <array>

namespace bex::law
{

/// The word of each parameter, in their order, as resources/law and a court's practice spell it.
inline constexpr std::array<QLatin1StringView, static_cast<std::size_t>(Parameter::Count)>
    parameterNames{
        QLatin1StringView("jap_window_days"),
        QLatin1StringView("spip_window_days"),
        QLatin1StringView("tig_window_days"),
        QLatin1StringView("reinforced_provisional_window_days"),
        QLatin1StringView("reinforced_floor_days"),
        QLatin1StringView("reinforced_window_days"),
        QLatin1StringView("prosecutor_window_months"),
        QLatin1StringView("incarceration_window_months"),
        QLatin1StringView("home_detention_provisional_days"),
        QLatin1StringView("home_detention_days"),
        QLatin1StringView("home_detention_jap_window_days"),
        QLatin1StringView("jap_decision_months"),
        QLatin1StringView("course_months"),
        QLatin1StringView("appeal_days"),
        QLatin1StringView("prosecutor_general_days"),
        QLatin1StringView("opposition_days"),
        QLatin1StringView("opposition_far_months"),
        QLatin1StringView("penal_order_opposition_days"),
        QLatin1StringView("pourvoi_clear_days"),
        QLatin1StringView("payment_months"),
        QLatin1StringView("treasury_working_days"),
        QLatin1StringView("discount_percent"),
        QLatin1StringView("discount_cap_cents"),
        QLatin1StringView("firm_threshold_months"),
        QLatin1StringView("firm_threshold_recidivist_months"),
        QLatin1StringView("penal_constraint_window_days"),
        QLatin1StringView("youth_working_days"),
        QLatin1StringView("youth_no_show_days"),
        QLatin1StringView("adjustment_in_detention_working_days"),
        QLatin1StringView("jap_silence_months"),
        QLatin1StringView("community_service_min_hours"),
        QLatin1StringView("community_service_max_hours"),
        QLatin1StringView("adjustment_threshold_months"),
        QLatin1StringView("deferred_committal_floor_months"),
        QLatin1StringView("fixed_fee_penal_order_cents"),
        QLatin1StringView("fixed_fee_police_court_cents"),
        QLatin1StringView("fixed_fee_correctional_cents"),
        QLatin1StringView("fixed_fee_correctional_absent_cents"),
        QLatin1StringView("fixed_fee_court_of_appeal_cents"),
        QLatin1StringView("fixed_fee_assize_court_cents"),
        QLatin1StringView("limitation_misdemeanour_years"),
        QLatin1StringView("limitation_long_misdemeanour_years"),
        QLatin1StringView("limitation_petty_offence_years"),
        QLatin1StringView("limitation_felony_years"),
        QLatin1StringView("limitation_long_felony_years"),
        QLatin1StringView("police_penal_order_opposition_days"),
        QLatin1StringView("cross_appeal_days"),
        QLatin1StringView("probation_sentence_max_months"),
        QLatin1StringView("probation_sentence_recidivist_max_months"),
        QLatin1StringView("probation_period_min_months"),
        QLatin1StringView("probation_period_max_months"),
        QLatin1StringView("probation_period_recidivist_max_months"),
        QLatin1StringView("probation_period_renewed_max_months"),
        QLatin1StringView("community_service_deadline_max_months"),
        QLatin1StringView("home_detention_min_days"),
        QLatin1StringView("home_detention_max_months"),
        QLatin1StringView("day_fine_max_days"),
        QLatin1StringView("day_fine_max_cents"),
        QLatin1StringView("penal_constraint_min_months"),
        QLatin1StringView("penal_constraint_max_months"),
        QLatin1StringView("parts_max_months"),
        QLatin1StringView("parts_recidivist_max_months"),
        QLatin1StringView("saturday_choice"),
        QLatin1StringView("victim_support_choice"),
        QLatin1StringView("payment_carry_choice"),
        QLatin1StringView("reinforced_elsewhere_choice"),
    };

/// The figure is one of two readings, not a quantity.
[[nodiscard]] inline bool isChoice(Parameter parameter)
{
    return parameterNames[static_cast<std::size_t>(parameter)].endsWith(
        QLatin1StringView("_choice"));
}

} // namespace bex::law
