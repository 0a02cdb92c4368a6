// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/EnumSet.h"
#include "models/law/Plan.h"

#include <QDate>

namespace bex::law
{

/// The law that governs a decision: the day it was pronounced decides, never the
/// day of the offence nor that of the counter (law-core 0.2).
[[nodiscard]] LawVersion versionOn(QDate pronouncedOn);

/// The first and the last day whose decisions a version governs.
struct VersionDays {
    QDate first; ///< null for V0: no beginning
    QDate last;  ///< null for V6: no end yet
};

[[nodiscard]] VersionDays daysOf(LawVersion version);

using Versions = EnumSet<LawVersion>;

/// From the first day of the first version to the last day of the last.
[[nodiscard]] VersionDays daysOf(Versions versions);

inline constexpr Versions since2020{LawVersion::V4, LawVersion::V5};
inline constexpr Versions since2015{LawVersion::V3, LawVersion::V4, LawVersion::V5};
inline constexpr Versions since2014October{
    LawVersion::V2a, LawVersion::V2b, LawVersion::V3, LawVersion::V4, LawVersion::V5};
inline constexpr Versions before2015{LawVersion::V1, LawVersion::V2a, LawVersion::V2b};
inline constexpr Versions before2020{
    LawVersion::V1, LawVersion::V2a, LawVersion::V2b, LawVersion::V3};
inline constexpr Versions everComputed = before2020 | since2020;

} // namespace bex::law
