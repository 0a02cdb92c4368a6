// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/SlotStore.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString slotColumns = uR"(
    SELECT slot_id, service, given_on, hour, place, capacity,
        (SELECT count(*) FROM step WHERE step.slot_id = slot.slot_id) AS taken
    FROM slot
)"_s;

const QString hourFormat = u"hh:mm"_s;

KeptSlot readSlot(Row &row)
{
    const law::Appointment when{row.day("given_on"_L1).value_or(QDate()),
                                QTime::fromString(row.text("hour"_L1), hourFormat),
                                row.text("place"_L1)};
    return {row.id<SlotId>("slot_id"_L1),
            Slot{row.text("service"_L1), when, row.count("capacity"_L1)},
            row.count("taken"_L1)};
}

} // namespace

Result<std::vector<KeptSlot>> SlotStore::of(const QString &service, DaySpan days) const
{
    Statement statement(m_database, QString(slotColumns + uR"(
        WHERE service = :service
          AND given_on BETWEEN :first AND :last
        ORDER BY given_on, hour, place
    )"_s));
    return statement.bind("service"_L1, service)
        .bind("first"_L1, days.first)
        .bind("last"_L1, days.last)
        .all(readSlot);
}

Result<KeptSlot> SlotStore::find(SlotId id) const
{
    Statement statement(m_database, QString(slotColumns + u"WHERE slot_id = :slot_id"_s));
    return statement.bind("slot_id"_L1, id)
        .first(readSlot)
        .and_then([&](std::optional<KeptSlot> found) -> Result<KeptSlot> {
            if (!found)
                return unexpected(Error{ErrorCode::NotFound,
                                        "registry.slot-unknown"_L1,
                                        QString::number(id.value()),
                                        {},
                                        {}});
            return *std::move(found);
        });
}

Result<SlotId> SlotStore::add(const Slot &slot)
{
    // The same slot given again tells its capacity anew.
    Statement statement(m_database, uR"(
        INSERT INTO slot (service, given_on, hour, place, capacity)
        VALUES (:service, :given_on, :hour, :place, :capacity)
        ON CONFLICT (service, given_on, hour, place) DO UPDATE
        SET capacity = excluded.capacity
        RETURNING slot_id
    )"_s);
    return statement.bind("service"_L1, slot.service)
        .bind("given_on"_L1, slot.when.on)
        .bind("hour"_L1, slot.when.at.toString(hourFormat))
        .bind("place"_L1, slot.when.place)
        .bind("capacity"_L1, slot.capacity)
        .all([](Row &row) { return row.id<SlotId>("slot_id"_L1); })
        .map([](const std::vector<SlotId> &ids) { return ids.front(); });
}

Result<void> SlotStore::remove(SlotId id)
{
    Statement statement(m_database, u"DELETE FROM slot WHERE slot_id = :slot_id"_s);
    return statement.bind("slot_id"_L1, id).run().map([](int) {});
}

} // namespace bex::registry
