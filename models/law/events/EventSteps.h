// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/EventRule.h"

#include <algorithm>
#include <concepts>
#include <vector>

// What the rows of the events have in common: questions to the event, changes to the plan.
namespace bex::law
{

namespace asks
{

template <typename... Kinds> bool happened(const EventSubject &s)
{
    return (std::holds_alternative<Kinds>(s.event()) || ...);
}

[[nodiscard]] bool isRemedyStillPending(const EventSubject &s);
[[nodiscard]] bool isNoRemedyPending(const EventSubject &s);

} // namespace asks

/// What a new step is made of, apart from its dates and copies.
struct StepForm {
    RuleId rule;
    Act act = Act::Inform;
    std::optional<Recipient> to{};
    std::vector<int> penalties{};
    Reason because;
};

/// Adds a step with the articles and the confidence that the book gives its row. The same
/// step made by an earlier event gives way to this one.
Step &put(const EventSubject &subject, Plan &plan, StepForm form);

/// This reason takes the place of another, where the other stands.
void waitInstead(Plan &plan, int penalty, WaitReason other, WaitReason reason);

/// The steps that meet the condition leave the plan; true when there were any.
template <std::predicate<const Step &> Condition> bool stop(Plan &plan, Condition isStopped)
{
    return std::erase_if(plan.steps, isStopped) > 0;
}

/// The penalties of the steps that meet the condition, each once.
template <std::predicate<const Step &> Condition>
[[nodiscard]] std::vector<int> penaltiesOf(const Plan &plan, Condition isMeant)
{
    std::vector<int> penalties;
    for (const Step &step : plan.steps) {
        if (isMeant(step))
            penalties.insert(penalties.end(), step.penalties.begin(), step.penalties.end());
    }
    std::ranges::sort(penalties);
    const auto twice = std::ranges::unique(penalties);
    penalties.erase(twice.begin(), twice.end());
    return penalties;
}

/// Handed over, or to be sent.
[[nodiscard]] bool isSummons(const Step &step);

} // namespace bex::law
