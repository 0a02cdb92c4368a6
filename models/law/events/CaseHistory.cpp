// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/CaseHistory.h"

#include "models/law/json/EventContradictions.h"

#include <algorithm>

namespace bex::law
{

namespace
{

// An event that teaches nothing about the decision itself changes the plan alone.
template <typename Kind> void learn(Judgment &, const Kind &) {}

void learn(Judgment &judgment, const DecisionServed &event)
{
    judgment.served = Service{event.on, event.mode};
}

void learn(Judgment &judgment, const PersonMoved &event)
{
    judgment.person.residence = event.residence;
    judgment.person.address = event.address;
}

void learn(Judgment &judgment, const PregnancyDeclared &)
{
    judgment.person.pregnantOver12Weeks = true;
}

void learn(Judgment &judgment, const PersonImprisoned &)
{
    judgment.person.custody = Custody::OtherCase;
}

void learn(Judgment &judgment, const PenalAppealLodged &event)
{
    judgment.appeals.push_back(
        {event.on, partyOf(event.by), RemedyScope::Penal, RemedyLodged::Appeal});
}

void learn(Judgment &judgment, const CivilAppealLodged &event)
{
    judgment.appeals.push_back(
        {event.on, partyOf(event.by), RemedyScope::Civil, RemedyLodged::Appeal});
}

void learn(Judgment &judgment, const OppositionLodged &event)
{
    judgment.appeals.push_back(
        {event.on, RemedyUser::Person, event.scope, RemedyLodged::Opposition});
}

void learn(Judgment &judgment, const RemedyWithdrawn &event)
{
    auto &remedies = judgment.appeals;
    const auto last = std::find_if(remedies.rbegin(), remedies.rend(), [&](const Appeal &remedy) {
        return remedy.by == event.by;
    });
    if (last != remedies.rend())
        remedies.erase(std::prev(last.base()));
}

} // namespace

Result<CaseHistory> CaseHistory::create(Judgment judgment, std::vector<Event> events)
{
    auto errors = json::contradictions(judgment, events);
    if (!errors.empty())
        return unexpected(std::move(errors.front()));
    std::ranges::sort(events, comesBefore);
    return CaseHistory(std::move(judgment), std::move(events));
}

Judgment CaseHistory::asKnown() const
{
    Judgment known = m_judgment;
    for (const Event &event : m_events)
        std::visit([&](const auto &kind) { learn(known, kind); }, event);
    return known;
}

} // namespace bex::law
