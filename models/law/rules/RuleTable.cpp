// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/RuleTable.h"

#include "models/law/rules/Rows.h"

namespace bex::law
{

namespace
{

constexpr const Rule *table[]{
    // What cannot be computed
    &bex60b,
    &bex46b,
    &bex66b,
    &bex49h,
    &bex09,
    &bex01b,
    &bex25,
    &bex39,
    &bex42,
    &bex45,
    &bex47,
    &bex51,
    &bex59,
    &bex60,
    &bex83,
    &bex113,
    // The doors
    &bex01,
    &bex02,
    &bex03,
    &bex05,
    &bex06,
    &bex07,
    &bex08,
    &bex15,
    &bex15Adjourned,
    &bex10,
    &bex11,
    // Money
    &bex70,
    &bex72,
    &bex73,
    &bex71,
    &bex79,
    &f13,
    // Firm imprisonment
    &bex20,
    &bex24,
    &bex26,
    &bex28,
    &bex29,
    &bex30,
    &bex31,
    &bex32,
    &bex33,
    &bex34,
    &bex38,
    &bex38b,
    &bex43,
    &bex43Month,
    &bex112,
    &bex13,
    &bex44,
    &bex48,
    // Probation, community service, home detention, courses, the rest
    &bex50,
    &bex52,
    &bex53,
    &bex53b,
    &bex54,
    &bex56,
    &bex57,
    &bex58,
    &bex49i,
    &bex41,
    &bex61,
    &bex62,
    &bex63,
    &bex64,
    &bex65,
    &bex80,
    &bex81,
    &bex90,
    &bex91,
    &bex92,
    &bex93,
    &bex95,
    &bex96,
    // The civil party
    &bex100,
    &bex102,
    // What is not known
    &bex49,
    &bex49Cited,
    &bex49b,
    &bex49g,
    // What changes the steps above
    &bex21,
    &bex22,
    &bex23,
    &bex23b,
    &bex97,
    &bex110,
    &bex133,
};

} // namespace

std::span<const Rule *const> ruleTable()
{
    return table;
}

} // namespace bex::law
