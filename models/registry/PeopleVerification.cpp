// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PeopleVerification.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

Result<QStringList> peopleProblems(const Database &database)
{
    // Each writing has two lines, one under each of the two people.
    Statement statement(database, uR"(
        SELECT 'person_link/' || k.person_link_id AS place
        FROM person_link AS k
        WHERE 2 <> (
            SELECT count(DISTINCT e.person_id)
            FROM journal AS l
            JOIN roll_entry AS e ON e.roll_entry_id = l.roll_entry_id
            WHERE l.subject = 'person_link/' || k.person_link_id
              AND l.act = CASE k.says
                    WHEN 'same' THEN 'people_joined'
                    WHEN 'different' THEN 'people_told_apart'
                    ELSE 'people_taken_back' END
              AND l.who = k.said_by
              AND e.person_id IN (k.person_id, k.other_id)
              AND json_extract(l.after_json, '$.person') = k.person_id
              AND json_extract(l.after_json, '$.other') = k.other_id
              AND json_extract(l.after_json, '$.says') = k.says)
        UNION
        SELECT l.subject
        FROM journal AS l
        WHERE l.subject >= 'person_link/' AND l.subject < 'person_link0'
          AND NOT EXISTS (SELECT 1 FROM person_link AS k
                          WHERE l.subject = 'person_link/' || k.person_link_id)
    )"_s);
    return statement.all([](Row &row) { return row.text("place"_L1); })
        .map([](const std::vector<QString> &places) {
            return QStringList(places.begin(), places.end());
        });
}

} // namespace bex::registry
