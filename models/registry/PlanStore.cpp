// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PlanStore.h"

#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString planColumns = uR"(
    SELECT p.plan_id, p.judgment_id, p.revision, p.document, p.law, p.status, p.program,
        p.derived_at
    FROM plan AS p
    JOIN judgment AS j ON j.judgment_id = p.judgment_id
)"_s;

KeptPlan readPlan(Row &row)
{
    return {row.id<PlanId>("plan_id"_L1),
            row.id<JudgmentId>("judgment_id"_L1),
            row.count("revision"_L1),
            row.utf8("document"_L1),
            row.text("law"_L1),
            row.text("status"_L1),
            row.text("program"_L1),
            row.instant("derived_at"_L1)};
}

} // namespace

Result<std::optional<KeptPlan>> PlanStore::current(RollEntryId entry) const
{
    Statement statement(m_database, QString(planColumns + uR"(
        WHERE j.roll_entry_id = :roll_entry_id
        ORDER BY j.revision DESC, p.revision DESC
        LIMIT 1
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry).first(readPlan);
}

Result<std::optional<KeptPlan>> PlanStore::find(PlanId id) const
{
    Statement statement(m_database, QString(planColumns + u"WHERE p.plan_id = :plan_id"_s));
    return statement.bind("plan_id"_L1, id).first(readPlan);
}

Result<std::vector<Waiting>> PlanStore::waiting(RollEntryId entry) const
{
    Statement statement(m_database, uR"(
        SELECT penalty, reason
        FROM waiting
        WHERE plan_id = (
            SELECT p.plan_id
            FROM plan AS p
            JOIN judgment AS j ON j.judgment_id = p.judgment_id
            WHERE j.roll_entry_id = :roll_entry_id
            ORDER BY j.revision DESC, p.revision DESC
            LIMIT 1)
        ORDER BY penalty, reason
    )"_s);
    return statement.bind("roll_entry_id"_L1, entry).all([](Row &row) {
        return Waiting{row.count("penalty"_L1), row.text("reason"_L1)};
    });
}

Result<PlanId> PlanStore::add(const KeptPlan &plan)
{
    Statement statement(m_database, uR"(
        INSERT INTO plan (judgment_id, revision, document, law, status, program, derived_at)
        VALUES (:judgment_id, :revision, :document, :law, :status, :program, :derived_at)
    )"_s);
    return statement.bind("judgment_id"_L1, plan.judgment)
        .bind("revision"_L1, qint64(plan.revision))
        .bindUtf8("document"_L1, plan.document)
        .bind("law"_L1, plan.law)
        .bind("status"_L1, plan.status)
        .bind("program"_L1, plan.program)
        .bind("derived_at"_L1, plan.derivedAt)
        .insert()
        .map([](qint64 key) { return PlanId(key); });
}

Result<void> PlanStore::addWaiting(PlanId plan, const Waiting &waiting)
{
    Statement statement(m_database, uR"(
        INSERT INTO waiting (plan_id, penalty, reason)
        VALUES (:plan_id, :penalty, :reason)
        ON CONFLICT DO NOTHING
    )"_s);
    return statement.bind("plan_id"_L1, plan)
        .bind("penalty"_L1, waiting.penalty)
        .bind("reason"_L1, waiting.reason)
        .run()
        .map([](int) {});
}

Result<void> PlanStore::removeWaiting(PlanId plan, const QString &reason)
{
    Statement statement(m_database, uR"(
        DELETE FROM waiting
        WHERE plan_id = :plan_id
          AND reason = :reason
    )"_s);
    return statement.bind("plan_id"_L1, plan).bind("reason"_L1, reason).run().map([](int) {});
}

} // namespace bex::registry
