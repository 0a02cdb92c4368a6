// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/AppointmentsElsewhere.h"

#include "models/law/json/Vocabulary.h"

#include <algorithm>
#include <tuple>

namespace bex::desk
{

namespace
{

Result<void> addThoseOf(const registry::RollEntry &entry,
                        const registry::Stores &stores,
                        QDate from,
                        std::vector<OtherAppointment> &appointments)
{
    return stores.steps.of(entry.id).map([&](const std::vector<registry::KeptStep> &steps) {
        for (const registry::KeptStep &step : steps) {
            if (step.appointment && step.appointment->on >= from && isAwaited(step.state))
                appointments.push_back({*step.appointment,
                                        law::json::fromWord<law::Recipient>(step.to),
                                        entry.parquetNumber});
        }
    });
}

} // namespace

bool isAwaited(registry::StepState state)
{
    return state == registry::StepState::ToDo || state == registry::StepState::Done;
}

Result<std::vector<OtherAppointment>>
appointmentsElsewhere(registry::RollEntryId entry, const registry::Stores &stores, QDate from)
{
    const auto others = stores.people.others(entry);
    if (!others)
        return unexpected(others.error());
    std::vector<OtherAppointment> appointments;
    Result<void> done;
    for (const registry::NamedPerson &other : *others) {
        if (done)
            done = stores.roll.find(other.entry).and_then([&](const registry::RollEntry &line) {
                return addThoseOf(line, stores, from, appointments);
            });
    }
    return done.map([&] {
        std::ranges::sort(appointments, {}, [](const OtherAppointment &one) {
            return std::tuple(one.when.on, one.when.at);
        });
        return std::move(appointments);
    });
}

} // namespace bex::desk
