// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DueVerification.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString strangeLines = uR"(
    WITH owed AS (
        SELECT roll_entry_id, kind, min(due_on) AS due_on, entered_by
        FROM what_is_due
        GROUP BY roll_entry_id, kind)
    SELECT 'due/' || roll_entry_id || '/' || kind AS place
    FROM (SELECT roll_entry_id, kind, due_on, entered_by FROM owed
          EXCEPT
          SELECT roll_entry_id, kind, due_on, entered_by FROM due)
    UNION ALL
    SELECT 'due/' || roll_entry_id || '/' || kind
    FROM (SELECT roll_entry_id, kind, due_on, entered_by FROM due
          EXCEPT
          SELECT roll_entry_id, kind, due_on, entered_by FROM owed)
)"_s;

const QString strangeWishes = uR"(
    WITH wanted AS (
        SELECT roll_entry_id, service, min(last_on) AS last_on
        FROM what_slot_is_wanted
        GROUP BY roll_entry_id, service)
    SELECT 'slot_wanted/' || roll_entry_id || '/' || service AS place
    FROM (SELECT roll_entry_id, service, last_on FROM wanted
          EXCEPT
          SELECT roll_entry_id, service, last_on FROM slot_wanted)
    UNION ALL
    SELECT 'slot_wanted/' || roll_entry_id || '/' || service
    FROM (SELECT roll_entry_id, service, last_on FROM slot_wanted
          EXCEPT
          SELECT roll_entry_id, service, last_on FROM wanted)
)"_s;

/// The last line of the journal about a duty says whether it is done, and by whom.
const QString strangeDuties = uR"(
    SELECT 'judgment_duty/' || m.judgment_id || '/' || m.kind AS place
    FROM judgment_duty AS m
    LEFT JOIN journal AS l ON l.number = (
        SELECT max(n.number) FROM journal AS n
        WHERE n.subject = 'judgment_duty/' || m.judgment_id
          AND n.act IN (
              iif(m.kind = 'comparison', 'judgment_compared', 'record_sheet_sent'),
              iif(m.kind = 'comparison', 'comparison_reopened', 'record_sheet_reopened')))
    WHERE (m.done_at IS NOT NULL) IS NOT (coalesce(l.act, '') IN ('judgment_compared', 'record_sheet_sent'))
       OR (m.done_by IS NOT NULL AND m.done_by IS NOT l.who)
)"_s;

} // namespace

Result<QStringList> dueProblems(const Database &database)
{
    QStringList places;
    Result<void> done;
    for (const QString &sql : {strangeLines, strangeWishes, strangeDuties}) {
        if (done)
            done = Statement(database, sql).walk([&places](Row &row) {
                places.append(row.text("place"_L1));
            });
    }
    return done.map([&] { return places; });
}

} // namespace bex::registry
