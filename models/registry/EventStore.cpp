// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/EventStore.h"

#include "models/law/json/ReadEvents.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString eventColumns = uR"(
    SELECT e.event_id, e.roll_entry_id, e.plan_id, e.kind, e.happened_on, e.document,
        e.recorded_at, e.recorded_by, s.reason, s.struck_at, s.struck_by
    FROM event AS e
    LEFT JOIN event_struck AS s USING (event_id)
)"_s;

KeptEvent readRow(Row &row)
{
    KeptEvent event;
    event.id = row.id<EventId>("event_id"_L1);
    event.entry = row.id<RollEntryId>("roll_entry_id"_L1);
    event.changed = row.id<PlanId>("plan_id"_L1);
    event.kind = row.text("kind"_L1);
    event.on = row.day("happened_on"_L1).value_or(QDate());
    event.document = row.utf8("document"_L1);
    event.recordedAt = row.instant("recorded_at"_L1);
    event.recordedBy = row.text("recorded_by"_L1);
    if (!row.isNull("reason"_L1))
        event.struck =
            Striking{row.text("reason"_L1), row.instant("struck_at"_L1), row.text("struck_by"_L1)};
    return event;
}

} // namespace

Result<std::vector<KeptEvent>> EventStore::of(RollEntryId entry) const
{
    Statement statement(m_database, QString(eventColumns + uR"(
        WHERE e.roll_entry_id = :roll_entry_id
        ORDER BY e.event_id
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry).all(readRow);
}

Result<KeptEvent> EventStore::find(EventId id) const
{
    Statement statement(m_database, QString(eventColumns + u"WHERE e.event_id = :event_id"_s));
    return statement.bind("event_id"_L1, id)
        .first(readRow)
        .and_then([&](std::optional<KeptEvent> found) -> Result<KeptEvent> {
            if (!found)
                return unexpected(Error{ErrorCode::NotFound,
                                        "event.not-there"_L1,
                                        QString::number(id.value()),
                                        {},
                                        {}});
            return *std::move(found);
        });
}

Result<EventId> EventStore::add(const KeptEvent &event)
{
    Statement statement(m_database, uR"(
        INSERT INTO event (roll_entry_id, plan_id, kind, happened_on, document, recorded_at,
            recorded_by)
        VALUES (:roll_entry_id, :plan_id, :kind, :happened_on, :document, :recorded_at,
            :recorded_by)
    )"_s);
    return statement.bind("roll_entry_id"_L1, event.entry)
        .bind("plan_id"_L1, event.changed)
        .bind("kind"_L1, event.kind)
        .bind("happened_on"_L1, event.on)
        .bindUtf8("document"_L1, event.document)
        .bind("recorded_at"_L1, event.recordedAt)
        .bind("recorded_by"_L1, event.recordedBy)
        .insert()
        .map([](qint64 key) { return EventId(key); });
}

Result<void> EventStore::strike(EventId id, const Striking &striking)
{
    Statement statement(m_database, uR"(
        INSERT INTO event_struck (event_id, reason, struck_at, struck_by)
        VALUES (:event_id, :reason, :struck_at, :struck_by)
    )"_s);
    return statement.bind("event_id"_L1, id)
        .bind("reason"_L1, striking.reason)
        .bind("struck_at"_L1, striking.at)
        .bind("struck_by"_L1, striking.by)
        .run()
        .map([](int) {});
}

Result<std::vector<law::Event>> counting(const std::vector<KeptEvent> &events)
{
    std::vector<law::Event> values;
    for (const KeptEvent &event : events) {
        if (event.struck)
            continue;
        auto value = law::json::readEvent(event.document);
        if (!value)
            return unexpected(Error{ErrorCode::StorageFailed,
                                    "event.unreadable"_L1,
                                    QString::number(event.id.value()),
                                    {},
                                    value.error().subject});
        values.push_back(*std::move(value));
    }
    return values;
}

} // namespace bex::registry
