// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Trial.h"

#include <algorithm>
#include <ranges>

namespace bex::law
{

const Condition *firstFailed(const Rule &rule, const Subject &subject)
{
    const auto failed = std::ranges::find_if(
        rule.conditions, [&](const Condition &condition) { return !condition.holds(subject); });
    return failed == rule.conditions.end() ? nullptr : &*failed;
}

std::vector<Subject> subjectsOf(const Rule &rule, const Facts &facts)
{
    if (rule.scope == Scope::Decision)
        return {Subject{facts}};
    std::vector<Subject> subjects;
    const int count = static_cast<int>(facts.judgment.penalties.size());
    for (const int penalty : std::views::iota(0, count))
        subjects.push_back({facts, penalty});
    return subjects;
}

void tryRule(const Rule &rule, const Facts &facts, PlanDraft &draft)
{
    if (!rule.versions.contains(facts.version))
        return;
    for (const Subject &subject : subjectsOf(rule, facts)) {
        if (!firstFailed(rule, subject))
            rule.act(subject, draft);
    }
}

} // namespace bex::law
