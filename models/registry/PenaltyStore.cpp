// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyStore.h"

#include "models/registry/PenaltyCodes.h"
#include "models/registry/PenaltyRow.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString entryColumns = uR"(
    SELECT n.penalty_entry_id, n.penalty_id, n.what, n.word, n.happened_on, n.service, n.text,
        n.proof, n.paper_id, n.reason, n.interrupts, n.about, n.ends_on, n.step_id, n.state,
        n.written_at, n.written_by
    FROM penalty_entry AS n
)"_s;

PenaltyEntry readEntry(Row &row)
{
    PenaltyEntry entry;
    entry.id = row.id<PenaltyEntryId>("penalty_entry_id"_L1);
    entry.penalty = row.id<PenaltyId>("penalty_id"_L1);
    entry.what = {valueOf(penaltyWritingCodes, row.text("what"_L1)),
                  row.text("word"_L1),
                  row.day("happened_on"_L1).value_or(QDate()),
                  row.text("service"_L1),
                  row.text("text"_L1),
                  row.text("proof"_L1)};
    if (!row.isNull("paper_id"_L1))
        entry.what.paper = row.id<PaperId>("paper_id"_L1);
    entry.what.reason = law::json::fromWord<law::WaitReason>(row.text("reason"_L1));
    if (!row.isNull("interrupts"_L1))
        entry.what.interrupts = row.number("interrupts"_L1) != 0;
    if (!row.isNull("about"_L1))
        entry.what.about = row.id<PenaltyEntryId>("about"_L1);
    entry.what.until = row.day("ends_on"_L1);
    if (!row.isNull("step_id"_L1))
        entry.what.step = row.id<StepId>("step_id"_L1);
    entry.state = valueOf(penaltyStateCodes, row.text("state"_L1));
    entry.writtenAt = row.instant("written_at"_L1);
    entry.writtenBy = row.text("written_by"_L1);
    return entry;
}

template <typename Kept> Result<Kept> required(std::optional<Kept> found, Error missing)
{
    if (!found)
        return unexpected(std::move(missing));
    return *std::move(found);
}

} // namespace

