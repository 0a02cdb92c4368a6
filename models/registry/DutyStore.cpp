// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DutyStore.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString hourFormat = u"hh:mm"_s;

} // namespace

Result<std::optional<KeptDuty>> DutyStore::of(JudgmentId judgment, JudgmentDuty duty) const
{
    Statement statement(m_database, uR"(
        SELECT due_on, done_at, done_by
        FROM judgment_duty
        WHERE judgment_id = :judgment_id
          AND kind = :kind
    )"_s);
    return statement.bind("judgment_id"_L1, judgment)
        .bind("kind"_L1, codeOf(judgmentDutyCodes, duty))
        .first([](Row &row) {
            KeptDuty kept{row.day("due_on"_L1).value_or(QDate()), {}};
            if (!row.isNull("done_at"_L1))
                kept.done = Signature{row.text("done_by"_L1), row.instant("done_at"_L1)};
            return kept;
        });
}

Result<void> DutyStore::ask(JudgmentId judgment, JudgmentDuty duty, const std::optional<QDate> &on)
{
    if (!on) {
        Statement gone(m_database, uR"(
            DELETE FROM judgment_duty
            WHERE judgment_id = :judgment_id
              AND kind = :kind
              AND done_at IS NULL
        )"_s);
        return gone.bind("judgment_id"_L1, judgment)
            .bind("kind"_L1, codeOf(judgmentDutyCodes, duty))
            .run()
            .map([](int) {});
    }
    Statement asked(m_database, uR"(
        INSERT INTO judgment_duty (judgment_id, kind, due_on)
        VALUES (:judgment_id, :kind, :due_on)
        ON CONFLICT (judgment_id, kind) DO UPDATE
        SET due_on = excluded.due_on
        WHERE done_at IS NULL
    )"_s);
    return asked.bind("judgment_id"_L1, judgment)
        .bind("kind"_L1, codeOf(judgmentDutyCodes, duty))
        .bind("due_on"_L1, *on)
        .run()
        .map([](int) {});
}

Result<void>
DutyStore::settle(JudgmentId judgment, JudgmentDuty duty, const std::optional<Signature> &done)
{
    Statement statement(m_database, uR"(
        UPDATE judgment_duty
        SET done_at = :done_at, done_by = :done_by
        WHERE judgment_id = :judgment_id
          AND kind = :kind
    )"_s);
    return statement.bind("done_at"_L1, done ? std::optional(done->at) : std::nullopt)
        .bind("done_by"_L1, done ? std::optional(done->who) : std::nullopt)
        .bind("judgment_id"_L1, judgment)
        .bind("kind"_L1, codeOf(judgmentDutyCodes, duty))
        .run()
        .map([](int) {});
}

Result<std::optional<NewTime>> DutyStore::newTime(RollEntryId entry) const
{
    Statement statement(m_database, uR"(
        SELECT come_on, come_at
        FROM new_time
        WHERE roll_entry_id = :roll_entry_id
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).first([](Row &row) {
        return NewTime{row.day("come_on"_L1).value_or(QDate()),
                       QTime::fromString(row.text("come_at"_L1), hourFormat)};
    });
}

Result<void> DutyStore::setNewTime(RollEntryId entry, const NewTime &time)
{
    Statement statement(m_database, uR"(
        INSERT INTO new_time (roll_entry_id, come_on, come_at)
        VALUES (:roll_entry_id, :come_on, :come_at)
        ON CONFLICT (roll_entry_id) DO UPDATE
        SET come_on = excluded.come_on, come_at = excluded.come_at
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry)
        .bind("come_on"_L1, time.on)
        .bind("come_at"_L1, time.at.toString(hourFormat))
        .run()
        .map([](int) {});
}

} // namespace bex::registry
