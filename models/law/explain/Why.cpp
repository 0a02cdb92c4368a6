// SPDX-License-Identifier: EUPL-1.2
#include "models/law/explain/Why.h"

#include "models/law/explain/Figures.h"
#include "models/law/rules/RuleTable.h"
#include "models/law/rules/Trial.h"

#include <algorithm>

namespace bex::law
{

namespace
{

/// Looks at one of the step's penalties, or at the decision as a whole.
bool concerns(const Subject &subject, const std::vector<int> &penalties)
{
    return subject.penalty < 0 || penalties.empty() ||
           std::ranges::find(penalties, subject.penalty) != penalties.end();
}

/// What the row found true of them; nothing when it is not of this version or not met.
std::vector<Finding> metBy(const Rule &rule, const Facts &facts, const std::vector<int> &penalties)
{
    const auto subjects = subjectsOf(rule, facts);
    const bool met = std::ranges::any_of(subjects, [&](const Subject &subject) {
        return concerns(subject, penalties) && !firstFailed(rule, subject);
    });
    std::vector<Finding> findings;
    if (met && governs(rule, facts.law)) {
        for (const Condition &condition : rule.conditions)
            findings.push_back({condition.name, true});
    }
    return findings;
}

RowReason reasonOf(const Facts &facts, RuleId id, const std::vector<int> &penalties)
{
    RowReason row = rowReasonOf(facts, id);
    for (const Rule *rule : ruleTable()) {
        if (rule->id != id)
            continue;
        const auto met = metBy(*rule, facts, penalties);
        if (met.empty())
            continue;
        // All of them were met that day: what they have in common holds it.
        const VersionDays own = daysOf(*rule, facts.book);
        row.days = {std::max(row.days.first, own.first), std::min(row.days.last, own.last)};
        for (const Finding &finding : met) {
            if (std::ranges::find(row.facts, finding) == row.facts.end())
                row.facts.push_back(finding);
        }
    }
    return row;
}

/// Says so of the limit that it knows: not of one whose figure is to be confirmed (T-03).
std::optional<ArticleRef> noNullityOf(const Facts &facts, const Step &step)
{
    const bool isKnown = std::ranges::none_of(figuresOf(facts, step.figures), [](const auto &used) {
        return used.book.confidence == Confidence::ToConfirm;
    });
    if (!step.latest || !isKnown)
        return {};
    const auto &said = facts.book.rule(step.rule).noNullity;
    const auto found = std::ranges::find_if(
        said, [&](const ArticleRef &article) { return article.isOf(facts.law.day()); });
    return found == said.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<FigureReason> figuresOf(const Facts &facts, EnumSet<Parameter> used)
{
    std::vector<FigureReason> figures;
    for (int i = 0; i < static_cast<int>(Parameter::Count); ++i) {
        const auto parameter = static_cast<Parameter>(i);
        if (!used.contains(parameter))
            continue;
        const SettledFigure *own = facts.law.settled(parameter);
        figures.push_back({parameter,
                           facts.book.value(parameter, facts.law.day()),
                           own ? std::optional(*own) : std::nullopt});
    }
    return figures;
}

RowReason rowReasonOf(const Facts &facts, RuleId id)
{
    const RuleEntry &entry = facts.book.rule(id);
    return {id, {}, daysOf(everComputed), entry.articlesOn(facts.law.day()), entry.confidence};
}

Why why(const Facts &facts, const Step &step)
{
    Why why;
    why.rows.push_back(reasonOf(facts, step.rule, step.penalties));
    for (const RuleId rule : step.also)
        why.rows.push_back(reasonOf(facts, rule, step.penalties));
    why.working = step.because;
    why.figures = figuresOf(facts, step.figures);
    why.noNullity = noNullityOf(facts, step);
    why.confidence = step.confidence;
    return why;
}

Why why(const Facts &facts, const Remedy &remedy)
{
    Why why;
    why.rows.push_back(reasonOf(facts, remedy.rule, {}));
    const Parameter period = limitFigureOf(facts.judgment, remedy);
    why.working = workingOf(remedy, facts.judgment, facts.law, facts.calendar);
    why.figures = figuresOf(facts, {period});
    why.confidence = std::max(why.rows.front().confidence, remedy.confidence);
    return why;
}

} // namespace bex::law
