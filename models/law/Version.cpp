// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Version.h"

#include <array>

namespace bex::law
{

namespace
{

struct Beginning {
    LawVersion version;
    QDate first;
};

/// law-core 0.2, in the order of the versions; V0 has no beginning.
const std::array<Beginning, 8> &beginnings()
{
    static const std::array<Beginning, 8> table{{
        {LawVersion::V0, {}},
        {LawVersion::V1, QDate(2010, 10, 29)},
        {LawVersion::V2a, QDate(2014, 10, 1)},
        {LawVersion::V2b, QDate(2014, 12, 27)},
        {LawVersion::V3, QDate(2015, 8, 15)},
        {LawVersion::V4, QDate(2020, 3, 24)},
        {LawVersion::V5, QDate(2024, 9, 30)},
        {LawVersion::V6, QDate(2029, 1, 1)},
    }};
    return table;
}

} // namespace

LawVersion versionOn(QDate pronouncedOn)
{
    LawVersion version = LawVersion::V0;
    for (const Beginning &beginning : beginnings()) {
        if (!beginning.first.isNull() && pronouncedOn >= beginning.first)
            version = beginning.version;
    }
    return version;
}

VersionDays daysOf(LawVersion version)
{
    const auto place = static_cast<std::size_t>(version);
    const bool hasNext = place + 1 < beginnings().size();
    return {beginnings()[place].first,
            hasNext ? beginnings()[place + 1].first.addDays(-1) : QDate()};
}

VersionDays daysOf(Versions versions)
{
    VersionDays days;
    for (const Beginning &beginning : beginnings()) {
        if (!versions.contains(beginning.version))
            continue;
        const VersionDays own = daysOf(beginning.version);
        days = {days.first.isNull() ? own.first : days.first, own.last};
    }
    return days;
}

} // namespace bex::law
