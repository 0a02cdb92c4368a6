// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyLists.h"

#include "models/registry/PenaltyCodes.h"
#include "models/registry/PenaltyRow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

PenaltyLine readLine(Row &row)
{
    return {readPenalty(row),
            row.id<HearingId>("hearing_id"_L1),
            row.text("family_name"_L1),
            row.text("first_names"_L1),
            row.text("parquet_number"_L1)};
}

/// One condition a line, for what the filter asks.
QString conditionsOf(const PenaltyFilter &filter)
{
    QString sql;
    const auto add = [&sql](bool asked, QLatin1StringView condition) {
        if (asked)
            sql += u"\n AND "_s + condition;
    };
    // What is closed has no limit, and only the index of the open ones knows limits.
    add(!filter.state || filter.limitBefore, "p.is_open = 1"_L1);
    add(filter.state.has_value(), "p.state = :state"_L1);
    add(filter.reason.has_value(), "p.reason = :reason"_L1);
    add(filter.legalBar.has_value(), "p.legal_bar = :legal_bar AND p.reason IS NOT NULL"_L1);
    add(!filter.kind.isEmpty(), "p.kind = :kind"_L1);
    add(filter.decidedFrom.has_value(), "p.decided_on >= :decided_from"_L1);
    add(filter.decidedTo.has_value(), "p.decided_on <= :decided_to"_L1);
    add(filter.waitingBefore.has_value(), "p.waiting_since <= :waiting_before"_L1);
    add(filter.limitBefore.has_value(), "p.limit_on <= :limit_before"_L1);
    add(!filter.enteredBy.isEmpty(), "p.entered_by = :entered_by"_L1);
    add(!filter.ressort.isEmpty(), "p.ressort = :ressort"_L1);
    return sql;
}

void bindConditions(Statement &statement, const PenaltyFilter &filter)
{
    if (filter.state)
        statement.bind("state"_L1, codeOf(penaltyStateCodes, *filter.state));
    if (filter.reason)
        statement.bind("reason"_L1, law::json::word(*filter.reason));
    if (filter.legalBar)
        statement.bind("legal_bar"_L1, qint64(*filter.legalBar ? 1 : 0));
    if (!filter.kind.isEmpty())
        statement.bind("kind"_L1, filter.kind);
    if (filter.decidedFrom)
        statement.bind("decided_from"_L1, *filter.decidedFrom);
    if (filter.decidedTo)
        statement.bind("decided_to"_L1, *filter.decidedTo);
    if (filter.waitingBefore)
        statement.bind("waiting_before"_L1, *filter.waitingBefore);
    if (filter.limitBefore)
        statement.bind("limit_before"_L1, *filter.limitBefore);
    if (!filter.enteredBy.isEmpty())
        statement.bind("entered_by"_L1, filter.enteredBy);
    if (!filter.ressort.isEmpty())
        statement.bind("ressort"_L1, filter.ressort);
}

/// Each value of a column once, jumping from one to the next on the column's index: a
/// DISTINCT would walk every row.
Result<QStringList> valuesOf(const Database &database, QLatin1StringView column)
{
    Statement statement(database, uR"(
        WITH RECURSIVE known (value) AS (
            SELECT min(%1) FROM penalty WHERE place IS NOT NULL AND is_open = 1 AND %1 > ''
            UNION ALL
            SELECT (SELECT min(%1) FROM penalty
                    WHERE place IS NOT NULL AND is_open = 1 AND %1 > known.value)
            FROM known
            WHERE known.value IS NOT NULL)
        SELECT value FROM known WHERE value IS NOT NULL
    )"_s.arg(column));
    return statement.all([](Row &row) { return row.text("value"_L1); })
        .map([](const std::vector<QString> &values) {
            return QStringList(values.begin(), values.end());
        });
}

/// By which day a list is sorted, and the index that has it in that order.
struct Order {
    QLatin1StringView day;
    QLatin1StringView index; ///< empty: SQLite takes the one of the condition that it finds
};

