// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"
#include "models/desk/JudgmentDraft.h"
#include "models/desk/Routed.h"

#include <QObject>

#include <functional>
#include <optional>

namespace bex::desk
{

/// What the plan is at this moment of the typing.
///
/// Computed anew at each change of the draft, in the same call: the law
/// takes microseconds. Either the draft reads, and there are a judgment and a
/// plan, or it does not, and there is a refusal that names the place.
class PlanInProgress final : public QObject
{
    Q_OBJECT

public:
    /// `routed()` with the book, the practice of the court and what happened to the person.
    using Router = std::function<Result<Routed>(const law::Judgment &)>;

    PlanInProgress(const JudgmentDraft &draft, Router router, QObject *parent = nullptr);

    /// As it was pronounced.
    [[nodiscard]] const std::optional<law::Judgment> &judgment() const { return m_judgment; }
    /// With what the events since have taught.
    [[nodiscard]] const std::optional<law::Judgment> &known() const { return m_known; }
    [[nodiscard]] const std::optional<law::Plan> &plan() const { return m_plan; }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// What the plan asks, in the order of the rules; empty without a plan.
    [[nodiscard]] const std::vector<law::Question> &questions() const;

    /// What the person could use, with its last day, had nobody used anything yet.
    [[nodiscard]] std::vector<law::Remedy> remediesBeforeAnyWasUsed() const;

    /// For a change that is not in the draft: the court settled its practice.
    void recompute();

signals:
    void recomputed();

private:
    const JudgmentDraft &m_draft;
    Router m_router;
    std::optional<law::Judgment> m_judgment;
    std::optional<law::Judgment> m_known;
    std::optional<law::Plan> m_plan;
    std::optional<Error> m_refusal;
};

} // namespace bex::desk
