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

// What is counted stands beside, kept by triggers.
const QString lineColumns = uR"(
    SELECT h.hearing_id, h.held_on, h.court, h.chamber, h.title,
        coalesce(c.people, 0) AS people, coalesce(c.waiting, 0) AS waiting
    FROM hearing AS h
    LEFT JOIN hearing_count AS c ON c.hearing_id = h.hearing_id
)"_s;

HearingLine readLine(Row &row)
{
    return {row.id<HearingId>("hearing_id"_L1),
            readHearing(row),
            row.count("people"_L1),
            row.count("waiting"_L1)};
}

Result<std::vector<HearingLine>> ofDay(const Database &database, QDate day)
{
    Statement statement(database, QString(lineColumns + uR"(
        WHERE h.held_on = :day
        ORDER BY h.court, h.chamber, h.title
    )"_s));
    return statement.bind("day"_L1, day).all(readLine);
}

/// The newest first, without those of today.
Result<std::vector<HearingLine>> otherDays(const Database &database, const HearingPage &page)
{
    const Hearing from = page.after.value_or(Hearing());
    const bool goesOn = page.after && from.heldOn != page.today;
    Statement statement(database, QString(lineColumns + uR"(
        WHERE h.held_on <= :from_day
          AND (h.held_on < :before_day OR (h.court, h.chamber, h.title) > (:court, :chamber, :title))
          AND h.held_on <> :today
        ORDER BY h.held_on DESC, h.court, h.chamber, h.title
        LIMIT :count
    )"_s));
    // No day comes after the last of the year 9999.
    const QString day = goesOn ? from.heldOn.toString(Qt::ISODate) : u"9999-12-31"_s;
    return statement.bind("from_day"_L1, day)
        .bind("before_day"_L1, day)
        .bind("court"_L1, from.court)
        .bind("chamber"_L1, from.chamber)
        .bind("title"_L1, from.title)
        .bind("today"_L1, page.today)
        .bind("count"_L1, qint64(page.count))
        .all(readLine);
}

Statement &bindHearing(Statement &statement, const Hearing &hearing)
{
    return statement.bind("held_on"_L1, hearing.heldOn)
        .bind("court"_L1, hearing.court)
        .bind("chamber"_L1, hearing.chamber)
        .bind("title"_L1, hearing.title);
}

} // namespace

Result<std::vector<HearingLine>> HearingStore::page(const HearingPage &page) const
{
    auto older = otherDays(m_database, page);
    if (!older || page.after)
        return older;
    auto lines = ofDay(m_database, page.today);
    if (lines)
        lines->insert(lines->end(), older->begin(), older->end());
    return lines;
}

Result<std::optional<HearingLine>> HearingStore::line(HearingId id) const
{
    Statement statement(m_database, QString(lineColumns + u"WHERE h.hearing_id = :hearing_id"_s));
    return statement.bind("hearing_id"_L1, id).first(readLine);
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

Result<QStringList> hearingCountProblems(const Database &database)
{
    Statement statement(database, uR"(
        WITH counted AS (
            SELECT hearing_id, count(*) AS people,
                sum(state IN ('expected', 'at_counter')) AS waiting
            FROM roll_entry
            GROUP BY hearing_id)
        SELECT 'hearing/' || h.hearing_id AS place
        FROM hearing AS h
        LEFT JOIN counted AS c ON c.hearing_id = h.hearing_id
        LEFT JOIN hearing_count AS k ON k.hearing_id = h.hearing_id
        WHERE coalesce(k.people, 0) <> coalesce(c.people, 0)
           OR coalesce(k.waiting, 0) <> coalesce(c.waiting, 0)
    )"_s);
    return statement.all([](Row &row) { return row.text("place"_L1); })
        .map([](const std::vector<QString> &places) {
            return QStringList(places.begin(), places.end());
        });
}

} // namespace bex::registry
