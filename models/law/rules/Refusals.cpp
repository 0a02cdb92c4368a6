// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

template <SuspensionKind kind> bool isSuspension(const Subject &s)
{
    const auto *prison = s.facts.as<Imprisonment>(s.penalty);
    return prison && prison->suspended && prison->suspended->kind == kind;
}

/// Probation of before 2020, and the penal constraint: none pronounced since 24 March 2020.
bool isOldKind(const Subject &s)
{
    return isSuspension<SuspensionKind::Sme>(s) || isSuspension<SuspensionKind::SursisTig>(s) ||
           s.facts.as<PenalConstraint>(s.penalty);
}

/// Deferred committal, reinforced probation: none before 24 March 2020.
bool isNewKind(const Subject &s)
{
    return asks::isReinforcedProbation(s) || asks::isDeferredCommittal(s);
}

QString pointerTo(const Subject &subject)
{
    return u"/penalties/"_s + QString::number(subject.penalty);
}

void refuseOldKind(const Subject &subject, PlanDraft &draft)
{
    draft.refuse(bex60b.id, {pointerTo(subject)}, {"refused.BEX-60b", {}});
}

void refuseNewKind(const Subject &subject, PlanDraft &draft)
{
    draft.refuse(bex46b.id, {pointerTo(subject)}, {"refused.BEX-46b", {}});
}

void refuseHomeDetention(const Subject &subject, PlanDraft &draft)
{
    draft.refuse(bex66b.id, {pointerTo(subject)}, {"refused.BEX-66b", {}});
}

void refuseProbation(const Subject &subject, PlanDraft &draft)
{
    draft.refuse(bex49h.id, {pointerTo(subject)}, {"refused.BEX-49h", {}});
}

constexpr Condition oldKind{"kind_of_before_2020", isOldKind};
constexpr Condition newKind{"kind_of_since_2020", isNewKind};

constexpr Condition when60b[]{oldKind};
constexpr Condition when46b[]{newKind};
constexpr Condition when66b[]{when::homeDetention};
constexpr Condition when49h[]{when::plainProbation};

} // namespace

constinit const Rule bex60b{
    RuleId("BEX-60b"), since2020, Scope::EachPenalty, when60b, refuseOldKind};
constinit const Rule bex46b{
    RuleId("BEX-46b"), before2020, Scope::EachPenalty, when46b, refuseNewKind};
constinit const Rule bex66b{
    RuleId("BEX-66b"), before2020, Scope::EachPenalty, when66b, refuseHomeDetention};
constinit const Rule bex49h{
    RuleId("BEX-49h"), before2020, Scope::EachPenalty, when49h, refuseProbation};

} // namespace bex::law
