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
    /// Fails with NotFound.
    [[nodiscard]] Result<KeptStep> find(StepId id) const;

    [[nodiscard]] Result<StepId> add(PlanId plan, const KeptStep &step);
    /// Frees the slots that the steps of older plans still hold.
    [[nodiscard]] Result<void> freeSlotsBefore(PlanId plan);
    [[nodiscard]] Result<void> book(StepId id, const Booking &booking);
    [[nodiscard]] Result<void> clearBooking(StepId id);
    [[nodiscard]] Result<void> settle(StepId id, const Settlement &settlement, QDateTime at);

private:
    Database &m_database;
};

} // namespace bex::registry
