// SPDX-License-Identifier: EUPL-1.2
#include "models/law/explain/WhyNot.h"

#include "models/law/events/EventRuleTable.h"
#include "models/law/json/Vocabulary.h"
#include "models/law/rules/PlanDraft.h"
#include "models/law/rules/RuleTable.h"
#include "models/law/rules/Trial.h"

#include <algorithm>
#include <concepts>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

namespace
{

/// What became of a paper, or of a row, while the rows were tried.
struct Fate {
    bool given = false;            ///< it stands at the end
    const Rule *stopper = nullptr; ///< the row that took it away
    const Rule *refuser = nullptr; ///< the row that refused the whole plan
};

bool holdsPaper(PlanDraft &draft, PaperKind paper)
{
    return std::ranges::find(draft.steps(), paper, &Step::paper) != draft.steps().end();
}

bool isNamedIn(const std::vector<Step> &steps, const std::vector<Question> &questions, RuleId row)
{
    return std::ranges::find(questions, row, &Question::rule) != questions.end() ||
           std::ranges::any_of(steps, [row](const Step &step) {
               return step.rule == row || std::ranges::find(step.also, row) != step.also.end();
           });
}

template <std::predicate<PlanDraft &> Held> Fate fateOf(const Facts &facts, Held isHeld)
{
    Fate fate;
    PlanDraft draft(facts);
    for (const Rule *rule : ruleTable()) {
        const bool stood = fate.given;
        tryRule(*rule, facts, draft);
        fate.given = isHeld(draft);
        if (stood && !fate.given)
            fate.stopper = rule;
        if (draft.isRefused())
            return {fate.given, nullptr, rule};
    }
    return fate;
}

Fate fateOf(const Facts &facts, PaperKind paper)
{
    Fate fate = fateOf(facts, [paper](PlanDraft &draft) { return holdsPaper(draft, paper); });
    fate.given = fate.given && !fate.refuser;
    return fate;
}

QString nameOf(RuleId rule)
{
    return QString::fromLatin1(rule.text().data(), static_cast<qsizetype>(rule.text().size()));
}

Reason outsideOf(const Rule &rule, const AppliedLaw &law)
{
    const QDate day = law.day();
    const VersionDays days = daysOf(rule, law.book());
    if (days.last == daysOf(everComputed).last)
        return {"why_not.version_open", {day, days.first}};
    return {"why_not.version", {day, days.first, days.last}};
}

/// A row that no decision is tried on: an event brings it, or something else applies it.
Reason outsideTheCounter(const Facts &facts, RuleId row)
{
    const bool isOfEvents = std::ranges::any_of(
        eventRuleTable(), [row](const EventRule *rule) { return rule->id == row; });
    if (isOfEvents)
        return {"why_not.event", {}};
    if (facts.book.rule(row).elsewhere)
        return {"why_not.elsewhere", {}};
    return {row.text().starts_with("L-") ? "why_not.limit" : "why_not.mark", {}};
}

/// A row that was met, and took the paper or the whole plan away.
WhyNot cameBetween(const Rule &rule, const char *sentence)
{
    WhyNot answer{rule.id, {}, Reason{sentence, {nameOf(rule.id)}}, -1};
    for (const Condition &condition : rule.conditions)
        answer.met.push_back({condition.name, true});
    return answer;
}

WhyNot answerOf(const Rule &rule, const Subject &subject)
{
    WhyNot answer{rule.id, {}, Reason{"why_not.act", {}}, subject.penalty};
    const Condition *failed = firstFailed(rule, subject);
    for (const Condition &condition : rule.conditions) {
        if (&condition == failed)
            break;
        answer.met.push_back({condition.name, true});
    }
    if (failed)
        answer.failed = Finding{failed->name, false};
    return answer;
}

/// The subject that came nearest to meeting the row.
WhyNot nearestOf(const Rule &rule, const Facts &facts)
{
    if (!governs(rule, facts.law))
        return {rule.id, {}, outsideOf(rule, facts.law), -1};
    std::optional<WhyNot> nearest;
    for (const Subject &subject : subjectsOf(rule, facts)) {
        WhyNot answer = answerOf(rule, subject);
        if (!nearest || answer.met.size() > nearest->met.size())
            nearest = std::move(answer);
    }
    return nearest.value_or(WhyNot{rule.id, {}, Reason{"why_not.no_penalty", {}}, -1});
}

bool gives(const Facts &facts, const Rule &rule, PaperKind paper)
{
    return facts.book.rule(rule.id).papers.contains(paper);
}

/// Some rows take several entries of the table; the nearest of them speaks for the row.
std::vector<WhyNot> onceARow(const std::vector<WhyNot> &answers)
{
    std::vector<WhyNot> once;
    for (const WhyNot &answer : answers) {
        if (std::ranges::find(once, answer.rule, &WhyNot::rule) == once.end())
            once.push_back(answer);
    }
    return once;
}

bool isNearer(const WhyNot &a, const WhyNot &b)
{
    return a.met.size() > b.met.size();
}

} // namespace

std::vector<WhyNot> whyNot(const Facts &facts, PaperKind paper)
{
    const Fate fate = fateOf(facts, paper);
    if (fate.given)
        return {};
    if (fate.refuser)
        return {cameBetween(*fate.refuser, "why_not.refused")};
    if (fate.stopper)
        return {cameBetween(*fate.stopper, "why_not.stopped")};
    std::vector<WhyNot> answers;
    for (const Rule *rule : ruleTable()) {
        if (gives(facts, *rule, paper))
            answers.push_back(nearestOf(*rule, facts));
    }
    std::ranges::stable_sort(answers, isNearer);
    return onceARow(answers);
}

std::optional<WhyNot> whyNot(const Facts &facts, RuleId row)
{
    if (std::ranges::find(facts.remedies.open, row, &Remedy::rule) != facts.remedies.open.end())
        return {};
    const Fate fate = fateOf(facts, [row](PlanDraft &draft) {
        return isNamedIn(draft.steps(), draft.questions(), row);
    });
    if (fate.given)
        return {};
    if (fate.refuser)
        return cameBetween(*fate.refuser, "why_not.refused");
    if (fate.stopper)
        return cameBetween(*fate.stopper, "why_not.stopped");
    std::vector<WhyNot> answers;
    for (const Rule *rule : ruleTable()) {
        if (rule->id == row)
            answers.push_back(nearestOf(*rule, facts));
    }
    if (answers.empty())
        return WhyNot{row, {}, outsideTheCounter(facts, row), -1};
    return *std::ranges::max_element(
        answers, {}, [](const WhyNot &answer) { return answer.met.size(); });
}

std::vector<RuleId> silentRows(const Facts &facts, const Plan &plan)
{
    std::vector<RuleId> silent = facts.book.rows();
    std::erase_if(silent, [&](RuleId row) {
        return isNamedIn(plan.steps, plan.questions, row) ||
               std::ranges::find(plan.remedies, row, &Remedy::rule) != plan.remedies.end();
    });
    return silent;
}

std::vector<PaperKind> absentPapers(const Facts &facts)
{
    std::vector<PaperKind> absent;
    EnumSet<PaperKind> given;
    for (const Rule *rule : ruleTable())
        given |= facts.book.rule(rule->id).papers;
    for (const auto &[paper, word] : json::spellings<PaperKind>()) {
        if (given.contains(paper) && !whyNot(facts, paper).empty())
            absent.push_back(paper);
    }
    return absent;
}

} // namespace bex::law
