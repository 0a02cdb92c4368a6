// SPDX-License-Identifier: EUPL-1.2
#include "models/law/rules/PlanDraft.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

PlanDraft::PlanDraft(const Facts &facts)
    : m_facts(facts)
{
    m_steps.reserve(16);
}

Step &
PlanDraft::add(RuleId rule, Act act, std::optional<PaperKind> paper, std::optional<Recipient> to)
{
    const RuleEntry &entry = m_facts.book.rule(rule);
    Step &step = m_steps.emplace_back(Step{.rule = rule});
    step.act = act;
    step.paper = paper;
    step.to = to;
    step.articles = entry.articlesOn(m_facts.law.day());
    step.confidence = entry.confidence;
    return step;
}

void PlanDraft::ask(RuleId rule, std::vector<QString> pointers, Reason text)
{
    if (!m_refused)
        m_questions.push_back({rule, std::move(pointers), std::move(text)});
}

void PlanDraft::refuse(RuleId rule, std::vector<QString> pointers, Reason text)
{
    if (!m_refused)
        m_questions.clear();
    m_refused = true;
    m_questions.push_back({rule, std::move(pointers), std::move(text)});
}

void PlanDraft::wait(int penalty, WaitReason reason)
{
    const RegisterReason line{penalty, reason};
    if (std::ranges::find(m_waiting, line) == m_waiting.end())
        m_waiting.push_back(line);
}

void PlanDraft::waitOnlyFor(int penalty, WaitReason reason)
{
    std::erase_if(m_waiting, [&](const RegisterReason &line) { return line.penalty == penalty; });
    wait(penalty, reason);
}

bool PlanDraft::isWaiting(int penalty) const
{
    return std::ranges::find(m_waiting, penalty, &RegisterReason::penalty) != m_waiting.end();
}

bool PlanDraft::isWaiting(int penalty, WaitReason reason) const
{
    return std::ranges::find(m_waiting, RegisterReason{penalty, reason}) != m_waiting.end();
}

void PlanDraft::moveTo(Plan &plan)
{
    plan.steps = std::move(m_steps);
    plan.questions = std::move(m_questions);
    plan.waiting = std::move(m_waiting);
}

void alsoBy(Step &step, RuleId rule, const Facts &facts)
{
    if (rule == step.rule)
        return;
    const auto place = std::ranges::lower_bound(step.also, rule);
    if (place != step.also.end() && *place == rule)
        return;
    step.also.insert(place, rule);
    for (const ArticleRef &article : facts.book.rule(rule).articles) {
        if (article.isOf(facts.law.day()))
            cite(step, article);
    }
}

void cite(Step &step, const ArticleRef &article)
{
    const bool isCited = std::ranges::any_of(
        step.articles, [&](const ArticleRef &other) { return other.citesAsMuchAs(article); });
    if (!isCited)
        step.articles.push_back(article);
}

void weaken(Step &step, Confidence confidence)
{
    step.confidence = std::max(step.confidence, confidence);
}

void restOn(Step &step, const Facts &facts, Parameter parameter)
{
    step.figures.insert(parameter);
    weaken(step, facts.confidence(parameter));
}

void restOnRemedies(Step &step, const Facts &facts)
{
    step.figures |= facts.remedies.openFigures;
    weaken(step, facts.remedies.confidence);
}

int figureFor(Step &step, const Facts &facts, Parameter parameter)
{
    restOn(step, facts, parameter);
    return facts.figure(parameter);
}

QString penaltyPointer(int penalty, QLatin1StringView key)
{
    return u"/penalties/"_s + QString::number(penalty) + u'/' + key;
}

} // namespace bex::law
