// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/StepWriting.h"

#include "models/law/json/Vocabulary.h"
#include "models/registry/Office.h"
#include "models/registry/StepDiligence.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// The booking as the slot fixes it. Fails with Conflict when the slot is full.
Result<Booking> placedIn(const Office &office, const Booking &asked, const KeptStep &step)
{
    if (!asked.slot)
        return asked;
    const auto slot = office.stores.agenda.find(*asked.slot);
    if (!slot)
        return unexpected(slot.error());
    if (step.slot != asked.slot && slot->taken >= slot->slot.capacity)
        return unexpected(Error{ErrorCode::Conflict,
                                "registry.slot-full"_L1,
                                QString::number(asked.slot->value()),
                                {},
                                {}});
    return Booking{slot->slot.when, asked.slot, asked.shortage};
}

Result<std::optional<Booking>>
placed(const Office &office, const std::optional<Booking> &asked, const KeptStep &step)
{
    if (!asked)
        return std::nullopt;
    return placedIn(office, *asked, step).map([](const Booking &booking) {
        return std::optional(booking);
    });
}

Result<RollEntryId> noteStep(Office &office, const KeptStep &before, const QString &act)
{
    return office.stores.steps.find(before.id)
        .and_then([&](const KeptStep &after) {
            return office.note({act,
                                subjectOf("step"_L1, before.id),
                                before.entry,
                                compact(factsOf(before)),
                                compact(factsOf(after))});
        })
        .map([&] { return before.entry; });
}

/// BEX-27: no slot within the limit is written down with its reason, and stops nothing.
Result<RollEntryId> noteShortage(Office &office, const KeptStep &step, const Booking &booking)
{
    QJsonObject shortage = factsOf(booking);
    shortage.insert("service"_L1, step.to);
    shortage.insert("reason"_L1, law::json::word(law::WaitReason::NoSlot));
    shortage.insert("note"_L1, booking.shortage);
    if (step.latest)
        shortage.insert("latest"_L1, step.latest->toString(Qt::ISODate));
    return office
        .note(
            {u"shortage_noted"_s, subjectOf("step"_L1, step.id), step.entry, {}, compact(shortage)})
        .map([&] { return step.entry; });
}

bool needsReason(StepState state)
{
    return state == StepState::NotApplicable || state == StepState::Impossible;
}

} // namespace

Result<RollEntryId> booked(Office &office, StepId id, const std::optional<Booking> &booking)
{
    const auto before = office.stores.steps.find(id);
    if (!before)
        return unexpected(before.error());
    return placed(office, booking, *before)
        .and_then([&](const std::optional<Booking> &place) {
            return office.stores.steps.book(id, place);
        })
        .and_then([&] {
            return noteStep(
                office, *before, booking ? u"appointment_set"_s : u"appointment_cancelled"_s);
        })
        .and_then([&](RollEntryId entry) -> Result<RollEntryId> {
            if (!booking || booking->shortage.isEmpty())
                return entry;
            return noteShortage(office, *before, *booking);
        });
}

Result<RollEntryId> settled(Office &office,
                            StepId id,
                            const Settlement &settlement,
                            const std::optional<PaperId> &paper)
{
    const QString reason = needsReason(settlement.state) ? settlement.reason.trimmed() : u""_s;
    if (needsReason(settlement.state) && reason.isEmpty())
        return unexpected(Error{
            ErrorCode::Invalid, "registry.step-without-reason"_L1, u"reason"_s, u"a reason"_s, {}});
    const auto before = office.stores.steps.find(id);
    if (!before)
        return unexpected(before.error());
    if (before->state == settlement.state && before->reason == reason)
        return before->entry;
    return office.stores.steps.settle(id, {settlement.state, reason}, office.signature().at)
        .and_then([&] { return noteStep(office, *before, u"step_settled"_s); })
        .and_then([&](RollEntryId entry) {
            return (settlement.state == StepState::Done ? writeDone(office, *before, paper)
                                                        : Result<void>())
                .map([entry] { return entry; });
        });
}

Result<RollEntryId> undone(Office &office, StepId id, const QString &why)
{
    const auto before = office.stores.steps.find(id);
    if (!before)
        return unexpected(before.error());
    return settled(office, id, {StepState::ToDo, {}}).and_then([&](RollEntryId entry) {
        return (before->state == StepState::Done ? writeUndone(office, *before, why)
                                                 : Result<void>())
            .map([entry] { return entry; });
    });
}

} // namespace bex::registry
