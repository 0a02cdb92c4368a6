// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/SlotShortage.h"

#include <algorithm>
#include <map>

namespace bex::desk
{

namespace
{

using Wanted = std::vector<registry::WantedSlots>;

/// Free places of a service, by day.
using FreePlaces = std::map<QDate, int>;

Result<FreePlaces>
freePlaces(const registry::Stores &stores, const QString &service, registry::DaySpan days)
{
    return stores.agenda.of(service, days).map([](const std::vector<registry::KeptSlot> &given) {
        FreePlaces free;
        for (const registry::KeptSlot &slot : given)
            free[slot.slot.when.on] += std::max(0, slot.slot.capacity - slot.taken);
        return free;
    });
}

int freeUntil(const FreePlaces &free, QDate day)
{
    int places = 0;
    for (auto one = free.begin(); one != free.end() && one->first <= day; ++one)
        places += one->second;
    return places;
}

/// The first of the limits that more people wait for than there are places.
std::optional<SlotShortage> shortageOf(const Wanted &wanted, const FreePlaces &free)
{
    int waiting = 0;
    for (const registry::WantedSlots &one : wanted) {
        waiting += one.people;
        const int places = freeUntil(free, one.lastOn);
        if (waiting > places)
            return SlotShortage{one.service, one.lastOn, waiting, places};
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<SlotShortage>> slotShortages(const registry::Stores &stores, QDate today)
{
    const auto all = stores.dues.wantedSlots();
    if (!all)
        return unexpected(all.error());
    std::map<QString, Wanted> services;
    for (const registry::WantedSlots &wanted : *all)
        services[wanted.service].push_back(wanted);
    std::vector<SlotShortage> found;
    for (const auto &[service, wanted] : services) {
        const auto free = freePlaces(stores, service, {today, wanted.back().lastOn});
        if (!free)
            return unexpected(free.error());
        if (const auto shortage = shortageOf(wanted, *free))
            found.push_back(*shortage);
    }
    return found;
}

} // namespace bex::desk
