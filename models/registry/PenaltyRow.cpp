// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyRow.h"

#include "models/registry/PenaltyCodes.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

using Reasons = std::vector<law::WaitReason>;

std::optional<QLatin1StringView> mainOf(const Reasons &reasons)
{
    return reasons.empty() ? std::nullopt : std::optional(law::json::word(reasons.front()));
}

QString othersOf(const Reasons &reasons)
{
    QStringList words;
    for (std::size_t at = 1; at < reasons.size(); ++at)
        words.append(law::json::word(reasons[at]).toString());
    return words.join(u' ');
}

qint64 barOf(const Reasons &reasons)
{
    return !reasons.empty() && law::isLegalBar(reasons.front()) ? 1 : 0;
}

Reasons reasonsOf(const QString &main, const QString &others)
{
    Reasons reasons;
    for (const QString &word : QString(main + u' ' + others).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto reason = law::json::fromWord<law::WaitReason>(word))
            reasons.push_back(*reason);
    }
    return reasons;
}

PenaltyStanding readStanding(Row &row)
{
    return {valueOf(penaltyStateCodes, row.text("state"_L1)),
            row.day("since"_L1).value_or(QDate()),
            reasonsOf(row.text("reason"_L1), row.text("also"_L1)),
            row.day("waiting_since"_L1).value_or(QDate())};
}

std::optional<PenaltyChange> readChange(Row &row)
{
    const auto on = row.day("changes_on"_L1);
    if (!on)
        return std::nullopt;
    return PenaltyChange{*on,
                         {valueOf(penaltyStateCodes, row.text("next_state"_L1)),
                          *on,
                          reasonsOf(row.text("next_reason"_L1), row.text("next_also"_L1)),
                          *on}};
}

Statement &bindStanding(Statement &statement, const PenaltyStanding &standing)
{
    return statement.bind("state"_L1, codeOf(penaltyStateCodes, standing.state))
        .bind("since"_L1, standing.since)
        .bind("is_open"_L1, qint64(law::isClosed(standing.state) ? 0 : 1))
        .bind("reason"_L1, mainOf(standing.reasons))
        .bind("waiting_since"_L1, standing.waitingSince)
        .bind("legal_bar"_L1, barOf(standing.reasons))
        .bind("also"_L1, othersOf(standing.reasons));
}

Statement &bindChange(Statement &statement, const std::optional<PenaltyChange> &change)
{
    const Reasons reasons = change ? change->to.reasons : Reasons();
    const auto state =
        change ? std::optional(codeOf(penaltyStateCodes, change->to.state)) : std::nullopt;
    return statement.bind("changes_on"_L1, change ? std::optional(change->on) : std::nullopt)
        .bind("next_state"_L1, state)
        .bind("next_reason"_L1, mainOf(reasons))
        .bind("next_legal_bar"_L1, barOf(reasons))
        .bind("next_also"_L1, othersOf(reasons));
}

} // namespace

const QString &penaltyColumns()
{
    static const QString columns = uR"(
        p.penalty_id, p.roll_entry_id, p.place, p.document, p.kind, p.decided_on, p.ressort,
        p.state, p.since, p.reason, p.waiting_since, p.also, p.changes_on, p.next_state,
        p.next_reason, p.next_also, p.regime, p.final_on, p.limit_on, p.confirmed_limit_on,
        p.entered_by, p.revision
    )"_s;
    return columns;
}

KeptPenalty readPenalty(Row &row)
{
    KeptPenalty penalty;
    penalty.id = row.id<PenaltyId>("penalty_id"_L1);
    penalty.entry = row.id<RollEntryId>("roll_entry_id"_L1);
    if (!row.isNull("place"_L1))
        penalty.place = row.count("place"_L1);
    penalty.what = {SeenPenalty{penalty.id, row.count("revision"_L1)},
                    row.utf8("document"_L1),
                    row.text("kind"_L1),
                    row.day("decided_on"_L1).value_or(QDate()),
                    row.text("ressort"_L1),
                    readStanding(row),
                    readChange(row),
                    {valueOf(regimeCodes, row.text("regime"_L1)),
                     row.day("final_on"_L1),
                     row.day("limit_on"_L1),
                     row.day("confirmed_limit_on"_L1)}};
    penalty.enteredBy = row.text("entered_by"_L1);
    return penalty;
}

Statement &
bindPenalty(Statement &statement, const DerivedPenalty &penalty, std::optional<int> place)
{
    statement.bind("place"_L1, place)
        .bindUtf8("document"_L1, penalty.document)
        .bind("kind"_L1, penalty.kind)
        .bind("decided_on"_L1, penalty.decidedOn)
        .bind("ressort"_L1, penalty.ressort)
        .bind("regime"_L1, codeOf(regimeCodes, penalty.limit.regime))
        .bind("final_on"_L1, penalty.limit.finalOn)
        .bind("limit_on"_L1, penalty.limit.on)
        .bind("confirmed_limit_on"_L1, penalty.limit.ifConfirmed);
    return bindChange(bindStanding(statement, penalty.now), penalty.next);
}

} // namespace bex::registry
