// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/Correction.h"

#include "models/law/events/PlanChange.h"
#include "models/registry/PlanReading.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

bool hasAppointment(const registry::KeptStep &step)
{
    return step.appointment.has_value();
}

} // namespace

std::vector<registry::KeptStep> Correction::freed() const
{
    std::vector<registry::KeptStep> freed;
    for (const registry::KeptStep &step : former.steps) {
        const bool isKept = std::ranges::any_of(next.steps, [&](const registry::KeptStep &other) {
            return other.act == step.act && other.paper == step.paper && other.to == step.to &&
                   other.appointment == step.appointment;
        });
        if (hasAppointment(step) && !isKept)
            freed.push_back(step);
    }
    return freed;
}

bool Correction::hasAppointments() const
{
    return std::ranges::any_of(former.steps, &hasAppointment);
}

bool Correction::changesThePlan() const
{
    return !law::compare(before, after).isEmpty();
}

Result<Correction> carried(Correction correction, registry::RollEntryId entry)
{
    auto parts = registry::partsOf(correction.next.plan, entry);
    if (!parts)
        return unexpected(parts.error());
    correction.next.steps = std::move(parts->steps);
    registry::carryOver(correction.former, correction.next);
    return correction;
}

} // namespace bex::desk
