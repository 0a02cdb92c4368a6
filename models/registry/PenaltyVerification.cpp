// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyVerification.h"

#include "models/registry/Statement.h"

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// One row a penalty of the judgment that counts, each saying what the judgment says there;
/// whoever is due has none of the present plan yet.
const QString strangeRows = uR"(
    WITH current AS (
        SELECT j.roll_entry_id, j.document
        FROM judgment AS j
        WHERE j.revision = (SELECT max(r.revision) FROM judgment AS r
                            WHERE r.roll_entry_id = j.roll_entry_id)
          AND NOT EXISTS (SELECT 1 FROM penalty_due AS d
                          WHERE d.roll_entry_id = j.roll_entry_id))
    SELECT 'roll_entry/' || c.roll_entry_id AS place
    FROM current AS c
    WHERE json_array_length(c.document, '$.penalties') <> (
        SELECT count(p.place) FROM penalty AS p WHERE p.roll_entry_id = c.roll_entry_id)
    UNION ALL
    SELECT 'penalty/' || p.penalty_id
    FROM current AS c
    JOIN penalty AS p ON p.roll_entry_id = c.roll_entry_id
    WHERE p.place IS NOT NULL
      AND p.document IS NOT json_extract(c.document, '$.penalties[' || p.place || ']')
    UNION ALL
    SELECT 'penalty/' || p.penalty_id
    FROM penalty AS p
    WHERE NOT EXISTS (SELECT 1 FROM judgment AS j WHERE j.roll_entry_id = p.roll_entry_id)
)"_s;

/// Each writing has its line of the journal, which says the same.
const QString strangeEntries = uR"(
    SELECT 'penalty_entry/' || n.penalty_entry_id AS place
    FROM penalty_entry AS n
    JOIN penalty AS p USING (penalty_id)
    LEFT JOIN journal AS l ON l.subject = 'penalty_entry/' || n.penalty_entry_id
    WHERE l.act IS NOT 'penalty_' || n.what
       OR l.who IS NOT n.written_by
       OR l.roll_entry_id IS NOT p.roll_entry_id
       OR json_extract(l.after_json, '$.penalty') IS NOT n.penalty_id
       OR json_extract(l.after_json, '$.word') IS NOT n.word
       OR json_extract(l.after_json, '$.on') IS NOT n.happened_on
       OR json_extract(l.after_json, '$.service') IS NOT n.service
       OR json_extract(l.after_json, '$.text') IS NOT n.text
       OR json_extract(l.after_json, '$.proof') IS NOT n.proof
       OR json_extract(l.after_json, '$.paper') IS NOT n.paper_id
       OR json_extract(l.after_json, '$.reason') IS NOT n.reason
       OR json_extract(l.after_json, '$.interrupts') IS NOT n.interrupts
       OR json_extract(l.after_json, '$.about') IS NOT n.about
       OR json_extract(l.after_json, '$.state') IS NOT n.state
)"_s;

/// The same of what writings say since version 12.
const QString strangeDiligences = uR"(
    SELECT 'penalty_entry/' || n.penalty_entry_id AS place
    FROM penalty_entry AS n
    JOIN journal AS l ON l.subject = 'penalty_entry/' || n.penalty_entry_id
    WHERE json_extract(l.after_json, '$.until') IS NOT n.ends_on
       OR json_extract(l.after_json, '$.step') IS NOT n.step_id
)"_s;

/// Where it stands is where the last writing left it.
const QString strangeStates = uR"(
    SELECT 'penalty/' || p.penalty_id AS place
    FROM penalty AS p
    WHERE p.state IS NOT (
        SELECT n.state FROM penalty_entry AS n
        WHERE n.penalty_id = p.penalty_id
        ORDER BY n.penalty_entry_id DESC
        LIMIT 1)
)"_s;

const QString strangeCounts = uR"(
    WITH counted AS (
        SELECT state, coalesce(reason, '') AS reason, legal_bar, count(*) AS found
        FROM penalty
        WHERE place IS NOT NULL
        GROUP BY 1, 2, 3)
    SELECT 'penalty_count/' || c.state || '/' || c.reason AS place
    FROM counted AS c
    LEFT JOIN penalty_count AS k USING (state, reason, legal_bar)
    WHERE k.penalties IS NOT c.found
    UNION ALL
    SELECT 'penalty_count/' || k.state || '/' || k.reason
    FROM penalty_count AS k
    LEFT JOIN counted AS c USING (state, reason, legal_bar)
    WHERE k.penalties > 0 AND c.found IS NULL
)"_s;

const QString strangeLimits = uR"(
    WITH counted AS (
        SELECT limit_on, count(*) AS found
        FROM penalty
        WHERE place IS NOT NULL AND is_open = 1 AND limit_on IS NOT NULL
        GROUP BY limit_on)
    SELECT 'penalty_limit_count/' || c.limit_on AS place
    FROM counted AS c
    LEFT JOIN penalty_limit_count AS k USING (limit_on)
    WHERE k.penalties IS NOT c.found
    UNION ALL
    SELECT 'penalty_limit_count/' || k.limit_on
    FROM penalty_limit_count AS k
    LEFT JOIN counted AS c USING (limit_on)
    WHERE k.penalties > 0 AND c.found IS NULL
)"_s;

Result<QStringList> placesFrom(const Database &database, std::span<const QString> queries)
{
    QStringList places;
    Result<void> done;
    for (const QString &sql : queries) {
        if (done)
            done = Statement(database, sql).walk([&places](Row &row) {
                places.append(row.text("place"_L1));
            });
    }
    return done.map([&] { return places; });
}

} // namespace

Result<QStringList> penaltyProblems(const Database &database)
{
    const std::array queries{strangeRows, strangeEntries, strangeStates, strangeCounts};
    return placesFrom(database, queries);
}

Result<QStringList> diligenceProblems(const Database &database)
{
    const std::array queries{strangeDiligences};
    return placesFrom(database, queries);
}

Result<QStringList> penaltyLimitProblems(const Database &database)
{
    const std::array queries{strangeLimits};
    return placesFrom(database, queries);
}

} // namespace bex::registry
