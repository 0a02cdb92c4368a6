// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Summons.h"

#include "models/law/rules/Conditions.h"

#include <algorithm>

namespace bex::law
{

namespace
{

void addPenalty(Step &step, const Subject &subject)
{
    if (subject.penalty < 0)
        return;
    step.penalties = {subject.penalty};
    step.provisional = subject.facts.penalty(subject.penalty).provisionalExecution.value_or(false);
}

} // namespace

Step &summon(const Subject &subject, PlanDraft &draft, RuleId rule, const SummonsForm &form)
{
    const bool handed = asks::isAtCounter(subject);
    Step &step = draft.add(rule, handed ? Act::Summons : Act::SendLater, form.paper, form.to);
    addPenalty(step, subject);
    step.mentions = form.mentions;
    step.copies = form.copies;
    return step;
}

void setWindow(Step &step, const Facts &facts, const Window &window)
{
    step.earliest = window.earliest;
    step.latest = window.latest;
    step.lastUsable = facts.calendar.lastUsable(window.latest);
    if (step.lastUsable != step.latest)
        step.because.push_back({"window.earlier", {*step.latest, *step.lastUsable}});
    const auto &finalOn = facts.remedies.finalOn;
    if (finalOn && finalOn->earliest <= *step.lastUsable) {
        step.preferredFrom = finalOn->earliest;
        restOnRemedies(step, facts);
    }
}

void setDays(Step &step, const Facts &facts, Parameter days)
{
    const Confidence confidence = facts.confidence(days);
    weaken(step, confidence);
    if (step.act == Act::SendLater)
        return;
    const int figure = figureFor(step, facts, days);
    const QDate latest = facts.day().addDays(figure);
    step.because.push_back({"window.days", {facts.day(), figure, latest}});
    if (confidence == Confidence::ToConfirm)
        step.because.push_back({"window.to_confirm", {figure}});
    setWindow(step, facts, {{}, latest});
}

Step *statementOf(PlanDraft &draft)
{
    const auto found = std::ranges::find(draft.steps(), PaperKind::Rcp, &Step::paper);
    return found == draft.steps().end() ? nullptr : &*found;
}

Step &tell(const Subject &subject, PlanDraft &draft, RuleId rule, Act act)
{
    Step &step = draft.add(rule, act, {}, {});
    addPenalty(step, subject);
    return step;
}

} // namespace bex::law
