// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Event.h"

namespace bex::registry
{

class Office;

/// What happens to a person after the counter (law-core 4.H), each in one transaction with
/// its journal lines, announced once it is on disk. Nothing is erased.
class EventActs final
{
public:
    explicit EventActs(Office &office)
        : m_office(office)
    {
    }

    /// Keeps what happened and the plan that follows from it.
    ///
    /// A step that both plans hold keeps its appointment, and its state while its terms
    /// stay; one that stops gives its slot back. Fails with Conflict when the same event
    /// counts already, or when another plan has come since the one that was seen.
    [[nodiscard]] Result<EventId>
    record(RollEntryId entry, const law::Event &event, const NextPlan &next);
    /// It never happened: entered by mistake. What it had stopped comes back as it stood.
    ///
    /// Fails with Invalid without a reason, with Conflict when it is struck already.
    [[nodiscard]] Result<void> strike(EventId event, const QString &reason, const NextPlan &next);

private:
    void announce(RollEntryId entry);

    Office &m_office;
};

} // namespace bex::registry
