// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Journal.h"

#include "models/registry/JournalChain.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString journalColumns = uR"(
    SELECT number, written_at, who, act, subject, roll_entry_id, before_json, after_json,
        previous_hash, hash
    FROM journal
)"_s;

JournalLine readLine(Row &row)
{
    JournalLine line{row.number("number"_L1), row.instant("written_at"_L1), row.text("who"_L1), {}};
    line.what.act = row.text("act"_L1);
    line.what.subject = row.text("subject"_L1);
    if (!row.isNull("roll_entry_id"_L1))
        line.what.entry = row.id<RollEntryId>("roll_entry_id"_L1);
    line.what.before = row.utf8("before_json"_L1);
    line.what.after = row.utf8("after_json"_L1);
    return line;
}

/// Where the chain stands after its last line.
struct ChainEnd {
    qint64 number = 0;
    QByteArray hash = journalOrigin();
};

Result<ChainEnd> endOf(const Database &database)
{
    Statement statement(database, uR"(
        SELECT number, hash
        FROM journal
        ORDER BY number DESC
        LIMIT 1
    )"_s);
    return statement
        .first([](Row &row) {
            return ChainEnd{row.number("number"_L1), row.utf8("hash"_L1)};
        })
        .map([](const std::optional<ChainEnd> &last) { return last.value_or(ChainEnd()); });
}

/// The greatest number that was ever given: it stays when lines are cut off.
Result<qint64> greatestNumber(const Database &database)
{
    Statement statement(database, u"SELECT seq FROM sqlite_sequence WHERE name = 'journal'"_s);
    return statement.first([](Row &row) { return row.number("seq"_L1); })
        .map([](const std::optional<qint64> &seq) { return seq.value_or(0); });
}

} // namespace

Result<std::vector<JournalLine>> Journal::of(RollEntryId entry) const
{
    Statement statement(m_database, QString(journalColumns + uR"(
        WHERE roll_entry_id = :roll_entry_id
        ORDER BY number
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry).all(readLine);
}

Result<std::vector<JournalLine>> Journal::about(const QString &subject) const
{
    Statement statement(m_database, QString(journalColumns + uR"(
        WHERE subject = :subject
        ORDER BY number DESC
    )"_s));
    return statement.bind("subject"_L1, subject).all(readLine);
}

Result<std::vector<JournalLine>> Journal::latest(int count) const
{
    Statement statement(m_database, QString(journalColumns + uR"(
        ORDER BY number DESC
        LIMIT :count
    )"_s));
    return statement.bind("count"_L1, count).all(readLine);
}

Result<std::vector<JournalLine>> Journal::since(qint64 number) const
{
    Statement statement(m_database, QString(journalColumns + uR"(
        WHERE number > :number
        ORDER BY number
    )"_s));
    return statement.bind("number"_L1, number).all(readLine);
}

Result<qint64> Journal::last() const
{
    return endOf(m_database).map([](const ChainEnd &end) { return end.number; });
}

Result<std::optional<qint64>> Journal::firstBroken(const Database &database)
{
    ChainEnd end;
    std::optional<qint64> broken;
    const auto follow = [&](Row &row) {
        const JournalLine line = readLine(row);
        const bool follows = line.number == end.number + 1 &&
                             row.utf8("previous_hash"_L1) == end.hash &&
                             row.utf8("hash"_L1) == journalHash(end.hash, line);
        if (!follows && !broken)
            broken = end.number + 1;
        end = ChainEnd{line.number, row.utf8("hash"_L1)};
    };
    Statement lines(database, QString(journalColumns + u"ORDER BY number"_s));
    if (const auto walked = lines.walk(follow); !walked)
        return unexpected(walked.error());
    return greatestNumber(database).map([&](qint64 greatest) {
        return !broken && greatest != end.number ? std::optional(end.number + 1) : broken;
    });
}

Result<void> Journal::append(const JournalEntry &what, const Signature &by)
{
    const auto end = endOf(m_database);
    if (!end)
        return unexpected(end.error());
    const JournalLine line{end->number + 1, by.at, by.who, what};
    Statement statement(m_database, uR"(
        INSERT INTO journal (number, written_at, who, act, subject, roll_entry_id, before_json,
            after_json, previous_hash, hash)
        VALUES (:number, :written_at, :who, :act, :subject, :roll_entry_id,
            nullif(:before_json, ''), nullif(:after_json, ''), :previous_hash, :hash)
    )"_s);
    return statement.bind("number"_L1, line.number)
        .bind("written_at"_L1, line.at)
        .bind("who"_L1, line.who)
        .bind("act"_L1, what.act)
        .bind("subject"_L1, what.subject)
        .bind("roll_entry_id"_L1, what.entry)
        .bindUtf8("before_json"_L1, what.before)
        .bindUtf8("after_json"_L1, what.after)
        .bindUtf8("previous_hash"_L1, end->hash)
        .bindUtf8("hash"_L1, journalHash(end->hash, line))
        .run()
        .map([](int) {});
}

} // namespace bex::registry