Order orderOf(const PenaltyFilter &filter)
{
    // Of several conditions SQLite would take another one's index, and sort.
    switch (dayOf(filter)) {
    case PenaltyDay::Limit:
        return {"p.limit_on"_L1, "INDEXED BY penalty_by_limit"_L1};
    case PenaltyDay::Decision:
        return {"p.decided_on"_L1,
                filter.state ? "INDEXED BY penalty_by_state_and_decision"_L1
                             : "INDEXED BY penalty_by_decision"_L1};
    case PenaltyDay::WaitingSince:
        break;
    }
    return {"p.waiting_since"_L1, {}};
}

enum class Towards { End, Beginning };

QString sqlOf(const PenaltyFilter &filter, Towards towards)
{
    const Order order = orderOf(filter);
    const bool forwards = towards == Towards::End;
    return uR"(
        SELECT %1, e.hearing_id, e.parquet_number, q.family_name, q.first_names
        FROM penalty AS p %2
        JOIN roll_entry AS e ON e.roll_entry_id = p.roll_entry_id
        JOIN person AS q ON q.person_id = e.person_id
        WHERE p.place IS NOT NULL %3
          AND (%4, p.penalty_id) %5 (:from_day, :from_id)
        ORDER BY %4 %6, p.penalty_id %6
        LIMIT :count
    )"_s.arg(penaltyColumns(), order.index, conditionsOf(filter), order.day)
        .arg(forwards ? u">"_s : u"<"_s, forwards ? u"ASC"_s : u"DESC"_s);
}

Result<std::vector<PenaltyLine>>
linesFrom(Statement &statement, const PenaltyFilter &filter, const PenaltyKey &from, int count)
{
    bindConditions(statement, filter);
    // Before the first page, nothing: less than any day.
    return statement.bind("from_day"_L1, from.day.toString(Qt::ISODate))
        .bind("from_id"_L1, from.id)
        .bind("count"_L1, qint64(count))
        .all(readLine);
}

} // namespace

Result<std::vector<PenaltyLine>>
PenaltyLists::page(const PenaltyFilter &filter, const PenaltyKey &after, int count) const
{
    Statement statement(m_database, sqlOf(filter, Towards::End));
    return linesFrom(statement, filter, after, count);
}

Result<std::vector<PenaltyLine>>
PenaltyLists::pageBefore(const PenaltyFilter &filter, const PenaltyKey &before, int count) const
{
    Statement statement(m_database, sqlOf(filter, Towards::Beginning));
    return linesFrom(statement, filter, before, count).map([](std::vector<PenaltyLine> lines) {
        std::ranges::reverse(lines);
        return lines;
    });
}

Result<std::vector<PenaltyCount>> PenaltyLists::counts() const
{
    // A handful of rows, whatever the register holds.
    Statement statement(m_database, uR"(
        SELECT state, reason, legal_bar, penalties
        FROM penalty_count
        WHERE penalties > 0
        ORDER BY state, reason, legal_bar
    )"_s);
    return statement.all([](Row &row) {
        return PenaltyCount{valueOf(penaltyStateCodes, row.text("state"_L1)),
                            law::json::fromWord<law::WaitReason>(row.text("reason"_L1)),
                            row.number("legal_bar"_L1) != 0,
                            row.count("penalties"_L1)};
    });
}

Result<int> PenaltyLists::limitedBy(QDate day) const
{
    Statement statement(m_database, uR"(
        SELECT coalesce(sum(penalties), 0) AS penalties
        FROM penalty_limit_count
        WHERE limit_on <= :day
    )"_s);
    return statement.bind("day"_L1, day)
        .first([](Row &row) { return row.count("penalties"_L1); })
        .map([](std::optional<int> found) { return found.value_or(0); });
}

Result<QStringList> PenaltyLists::greffiers() const
{
    return valuesOf(m_database, "entered_by"_L1);
}

Result<QStringList> PenaltyLists::ressorts() const
{
    return valuesOf(m_database, "ressort"_L1);
}

} // namespace bex::registry
