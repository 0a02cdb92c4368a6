// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/Trial.h"

#include "models/law/rules/PlanDraft.h"

#include <algorithm>
#include <ranges>

namespace bex::law
{

VersionDays daysOf(const Rule &rule, const LawBook &book)
{
    VersionDays days = daysOf(rule.versions);
    if (!rule.bound)
        return days;
    const QDate first = book.firstDay(rule.bound->text).from;
    if (rule.bound->isFirstDay)
        days.first = std::max(days.first, first);
    else
        days.last = std::min(days.last, first.addDays(-1));
    return days;
}

bool governs(const Rule &rule, const AppliedLaw &law)
{
    return rule.versions.contains(law.version()) &&
           (!rule.bound || law.isInForce(rule.bound->text) == rule.bound->isFirstDay);
}

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

namespace
{

/// What a row added rests on the first day of the text that bounds it.
void weakenFrom(std::size_t first, PlanDraft &draft, Confidence confidence)
{
    for (std::size_t i = first; i < draft.steps().size(); ++i)
        weaken(draft.steps()[i], confidence);
}

} // namespace

void tryRule(const Rule &rule, const Facts &facts, PlanDraft &draft)
{
    if (!governs(rule, facts.law))
        return;
    for (const Subject &subject : subjectsOf(rule, facts)) {
        if (firstFailed(rule, subject))
            continue;
        const std::size_t before = draft.steps().size();
        rule.act(subject, draft);
        if (rule.bound)
            weakenFrom(before, draft, facts.law.confidence(rule.bound->text));
    }
}

} // namespace bex::law
