// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"

#include "models/law/Facts.h"
#include "models/law/rules/PlanDraft.h"
#include "models/law/rules/PlanOrder.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/RuleTable.h"
#include "models/law/rules/Trial.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

namespace
{

/// A day whose law is not computed: before 29 October 2010, and from 2029.
bool isOutsideTheLaw(LawVersion version)
{
    return version == LawVersion::V0 || version == LawVersion::V6;
}

Plan refusedPlan(LawVersion version, PlanDraft &draft)
{
    Plan plan;
    plan.law = version;
    plan.status = PlanStatus::Refused;
    draft.moveTo(plan);
    plan.steps.clear();
    plan.waiting.clear();
    return plan;
}

/// Register: at least one reason for each penalty that waits (BEX-132).
void giveEveryPenaltyAReason(const Facts &facts, PlanDraft &draft)
{
    const auto &penalties = facts.judgment.penalties;
    for (std::size_t i = 0; i < penalties.size(); ++i) {
        const int index = static_cast<int>(i);
        if (isExecutedInTime(penalties[i]) && !draft.isWaiting(index))
            draft.wait(index, WaitReason::TimeLimitRunning);
    }
}

Plan planFrom(const Facts &facts, PlanDraft &draft)
{
    giveEveryPenaltyAReason(facts, draft);
    Plan plan;
    plan.law = facts.version;
    draft.moveTo(plan);
    if (facts.firm)
        plan.firm = facts.firm->effective;
    plan.remedies = facts.remedies.open;
    plan.enforceableOn = facts.remedies.enforceableOn;
    plan.finalOn = facts.remedies.finalOn;
    plan.money = facts.money;
    finish(plan);
    return plan;
}

} // namespace

Plan routeBy(std::span<const Rule *const> rows, const Judgment &judgment, const AppliedLaw &law)
{
    const Facts facts(judgment, law);
    PlanDraft draft(facts);
    if (isOutsideTheLaw(facts.version)) {
        const RuleId row(facts.version == LawVersion::V0 ? "V0" : "V6");
        draft.refuse(row, {u"/pronounced_on"_s}, {"refused.version", {law.day()}});
        return refusedPlan(facts.version, draft);
    }
    for (const Rule *rule : rows) {
        tryRule(*rule, facts, draft);
        if (draft.isRefused())
            return refusedPlan(facts.version, draft);
    }
    return planFrom(facts, draft);
}

Plan route(const Judgment &judgment, const LawBook &book, const Practice &practice)
{
    return route(judgment, AppliedLaw(book, practice, judgment.pronouncedOn));
}

Plan route(const Judgment &judgment, const AppliedLaw &law)
{
    return routeBy(ruleTable(), judgment, law);
}

} // namespace bex::law
