// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Event.h"

namespace bex::registry
{

class Database;

/// What happened after the counter; nothing of it is ever changed or removed.
class EventStore final
{
public:
    explicit EventStore(Database &database)
        : m_database(database)
    {
    }

    /// In the order in which they were entered, the struck ones too.
    [[nodiscard]] Result<std::vector<KeptEvent>> of(RollEntryId entry) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<KeptEvent> find(EventId id) const;

    [[nodiscard]] Result<EventId> add(const KeptEvent &event);
    [[nodiscard]] Result<void> strike(EventId id, const Striking &striking);

private:
    Database &m_database;
};

/// Those that count, as values. Fails with StorageFailed when one cannot be read.
[[nodiscard]] Result<std::vector<law::Event>> counting(const std::vector<KeptEvent> &events);

} // namespace bex::registry
