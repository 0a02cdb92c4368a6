// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace bex::law
{

enum class CourtKind {
    CorrectionalCourt, ///< FR: tribunal correctionnel
    PoliceCourt,       ///< FR: tribunal de police
    CourtOfAppeal,     ///< FR: cour d'appel
    AssizeCourt,       ///< FR: cour d'assises
    ChildrensCourt,    ///< FR: tribunal pour enfants
    ChildrensJudge,    ///< FR: juge des enfants
};

/// Where public holidays differ.
enum class Region {
    Metropole,
    AlsaceMoselle,
    Guadeloupe,
    Martinique,
    Guyane,
    Reunion,
    Mayotte,
};

/// The standing choice of the JAP for firm imprisonment (CPP D. 48-2-1).
enum class JapOrder { JapThenSpip, SpipThenJap, JapOnly };

struct Court {
    CourtKind kind = CourtKind::CorrectionalCourt;
    QString judicialCourt; ///< seat of the judicial court, or of the court of appeal
    std::optional<Region> region;
    std::optional<bool> victimSupportOffice; ///< FR: bureau d'aide aux victimes
    std::optional<JapOrder> japOrder;
    std::optional<bool> japFirstForProbation; ///< CPP D. 48-2-2
    friend bool operator==(const Court &, const Court &) = default;
};

} // namespace bex::law
