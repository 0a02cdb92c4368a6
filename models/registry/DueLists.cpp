// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DueLists.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

DueLine readLine(Row &row)
{
    return {row.id<RollEntryId>("roll_entry_id"_L1),
            row.id<HearingId>("hearing_id"_L1),
            valueOf(dueKindCodes, row.text("kind"_L1)),
            row.day("due_on"_L1).value_or(QDate()),
            row.text("entered_by"_L1),
            row.text("family_name"_L1),
            row.text("first_names"_L1),
            row.text("parquet_number"_L1)};
}

/// Each condition has an index in the order of the list; SQLite would take another and sort.
QLatin1StringView indexOf(const DueFilter &filter)
{
    if (filter.kind)
        return "due_by_kind"_L1;
    return filter.enteredBy.isEmpty() ? "due_by_day"_L1 : "due_by_greffier"_L1;
}

QString sqlOf(const DueFilter &filter)
{
    QString conditions;
    if (filter.from)
        conditions += u"\n AND d.due_on >= :from_day"_s;
    if (filter.kind)
        conditions += u"\n AND d.kind = :kind"_s;
    if (!filter.enteredBy.isEmpty())
        conditions += u"\n AND d.entered_by = :entered_by"_s;
    return uR"(
        SELECT d.roll_entry_id, d.kind, d.due_on, d.entered_by, e.hearing_id, e.parquet_number,
            q.family_name, q.first_names
        FROM due AS d INDEXED BY %1
        JOIN roll_entry AS e ON e.roll_entry_id = d.roll_entry_id
        JOIN person AS q ON q.person_id = e.person_id
        WHERE d.due_on <= :to_day %2
          AND (d.due_on, d.roll_entry_id, d.kind) > (:after_day, :after_entry, :after_kind)
        ORDER BY d.due_on, d.roll_entry_id, d.kind
        LIMIT :count
    )"_s.arg(indexOf(filter), conditions);
}

} // namespace

Result<std::vector<DueLine>>
DueLists::page(const DueFilter &filter, const DueKey &after, int count) const
{
    Statement statement(m_database, sqlOf(filter));
    if (filter.from)
        statement.bind("from_day"_L1, *filter.from);
    if (filter.kind)
        statement.bind("kind"_L1, codeOf(dueKindCodes, *filter.kind));
    if (!filter.enteredBy.isEmpty())
        statement.bind("entered_by"_L1, filter.enteredBy);
    // Before the first page, nothing: less than any day.
    return statement.bind("to_day"_L1, filter.to)
        .bind("after_day"_L1, after.on.toString(Qt::ISODate))
        .bind("after_entry"_L1, after.entry)
        .bind("after_kind"_L1, after.kind)
        .bind("count"_L1, qint64(count))
        .all(readLine);
}

Result<std::vector<DueCount>>
DueLists::counts(QDate today, QDate lastDay, const QString &enteredBy) const
{
    // An index holds all that is counted; of what is settled it holds nothing.
    Statement statement(m_database,
                        uR"(
        SELECT kind, sum(due_on < :today) AS late, sum(due_on = :today) AS today,
            sum(due_on > :today) AS soon
        FROM due INDEXED BY %1
        WHERE due_on <= :last_day %2
        GROUP BY kind
    )"_s.arg(enteredBy.isEmpty() ? "due_by_day"_L1 : "due_by_greffier"_L1,
                        enteredBy.isEmpty() ? QString() : u"AND entered_by = :entered_by"_s));
    if (!enteredBy.isEmpty())
        statement.bind("entered_by"_L1, enteredBy);
    return statement.bind("today"_L1, today).bind("last_day"_L1, lastDay).all([](Row &row) {
        return DueCount{valueOf(dueKindCodes, row.text("kind"_L1)),
                        row.count("late"_L1),
                        row.count("today"_L1),
                        row.count("soon"_L1)};
    });
}

Result<std::vector<StepId>> DueLists::steps(RollEntryId entry, DueKind kind) const
{
    // A summons is handed over with its appointment, never marked in a list.
    Statement statement(m_database, uR"(
        SELECT step_id
        FROM step_due
        WHERE roll_entry_id = :roll_entry_id
          AND kind = :kind
          AND act <> 'summons'
        ORDER BY step_id
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry)
        .bind("kind"_L1, codeOf(dueKindCodes, kind))
        .all([](Row &row) { return row.id<StepId>("step_id"_L1); });
}

Result<std::vector<WantedSlots>> DueLists::wantedSlots() const
{
    Statement statement(m_database, uR"(
        SELECT service, last_on, count(*) AS people
        FROM slot_wanted INDEXED BY slot_wanted_by_service
        GROUP BY service, last_on
        ORDER BY service, last_on
    )"_s);
    return statement.all([](Row &row) {
        return WantedSlots{row.text("service"_L1),
                           row.day("last_on"_L1).value_or(QDate()),
                           row.count("people"_L1)};
    });
}

} // namespace bex::registry
