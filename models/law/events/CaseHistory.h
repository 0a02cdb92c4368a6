// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Judgment.h"
#include "models/law/events/Event.h"

#include <span>
#include <vector>

namespace bex::law
{

/// A decision and what happened since.
///
/// Its events stand in their order, whatever the order of the list it was made from,
/// and none is impossible: create() refuses one before the decision, a withdrawal
/// without a remedy, an incarceration before the day it was announced.
class CaseHistory final
{
public:
    /// The refusal names the event: `/events/2/on`.
    [[nodiscard]] static Result<CaseHistory> create(Judgment judgment, std::vector<Event> events);

    /// As the court pronounced it.
    [[nodiscard]] const Judgment &judgment() const { return m_judgment; }
    [[nodiscard]] std::span<const Event> events() const { return m_events; }
    /// The decision with what the events taught: remedies, service, residence, custody.
    [[nodiscard]] Judgment asKnown() const;

private:
    CaseHistory(Judgment judgment, std::vector<Event> events)
        : m_judgment(std::move(judgment))
        , m_events(std::move(events))
    {
    }

    Judgment m_judgment;
    std::vector<Event> m_events;
};

} // namespace bex::law
