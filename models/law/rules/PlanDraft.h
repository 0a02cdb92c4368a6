// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Facts.h"
#include "models/law/Plan.h"

#include <optional>
#include <vector>

namespace bex::law
{

/// A plan while the rules write it.
class PlanDraft final
{
public:
    explicit PlanDraft(const Facts &facts);

    /// A new step, with the articles and the confidence that the book gives the row.
    Step &add(RuleId rule, Act act, std::optional<PaperKind> paper, std::optional<Recipient> to);
    /// Asks; what depends on the answer is simply not added.
    void ask(RuleId rule, std::vector<QString> pointers, Reason text);
    /// The whole plan is refused: nothing else will be in it.
    void refuse(RuleId rule, std::vector<QString> pointers, Reason text);
    /// Why a penalty waits; the same reason is kept once.
    void wait(int penalty, WaitReason reason);

    /// Forgets the other reasons of this penalty: this one stands before them all.
    void waitOnlyFor(int penalty, WaitReason reason);

    [[nodiscard]] bool isRefused() const { return m_refused; }
    [[nodiscard]] bool isWaiting(int penalty) const;
    [[nodiscard]] bool isWaiting(int penalty, WaitReason reason) const;
    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }
    [[nodiscard]] std::vector<Step> &steps() { return m_steps; }
    /// Hands the steps, questions and reasons over to the plan.
    void moveTo(Plan &plan);

private:
    const Facts &m_facts;
    std::vector<Step> m_steps;
    std::vector<Question> m_questions;
    std::vector<RegisterReason> m_waiting;
    bool m_refused = false;
};

/// Adds a row that only changes the step; kept in order, once.
void alsoBy(Step &step, RuleId rule, const Facts &facts);
/// Adds an article that the step does not cite yet.
void cite(Step &step, const ArticleRef &article);
/// The step's confidence is that of its weakest fact.
void weaken(Step &step, Confidence confidence);
/// Notes on a step a dated figure that it rests on; it is no surer than the figure.
void restOn(Step &step, const Facts &facts, Parameter parameter);
/// Notes on a step that its dates follow from those of the remedies.
void restOnRemedies(Step &step, const Facts &facts);
/// As restOn(), with the value of the figure.
[[nodiscard]] int figureFor(Step &step, const Facts &facts, Parameter parameter);
/// "/penalties/2/mode".
[[nodiscard]] QString penaltyPointer(int penalty, QLatin1StringView key);

} // namespace bex::law
