// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/RuleTable.h"

#include "models/law/rules/Rows.h"

namespace bex::law
{

namespace
{

constexpr const Rule *table[]{
    // Kinds that did not exist on that day
    &bex60b,
    &bex46b,
    &bex66b,
    &bex49h,
    &bex59Early,
    // The doors
    &bex01,
    &bex01b,
    &bex02,
    &bex03,
    &bex05,
    &bex06,
    &bex07,
    &bex08,
    &bex78Left,
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
    // What only adds to the relevé
    &bex12,
    &bex14,
    &bex16,
    &bex17,
    &bex18,
    &bex19,
    &bex55,
    &bex75,
    &bex78,
    &bex94,
    &bex49o,
    &bex49r,
    // Firm imprisonment since 24 March 2020
    &bex20,
    &bex24,
    &bex25,
    &bex26,
    &bex28,
    &bex29,
    &bex30,
    &bex31,
    &bex32,
    &bex33,
    &bex33Date,
    &bex34,
    &bex38,
    &bex38b,
    &bex39,
    &bex40,
    &bex40Search,
    &bex43,
    &bex43Month,
    &bex112,
    &bex13,
    &bex44,
    &bex48,
    // Probation, community service, home detention, courses since then
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
    &bex82,
    &bex81,
    // Decisions before then
    &bex45,
    &bex45b,
    &bex45c,
    &bex45d,
    &bex46,
    &bex46c,
    &bex59,
    &bex59b,
    &bex59c,
    &bex60,
    &bex83,
    &bex83Other,
    &bex84,
    &bex49n,
    &bex49iOld,
    // Minors, terrorism
    &bex49l,
    &bex09,
    &bex09Firm,
    &bex09b,
    &bex28Juvenile,
    &bex09Marks,
    &bex47,
    // Other penalties, the civil party
    &bex90,
    &bex91,
    &bex91Document,
    &bex92,
    &bex93,
    &bex95,
    &bex95Elsewhere,
    &bex96,
    &bex100,
    &bex101,
    &bex102,
    &bex105,
    // Beyond what the court may
    &bex14Excess,
    &bex42Excess,
    &bex50Excess,
    &bex57Excess,
    &bex59Excess,
    &bex61Excess,
    &bex72Excess,
    &bex80Animal,
    &bex80Online,
    // What is not known
    &bex49,
    &bex49Cited,
    &bex49b,
    &bex49g,
    &bex49gAway,
    // What a remedy stops, before appointments are ordered and shared
    &bex113,
    &bex115,
    // What changes the steps above
    &bex42,
    &bex51,
    &bex21,
    &bex22,
    &bex23,
    &bex23b,
    &bex97,
    &bex04,
    &bex26b,
    &bex26bAppeal,
    &bex66,
    &bex49m,
    &bex110,
    &bex133,
    &bex76,
    // What none of them has taken up
    &bex49Unaccounted,
};

} // namespace

std::span<const Rule *const> ruleTable()
{
    return table;
}

} // namespace bex::law
