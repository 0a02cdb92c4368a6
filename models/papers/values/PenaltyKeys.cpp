// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/PenaltyWords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

template <typename Enum, std::size_t Size>
QString nth(const std::array<QLatin1StringView, Size> &keys, Enum value)
{
    return keys.at(static_cast<std::size_t>(value));
}

} // namespace

QString keyOf(law::SuspensionKind kind)
{
    return nth(std::array{"suspension.sursis_simple"_L1,
                          "suspension.sursis_probatoire"_L1,
                          "suspension.sursis_probatoire_renforce"_L1,
                          "suspension.sme"_L1,
                          "suspension.sursis_tig"_L1},
               kind);
}

QString keyOf(law::AdjustmentRegime regime)
{
    return nth(
        std::array{"regime.ddse"_L1, "regime.semi_liberte"_L1, "regime.placement_exterieur"_L1},
        regime);
}

QString keyOf(law::SurchargeKind kind)
{
    return nth(std::array{"surcharge.uninsured_driving"_L1,
                          "surcharge.hunting"_L1,
                          "surcharge.victim_support"_L1},
               kind);
}

QString keyOf(law::CourseKind kind)
{
    return nth(std::array{"course.citizenship"_L1,
                          "course.road_safety"_L1,
                          "course.drugs"_L1,
                          "course.couple_violence"_L1,
                          "course.sexual_acts_purchase"_L1,
                          "course.parental_responsibility"_L1,
                          "course.sexism"_L1,
                          "course.animal_abuse"_L1,
                          "course.online_hate"_L1},
               kind);
}

QString keyOf(law::LicenceMeasure measure)
{
    return nth(
        std::array{"licence.suspension"_L1, "licence.cancellation"_L1, "licence.restriction"_L1},
        measure);
}

QString keyOf(law::BanSubject subject)
{
    return nth(std::array{"ban.contact"_L1,
                          "ban.place"_L1,
                          "ban.activity"_L1,
                          "ban.weapons"_L1,
                          "ban.residence"_L1,
                          "ban.territory"_L1,
                          "ban.other"_L1},
               subject);
}

QString keyOf(law::TextPenaltyKind kind)
{
    return nth(std::array{"text.confiscation"_L1,
                          "text.socio_judicial_supervision"_L1,
                          "text.registration"_L1,
                          "text.other"_L1},
               kind);
}

QString keyOf(law::FirmMode mode)
{
    return nth(std::array{""_L1,
                          "mode.summons_474"_L1,
                          "mode.adjustment"_L1,
                          "mode.deferred_committal"_L1,
                          "mode.committal"_L1,
                          "mode.arrest_warrant"_L1},
               mode);
}

} // namespace bex::papers
