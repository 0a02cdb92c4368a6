// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/EventSteps.h"

#include "models/law/Remedies.h"

#include <algorithm>

namespace bex::law
{

namespace asks
{

bool isRemedyStillPending(const EventSubject &s)
{
    return isRemedyPending(s.facts.judgment);
}

bool isNoRemedyPending(const EventSubject &s)
{
    return !isRemedyStillPending(s);
}

} // namespace asks

Step &put(const EventSubject &subject, Plan &plan, StepForm form)
{
    stop(plan, [&](const Step &step) {
        return step.rule == form.rule && step.act == form.act && step.to == form.to &&
               step.penalties == form.penalties;
    });
    const RuleEntry &entry = subject.facts.book.rule(form.rule);
    Step &step = plan.steps.emplace_back(Step{.rule = form.rule});
    step.penalties = std::move(form.penalties);
    step.act = form.act;
    step.to = form.to;
    step.articles = entry.articlesOn(subject.facts.law.day());
    step.confidence = entry.confidence;
    step.because.push_back(std::move(form.because));
    return step;
}

void waitInstead(Plan &plan, int penalty, WaitReason other, WaitReason reason)
{
    std::ranges::replace(
        plan.waiting, RegisterReason{penalty, other}, RegisterReason{penalty, reason});
}

bool isSummons(const Step &step)
{
    return step.act == Act::Summons || step.act == Act::SendLater;
}

} // namespace bex::law
