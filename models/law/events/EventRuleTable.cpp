// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventRuleTable.h"

#include "models/law/events/EventRows.h"

namespace bex::law
{

namespace
{

constexpr const EventRule *table[]{
    // Remedies
    &after::bex113,
    &after::bex113Withdrawn,
    &after::bex114,
    &after::bex115,
    &after::bex35,
    &after::bex76,
    &after::bex19,
    &after::bex122,
    // Summonses not handed over
    &after::bex110,
    &after::bex111,
    &after::bex112,
    &after::bex46c,
    &after::bex59c,
    &after::bex49n,
    // Deferred committal
    &after::bex30b,
    &after::bex138,
    &after::bex36,
    &after::bex36Excused,
    &after::bex37,
    &after::bex37Urgency,
    &after::bex37b,
    // Appointments missed, a JAP who is silent
    &after::bex116,
    &after::bex116Excused,
    &after::bex117,
    &after::bex61,
    &after::bex131,
    &after::l32,
    &after::bex09,
    // The person, the money, the errors
    &after::bex118Judgment,
    &after::bex118Statement,
    &after::bex119,
    &after::bex121,
    &after::bex120,
};

} // namespace

std::span<const EventRule *const> eventRuleTable()
{
    return table;
}

} // namespace bex::law
