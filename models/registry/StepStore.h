// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Step.h"

#include <vector>

namespace bex::registry
{

class Database;

/// The steps of the current plans, with their state and their appointment.
class StepStore final
{
public:
    explicit StepStore(Database &database)
        : m_database(database)
    {
    }

    /// In the order of the plan; empty while no judgment is entered.
    [[nodiscard]] Result<std::vector<KeptStep>> of(RollEntryId entry) const;
    /// Those of one plan, which may count no more, as they stood when it was replaced.
    [[nodiscard]] Result<std::vector<KeptStep>> of(PlanId plan) const;
    /// Fails with NotFound, also for a step of a plan that another has replaced.
    [[nodiscard]] Result<KeptStep> find(StepId id) const;

    [[nodiscard]] Result<StepId> add(PlanId plan, const KeptStep &step);
    /// Frees every slot that the person's steps hold, before a new plan takes its own.
    [[nodiscard]] Result<void> freeSlots(RollEntryId entry);
    /// Sets the appointment, or takes it away.
    [[nodiscard]] Result<void> book(StepId id, const std::optional<Booking> &booking);
    [[nodiscard]] Result<void> settle(StepId id, const Settlement &settlement, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace bex::registry
