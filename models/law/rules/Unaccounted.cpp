// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Conditions.h"
#include "models/law/rules/Rows.h"
#include "models/law/rules/Summons.h"

#include <algorithm>

// The last row: a plan is never silently without a step for a penalty that has to be executed.
namespace bex::law
{

namespace
{

using namespace Qt::Literals::StringLiterals;

bool isReparation(const Subject &s)
{
    return s.facts.as<Reparation>(s.penalty) != nullptr;
}

template <typename Predicate>
bool anyStep(const Subject &s, PlanDraft &draft, Predicate &&takesItUp)
{
    return std::ranges::any_of(draft.steps(), [&](const Step &step) {
        return step.act != Act::Alert && std::ranges::count(step.penalties, s.penalty) > 0 &&
               takesItUp(step);
    });
}

/// Nothing is left to serve; before 24 March 2020 no row has anything to say of it.
bool isFirmTakenUp(const Subject &s, PlanDraft &draft)
{
    return asks::isFirmNil(s) ||
           anyStep(s, draft, [](const Step &step) { return step.to != Recipient::Spip; });
}

/// The obligations go with the summons, or the whole case goes elsewhere; beside a deferred
/// committal or a warrant the probation waits for the prison (BEX-49i, BEX-55).
bool isProbationTakenUp(const Subject &s, PlanDraft &draft)
{
    return asks::isDeferredCommittal(s) || asks::isWarrant(s) ||
           anyStep(s, draft, [](const Step &step) {
               return step.mentions.contains(Mention::M12) || step.paper == PaperKind::Tra ||
                      step.act == Act::Record;
           });
}

/// Each part of an imprisonment by itself; a simple suspension asks for nothing.
bool isTakenUp(const Subject &s, PlanDraft &draft)
{
    if (!s.facts.as<Imprisonment>(s.penalty))
        return anyStep(s, draft, [](const Step &) { return true; });
    // The two readings are the answer: nothing of it is routed, nothing is asked.
    if (asks::hasFirmPart(s) && s.facts.firm && s.facts.firm->effective.ambiguous)
        return true;
    return (!asks::hasFirmPart(s) || isFirmTakenUp(s, draft)) &&
           (!asks::isFollowed(s) || isProbationTakenUp(s, draft));
}

/// Who the person is, where they live and what is left to serve open or close many rows.
bool isAsked(const Subject &s, const PlanDraft &draft)
{
    const QString own = u"/penalties/"_s + QString::number(s.penalty) + u'/';
    return std::ranges::any_of(draft.questions(), [&](const Question &question) {
        return std::ranges::any_of(question.pointers, [&](const QString &pointer) {
            return pointer.startsWith(own) || pointer.startsWith(u"/person/") ||
                   pointer == u"/revocations" || pointer == u"/detention";
        });
    });
}

void askHow(const Subject &subject, PlanDraft &draft)
{
    if (isTakenUp(subject, draft) || draft.isWaiting(subject.penalty, WaitReason::Detained) ||
        draft.isWaiting(subject.penalty, WaitReason::Appeal) || isAsked(subject, draft))
        return;
    draft.ask(bex49Unaccounted.id,
              {u"/penalties/"_s + QString::number(subject.penalty)},
              {"question.unaccounted", {subject.penalty + 1}});
}

/// Money and a reparation stand on the relevé in full.
bool isExecutedByAStep(const Subject &s)
{
    const bool onTheStatement =
        isMoney(s.facts.penalty(s.penalty)) || (isReparation(s) && !asks::isAtCounter(s));
    return isExecutedInTime(s.facts.penalty(s.penalty)) && !onTheStatement;
}

constexpr Condition executedByAStep{"executed_by_a_step", isExecutedByAStep};
constexpr Condition when49[]{when::convicted, when::naturalPerson, executedByAStep};

} // namespace

constinit const Rule bex49Unaccounted{
    RuleId("BEX-49"), everComputed, Scope::EachPenalty, when49, askHow};

} // namespace bex::law
