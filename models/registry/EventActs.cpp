// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/EventActs.h"

#include "models/registry/EventWriting.h"
#include "models/registry/Office.h"

namespace bex::registry
{

Result<EventId> EventActs::record(RollEntryId entry, const law::Event &event, const NextPlan &next)
{
    return m_office.inOneTransaction([&] { return recorded(m_office, entry, event, next); })
        .map([&](EventId id) {
            announce(entry);
            return id;
        });
}

Result<void> EventActs::strike(EventId event, const QString &reason, const NextPlan &next)
{
    return m_office.inOneTransaction([&] { return struck(m_office, event, reason, next); })
        .map([&](RollEntryId entry) { announce(entry); });
}

void EventActs::announce(RollEntryId entry)
{
    emit m_office.events.happenedChanged(entry);
    emit m_office.events.slotsChanged();
    emit m_office.events.penaltiesChanged();
}

} // namespace bex::registry
