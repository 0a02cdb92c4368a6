// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/values/PenaltyWords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

template <typename Enum, std::size_t Size>
QString nth(const std::array<QStringView, Size> &keys, Enum value)
{
    return keys.at(static_cast<std::size_t>(value)).toString();
}

} // namespace

QString startOf(const law::Penalty &penalty, const law::Plan &plan)
{
    if (penalty.provisionalExecution.value_or(false))
        return u"penalty.starts_at_once"_s;
    return plan.finalOn ? u"penalty.starts_from"_s : u"penalty.starts"_s;
}

QString keyOf(law::SuspensionKind kind)
{
    return nth(std::array<QStringView, 5>{u"suspension.sursis_simple",
                                          u"suspension.sursis_probatoire",
                                          u"suspension.sursis_probatoire_renforce",
                                          u"suspension.sme",
                                          u"suspension.sursis_tig"},
               kind);
}

QString keyOf(law::AdjustmentRegime regime)
{
    return nth(std::array<QStringView, 3>{u"regime.ddse",
                                          u"regime.semi_liberte",
                                          u"regime.placement_exterieur"},
               regime);
}

QString keyOf(law::SurchargeKind kind)
{
    return nth(std::array<QStringView, 3>{u"surcharge.uninsured_driving",
                                          u"surcharge.hunting",
                                          u"surcharge.victim_support"},
               kind);
}

QString keyOf(law::CourseKind kind)
{
    return nth(std::array<QStringView, 9>{u"course.citizenship",
                                          u"course.road_safety",
                                          u"course.drugs",
                                          u"course.couple_violence",
                                          u"course.sexual_acts_purchase",
                                          u"course.parental_responsibility",
                                          u"course.sexism",
                                          u"course.animal_abuse",
                                          u"course.online_hate"},
               kind);
}

QString keyOf(law::LicenceMeasure measure)
{
    return nth(std::array<QStringView, 3>{u"licence.suspension",
                                          u"licence.cancellation",
                                          u"licence.restriction"},
               measure);
}

QString keyOf(law::BanSubject subject)
{
    return nth(std::array<QStringView, 7>{u"ban.contact",
                                          u"ban.place",
                                          u"ban.activity",
                                          u"ban.weapons",
                                          u"ban.residence",
                                          u"ban.territory",
                                          u"ban.other"},
               subject);
}

QString keyOf(law::TextPenaltyKind kind)
{
    return nth(std::array<QStringView, 4>{u"text.confiscation",
                                          u"text.socio_judicial_supervision",
                                          u"text.registration",
                                          u"text.other"},
               kind);
}

QString keyOf(law::FirmMode mode)
{
    return nth(std::array<QStringView, 6>{u"",
                                          u"mode.summons_474",
                                          u"mode.adjustment",
                                          u"mode.deferred_committal",
                                          u"mode.committal",
                                          u"mode.arrest_warrant"},
               mode);
}

} // namespace bex::papers
