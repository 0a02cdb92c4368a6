// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/RouteAfter.h"

#include "models/law/events/EventRuleTable.h"
#include "models/law/events/EventSteps.h"
#include "models/law/rules/PlanOrder.h"
#include "models/law/rules/RuleTable.h"

#include <algorithm>
#include <vector>

namespace bex::law
{

namespace
{

bool holds(const EventRule &rule, const EventSubject &subject)
{
    return rule.versions.contains(subject.facts.version) &&
           std::ranges::all_of(rule.conditions, [&](const EventCondition &condition) {
               return condition.holds(subject);
           });
}

bool isSentUnderCover(const Step &step)
{
    return step.act == Act::SendLater && step.paper != PaperKind::Late &&
           std::ranges::find(step.also, RuleId("BEX-110")) != step.also.end();
}

/// The letter goes only with something it covers.
void dropLoneLetter(Plan &plan)
{
    if (std::ranges::any_of(plan.steps, isSentUnderCover))
        return;
    stop(plan, [](const Step &step) { return step.paper == PaperKind::Late; });
}

/// A death is known of all that follows it: what came later brings nothing back to the person.
std::vector<Event> withTheDeathLast(std::span<const Event> events)
{
    std::vector<Event> inOrder(events.begin(), events.end());
    std::ranges::stable_partition(
        inOrder, [](const Event &event) { return !std::holds_alternative<PersonDied>(event); });
    return inOrder;
}

} // namespace

Plan routeAfter(const CaseHistory &history, const LawBook &book, const Practice &practice)
{
    return routeAfter(history, AppliedLaw(book, practice, history.judgment().pronouncedOn));
}

Plan routeAfter(const CaseHistory &history, const AppliedLaw &law)
{
    return routeAfterBy({ruleTable(), eventRuleTable()}, history, law);
}

Plan routeAfterBy(const LawRows &rows, const CaseHistory &history, const AppliedLaw &law)
{
    const Judgment known = history.asKnown();
    Plan plan = routeBy(rows.counter, known, law);
    if (plan.status == PlanStatus::Refused || history.events().empty())
        return plan;
    const Plan counter = routeBy(rows.counter, history.judgment(), law);
    const Facts facts(known, law);
    const std::vector<Event> events = withTheDeathLast(history.events());
    for (std::size_t count = 1; count <= events.size(); ++count) {
        const EventSubject subject{facts, counter, std::span(events).first(count)};
        for (const EventRule *rule : rows.events) {
            if (holds(*rule, subject))
                rule->act(subject, plan);
        }
    }
    dropLoneLetter(plan);
    finish(plan);
    return plan;
}

} // namespace bex::law