Result<std::vector<KeptPenalty>> PenaltyStore::of(RollEntryId entry) const
{
    Statement statement(m_database, QString(u"SELECT "_s + penaltyColumns() + uR"(
        FROM penalty AS p
        WHERE p.roll_entry_id = :roll_entry_id
        ORDER BY p.place, p.penalty_id
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry).all(readPenalty);
}

Result<KeptPenalty> PenaltyStore::find(PenaltyId id) const
{
    Statement statement(m_database, QString(u"SELECT "_s + penaltyColumns() + uR"(
        FROM penalty AS p
        WHERE p.penalty_id = :penalty_id
    )"_s));
    return statement.bind("penalty_id"_L1, id)
        .first(readPenalty)
        .and_then([&](std::optional<KeptPenalty> found) {
            return required(
                std::move(found),
                {ErrorCode::NotFound, "penalty.not-there"_L1, QString::number(id.value()), {}, {}});
        });
}

Result<std::vector<PenaltyEntry>> PenaltyStore::entries(PenaltyId id) const
{
    Statement statement(m_database, QString(entryColumns + uR"(
        WHERE n.penalty_id = :penalty_id
        ORDER BY n.penalty_entry_id
    )"_s));
    return statement.bind("penalty_id"_L1, id).all(readEntry);
}

Result<PenaltyEntry> PenaltyStore::entry(PenaltyEntryId id) const
{
    Statement statement(m_database, QString(entryColumns + uR"(
        WHERE n.penalty_entry_id = :penalty_entry_id
    )"_s));
    return statement.bind("penalty_entry_id"_L1, id)
        .first(readEntry)
        .and_then([&](std::optional<PenaltyEntry> found) {
            return required(std::move(found),
                            {ErrorCode::NotFound,
                             "penalty.entry-not-there"_L1,
                             QString::number(id.value()),
                             {},
                             {}});
        });
}

Result<std::vector<KeptPenalty>> PenaltyStore::changingBy(QDate day) const
{
    Statement statement(m_database, QString(u"SELECT "_s + penaltyColumns() + uR"(
        FROM penalty AS p
        WHERE p.place IS NOT NULL
          AND p.changes_on <= :day
        ORDER BY p.changes_on, p.penalty_id
    )"_s));
    return statement.bind("day"_L1, day).all(readPenalty);
}

Result<std::vector<RollEntryId>> PenaltyStore::due(RollEntryId after, int count) const
{
    Statement statement(m_database, uR"(
        SELECT roll_entry_id
        FROM penalty_due
        WHERE roll_entry_id > :after
        ORDER BY roll_entry_id
        LIMIT :count
    )"_s);
    return statement.bind("after"_L1, after).bind("count"_L1, qint64(count)).all([](Row &row) {
        return row.id<RollEntryId>("roll_entry_id"_L1);
    });
}

Result<bool> PenaltyStore::isDue(RollEntryId entry) const
{
    Statement statement(
        m_database,
        u"SELECT roll_entry_id FROM penalty_due WHERE roll_entry_id = :roll_entry_id"_s);
    return statement.bind("roll_entry_id"_L1, entry)
        .first([](Row &row) { return row.number("roll_entry_id"_L1); })
        .map([](const std::optional<qint64> &found) { return found.has_value(); });
}

Result<PenaltyId>
PenaltyStore::add(RollEntryId entry, int place, const DerivedPenalty &penalty, const QString &by)
{
    Statement statement(m_database, uR"(
        INSERT INTO penalty (roll_entry_id, place, document, kind, decided_on, ressort, state,
            since, is_open, reason, waiting_since, legal_bar, also, changes_on, next_state,
            next_reason, next_legal_bar, next_also, regime, final_on, limit_on,
            confirmed_limit_on, entered_by, revision)
        VALUES (:roll_entry_id, :place, :document, :kind, :decided_on, :ressort, :state,
            :since, :is_open, :reason, :waiting_since, :legal_bar, :also, :changes_on, :next_state,
            :next_reason, :next_legal_bar, :next_also, :regime, :final_on, :limit_on,
            :confirmed_limit_on, :entered_by, 1)
    )"_s);
    return bindPenalty(statement, penalty, place)
        .bind("roll_entry_id"_L1, entry)
        .bind("entered_by"_L1, by)
        .insert()
        .map([](qint64 key) { return PenaltyId(key); });
}

Result<void> PenaltyStore::change(const SeenPenalty &seen,
                                  std::optional<int> place,
                                  const DerivedPenalty &penalty)
{
    Statement statement(m_database, uR"(
        UPDATE penalty
        SET place = :place, document = :document, kind = :kind, decided_on = :decided_on,
            ressort = :ressort, state = :state, since = :since, is_open = :is_open,
            reason = :reason, waiting_since = :waiting_since, legal_bar = :legal_bar,
            also = :also, changes_on = :changes_on, next_state = :next_state,
            next_reason = :next_reason, next_legal_bar = :next_legal_bar,
            next_also = :next_also, regime = :regime, final_on = :final_on,
            limit_on = :limit_on, confirmed_limit_on = :confirmed_limit_on,
            revision = revision + 1
        WHERE penalty_id = :penalty_id
          AND revision = :revision
    )"_s);
    return bindPenalty(statement, penalty, place)
        .bind("penalty_id"_L1, seen.id)
        .bind("revision"_L1, qint64(seen.revision))
        .run()
        .and_then([&](int changed) -> Result<void> {
            if (changed == 1)
                return {};
            return unexpected(Error{ErrorCode::Conflict,
                                    "penalty.changed-since"_L1,
                                    QString::number(seen.id.value()),
                                    {},
                                    {}});
        });
}

Result<PenaltyEntryId> PenaltyStore::write(const PenaltyEntry &entry)
{
    Statement statement(m_database, uR"(
        INSERT INTO penalty_entry (penalty_id, what, word, happened_on, service, text, proof,
            paper_id, reason, interrupts, about, ends_on, step_id, state, written_at, written_by)
        VALUES (:penalty_id, :what, :word, :happened_on, :service, :text, :proof,
            :paper_id, :reason, :interrupts, :about, :ends_on, :step_id, :state, :written_at,
            :written_by)
    )"_s);
    const NewPenaltyEntry &what = entry.what;
    return statement.bind("penalty_id"_L1, entry.penalty)
        .bind("what"_L1, codeOf(penaltyWritingCodes, what.what))
        .bind("word"_L1, what.word)
        .bind("happened_on"_L1, what.on)
        .bind("service"_L1, what.service)
        .bind("text"_L1, what.text)
        .bind("proof"_L1, what.proof)
        .bind("paper_id"_L1, what.paper)
        .bind("reason"_L1,
              what.reason ? std::optional(law::json::word(*what.reason)) : std::nullopt)
        .bind("interrupts"_L1,
              what.interrupts ? std::optional<qint64>(*what.interrupts ? 1 : 0) : std::nullopt)
        .bind("about"_L1, what.about)
        .bind("ends_on"_L1, what.until)
        .bind("step_id"_L1, what.step)
        .bind("state"_L1, codeOf(penaltyStateCodes, entry.state))
        .bind("written_at"_L1, entry.writtenAt)
        .bind("written_by"_L1, entry.writtenBy)
        .insert()
        .map([](qint64 key) { return PenaltyEntryId(key); });
}

Result<void> PenaltyStore::setDue(RollEntryId entry, bool due)
{
    Statement statement(
        m_database,
        due ? u"INSERT INTO penalty_due (roll_entry_id) VALUES (:roll_entry_id) ON CONFLICT DO NOTHING"_s
            : u"DELETE FROM penalty_due WHERE roll_entry_id = :roll_entry_id"_s);
    return statement.bind("roll_entry_id"_L1, entry).run().map([](int) {});
}

} // namespace bex::registry
