// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/Happened.h"

#include "models/law/json/ReadEvents.h"

namespace bex::desk
{

std::vector<law::Event> Happened::with(const law::Event &event) const
{
    std::vector<law::Event> events = counting;
    events.push_back(event);
    return events;
}

std::vector<law::Event> Happened::without(registry::EventId event) const
{
    std::vector<law::Event> events;
    auto value = counting.begin();
    for (const registry::KeptEvent &one : kept) {
        if (one.struck)
            continue;
        if (one.id != event)
            events.push_back(*value);
        ++value;
    }
    return events;
}

std::vector<law::Event> Happened::asOf(const QDateTime &at) const
{
    std::vector<law::Event> events;
    for (const registry::KeptEvent &one : kept) {
        const bool counted = one.recordedAt <= at && (!one.struck || one.struck->at > at);
        // It was read before, or nobody would be in hand.
        if (const auto event = law::json::readEvent(one.document); counted && event)
            events.push_back(*event);
    }
    return events;
}

Result<Happened> happenedTo(registry::RollEntryId entry, const registry::Stores &stores)
{
    auto events = stores.happened.of(entry);
    if (!events)
        return unexpected(events.error());
    auto counting = registry::counting(*events);
    if (!counting)
        return unexpected(counting.error());
    return stores.plans.current(entry).map([&](const std::optional<registry::KeptPlan> &plan) {
        return Happened{*std::move(events),
                        *std::move(counting),
                        plan ? std::optional(plan->id) : std::nullopt};
    });
}

} // namespace bex::desk
