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

namespace
{

/// The decision as a whole, or each penalty: without a list, for routing asks it of every row.
template <typename Visit> void visitSubjects(const Rule &rule, const Facts &facts, Visit visit)
{
    if (rule.scope == Scope::Decision)
        return visit(Subject{facts});
    const int count = static_cast<int>(facts.judgment.penalties.size());
    for (const int penalty : std::views::iota(0, count))
        visit(Subject{facts, penalty});
}

} // namespace

std::vector<Subject> subjectsOf(const Rule &rule, const Facts &facts)
{
    std::vector<Subject> subjects;
    visitSubjects(
        rule, facts, [&subjects](const Subject &subject) { subjects.push_back(subject); });
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
    visitSubjects(rule, facts, [&](const Subject &subject) {
        if (firstFailed(rule, subject))
            return;
        const std::size_t before = draft.steps().size();
        rule.act(subject, draft);
        if (rule.bound)
            weakenFrom(before, draft, facts.law.confidence(rule.bound->text));
    });
}

} // namespace bex::law
