// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Version.h"

#include <array>
#include <utility>

namespace bex::law
{

LawVersion versionOn(QDate pronouncedOn)
{
    static const std::array<std::pair<QDate, LawVersion>, 7> firstDays{{
        {QDate(2029, 1, 1), LawVersion::V6},
        {QDate(2024, 9, 30), LawVersion::V5},
        {QDate(2020, 3, 24), LawVersion::V4},
        {QDate(2015, 8, 15), LawVersion::V3},
        {QDate(2014, 12, 27), LawVersion::V2b},
        {QDate(2014, 10, 1), LawVersion::V2a},
        {QDate(2010, 10, 29), LawVersion::V1},
    }};
    for (const auto &[first, version] : firstDays) {
        if (pronouncedOn >= first)
            return version;
    }
    return LawVersion::V0;
}

} // namespace bex::law
