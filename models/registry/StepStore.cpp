// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/StepStore.h"

#include "models/registry/Codes.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString stepColumns = uR"(
    SELECT s.step_id, j.roll_entry_id, s.position, s.rule, s.act, s.paper, s.recipient,
        s.penalties, s.latest, s.state, s.reason, s.settled_at, s.appointment_on,
        s.appointment_hour, s.appointment_place, s.slot_id, s.duty, s.due_on
    FROM step AS s
    JOIN plan AS p ON p.plan_id = s.plan_id
    JOIN judgment AS j ON j.judgment_id = p.judgment_id
)"_s;

const QString hourFormat = u"hh:mm"_s;

KeptStep readStep(Row &row)
{
    KeptStep step;
    step.id = row.id<StepId>("step_id"_L1);
    step.entry = row.id<RollEntryId>("roll_entry_id"_L1);
    step.position = row.count("position"_L1);
    step.rule = row.text("rule"_L1);
    step.act = row.text("act"_L1);
    step.paper = row.text("paper"_L1);
    step.to = row.text("recipient"_L1);
    step.penalties = row.text("penalties"_L1);
    step.latest = row.day("latest"_L1);
    step.state = valueOf(stepStateCodes, row.text("state"_L1));
    step.reason = row.text("reason"_L1);
    if (!row.isNull("settled_at"_L1))
        step.settledAt = row.instant("settled_at"_L1);
    if (const auto day = row.day("appointment_on"_L1))
        step.appointment =
            law::Appointment{*day,
                             QTime::fromString(row.text("appointment_hour"_L1), hourFormat),
                             row.text("appointment_place"_L1)};
    if (!row.isNull("slot_id"_L1))
        step.slot = row.id<SlotId>("slot_id"_L1);
    if (const auto day = row.day("due_on"_L1))
        step.duty = law::DatedDuty{valueOf(officeDutyCodes, row.text("duty"_L1)), *day};
    return step;
}

Statement &bindBooking(Statement &statement, const std::optional<Booking> &booking)
{
    if (!booking)
        return statement.bindNull("appointment_on"_L1)
            .bindNull("appointment_hour"_L1)
            .bindNull("appointment_place"_L1)
            .bindNull("slot_id"_L1);
    const law::Appointment &when = booking->appointment;
    return statement.bind("appointment_on"_L1, when.on)
        .bind("appointment_hour"_L1, when.at.toString(hourFormat))
        .bind("appointment_place"_L1, when.place)
        .bind("slot_id"_L1, booking->slot);
}

std::optional<Booking> bookingOf(const KeptStep &step)
{
    if (!step.appointment)
        return std::nullopt;
    return Booking{*step.appointment, step.slot};
}

} // namespace

Result<std::vector<KeptStep>> StepStore::of(RollEntryId entry) const
{
    Statement statement(m_database, QString(stepColumns + uR"(
        WHERE s.plan_id = (
            SELECT p.plan_id
            FROM plan AS p
            JOIN judgment AS j ON j.judgment_id = p.judgment_id
            WHERE j.roll_entry_id = :roll_entry_id
            ORDER BY j.revision DESC, p.revision DESC
            LIMIT 1)
        ORDER BY s.position
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry).all(readStep);
}

Result<std::vector<KeptStep>> StepStore::of(PlanId plan) const
{
    Statement statement(m_database, QString(stepColumns + uR"(
        WHERE s.plan_id = :plan_id
        ORDER BY s.position
    )"_s));
    return statement.bind("plan_id"_L1, plan).all(readStep);
}

Result<KeptStep> StepStore::find(StepId id) const
{
    Statement statement(m_database, QString(stepColumns + uR"(
        WHERE s.step_id = :step_id
          AND s.plan_id = (
              SELECT q.plan_id
              FROM plan AS q
              JOIN judgment AS k ON k.judgment_id = q.judgment_id
              WHERE k.roll_entry_id = j.roll_entry_id
              ORDER BY k.revision DESC, q.revision DESC
              LIMIT 1)
    )"_s));
    return statement.bind("step_id"_L1, id)
        .first(readStep)
        .and_then([&](std::optional<KeptStep> found) -> Result<KeptStep> {
            if (!found)
                return unexpected(Error{ErrorCode::NotFound,
                                        "registry.step-unknown"_L1,
                                        QString::number(id.value()),
                                        {},
                                        {}});
            return *std::move(found);
        });
}

Result<StepId> StepStore::add(PlanId plan, const KeptStep &step)
{
    Statement statement(m_database, uR"(
        INSERT INTO step (plan_id, position, rule, act, paper, recipient, penalties, latest,
            state, reason, settled_at, appointment_on, appointment_hour, appointment_place, slot_id,
            duty, due_on)
        VALUES (:plan_id, :position, :rule, :act, :paper, :recipient, :penalties, :latest,
            :state, :reason, :settled_at, :appointment_on, :appointment_hour, :appointment_place,
            :slot_id, :duty, :due_on)
    )"_s);
    return bindBooking(statement, bookingOf(step))
        .bind("plan_id"_L1, plan)
        .bind("position"_L1, step.position)
        .bind("rule"_L1, step.rule)
        .bind("act"_L1, step.act)
        .bind("paper"_L1, step.paper)
        .bind("recipient"_L1, step.to)
        .bind("penalties"_L1, step.penalties)
        .bind("latest"_L1, step.latest)
        .bind("state"_L1, codeOf(stepStateCodes, step.state))
        .bind("reason"_L1, step.reason)
        .bind("settled_at"_L1, step.settledAt)
        .bind("duty"_L1,
              step.duty ? std::optional(codeOf(officeDutyCodes, step.duty->duty)) : std::nullopt)
        .bind("due_on"_L1, step.duty ? std::optional(step.duty->on) : std::nullopt)
        .insert()
        .map([](qint64 key) { return StepId(key); });
}

Result<void> StepStore::freeSlots(RollEntryId entry)
{
    Statement statement(m_database, uR"(
        UPDATE step
        SET slot_id = NULL
        WHERE slot_id IS NOT NULL
          AND plan_id IN (
              SELECT p.plan_id
              FROM plan AS p
              JOIN judgment AS j ON j.judgment_id = p.judgment_id
              WHERE j.roll_entry_id = :roll_entry_id)
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).run().map([](int) {});
}

Result<void> StepStore::book(StepId id, const std::optional<Booking> &booking)
{
    Statement statement(m_database, uR"(
        UPDATE step
        SET appointment_on = :appointment_on, appointment_hour = :appointment_hour,
            appointment_place = :appointment_place, slot_id = :slot_id
        WHERE step_id = :step_id
    )"_s);
    return bindBooking(statement, booking).bind("step_id"_L1, id).run().map([](int) {});
}

Result<void> StepStore::settle(StepId id, const Settlement &settlement, const QDateTime &at)
{
    Statement statement(m_database, uR"(
        UPDATE step
        SET state = :state, reason = :reason, settled_at = :settled_at
        WHERE step_id = :step_id
    )"_s);
    const bool open = settlement.state == StepState::ToDo;
    return statement.bind("state"_L1, codeOf(stepStateCodes, settlement.state))
        .bind("reason"_L1, settlement.reason)
        .bind("settled_at"_L1, open ? std::nullopt : std::optional(at))
        .bind("step_id"_L1, id)
        .run()
        .map([](int) {});
}

} // namespace bex::registry
