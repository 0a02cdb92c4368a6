// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/HearingStore.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Hearing readHearing(Row &row)
{
    return {row.day("held_on"_L1).value_or(QDate()),
            row.text("court"_L1),
            row.text("chamber"_L1),
            row.text("title"_L1)};
}

Statement &bindHearing(Statement &statement, const Hearing &hearing)
{
    return statement.bind("held_on"_L1, hearing.heldOn)
        .bind("court"_L1, hearing.court)
        .bind("chamber"_L1, hearing.chamber)
        .bind("title"_L1, hearing.title);
}

} // namespace

Result<std::vector<HearingLine>> HearingStore::all(QDate today) const
{
    Statement statement(m_database, uR"(
        SELECT hearing_id, held_on, court, chamber, title,
            (SELECT count(*) FROM roll_entry AS e
             WHERE e.hearing_id = h.hearing_id) AS people,
            (SELECT count(*) FROM roll_entry AS e
             WHERE e.hearing_id = h.hearing_id
               AND e.state IN ('expected', 'at_counter')) AS waiting
        FROM hearing AS h
        ORDER BY held_on = :today DESC, held_on DESC, court, chamber, title
    )"_s);
    return statement.bind("today"_L1, today).all([](Row &row) {
        return HearingLine{row.id<HearingId>("hearing_id"_L1),
                           readHearing(row),
                           row.count("people"_L1),
                           row.count("waiting"_L1)};
    });
}

Result<Hearing> HearingStore::find(HearingId id) const
{
    Statement statement(m_database, uR"(
        SELECT held_on, court, chamber, title
        FROM hearing
        WHERE hearing_id = :hearing_id
    )"_s);
    return statement.bind("hearing_id"_L1, id)
        .first(readHearing)
        .and_then([&](std::optional<Hearing> found) -> Result<Hearing> {
            if (!found)
                return unexpected(Error{ErrorCode::NotFound,
                                        "registry.hearing-unknown"_L1,
                                        QString::number(id.value()),
                                        {},
                                        {}});
            return *std::move(found);
        });
}

Result<std::optional<HearingId>> HearingStore::same(const Hearing &hearing) const
{
    Statement statement(m_database, uR"(
        SELECT hearing_id
        FROM hearing
        WHERE held_on = :held_on
          AND court = :court
          AND chamber = :chamber
          AND title = :title
    )"_s);
    return bindHearing(statement, hearing).first([](Row &row) {
        return row.id<HearingId>("hearing_id"_L1);
    });
}

Result<HearingId> HearingStore::add(const Hearing &hearing)
{
    Statement statement(m_database, uR"(
        INSERT INTO hearing (held_on, court, chamber, title)
        VALUES (:held_on, :court, :chamber, :title)
    )"_s);
    return bindHearing(statement, hearing).insert().map([](qint64 key) { return HearingId(key); });
}

} // namespace bex::registry
