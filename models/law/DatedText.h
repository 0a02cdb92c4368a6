// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>

#include <array>

namespace bex::law
{

/// A text that came into force inside a version of the law; its first day stands in
/// resources/law/parameters.json.
enum class DatedText {
    CivilPartyReception, ///< D. 48-3 in its wording of 2012
    YouthCode,           ///< FR: code de la justice pénale des mineurs
    AnimalAbuseCourse,
    OnlineHateCourse,
    ActsInterrupt, ///< acts that tend to execution interrupt the limitation (CPP 707-1)
    Count,         ///< how many there are; not a text
};

/// The word of each text, in their order, as resources/law spells it.
inline constexpr std::array<QLatin1StringView, static_cast<std::size_t>(DatedText::Count)>
    datedTextNames{
        QLatin1StringView("civil_party_reception"),
        QLatin1StringView("youth_code"),
        QLatin1StringView("animal_abuse_course"),
        QLatin1StringView("online_hate_course"),
        QLatin1StringView("acts_interrupt"),
    };

} // namespace bex::law
