// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PlanInProgress.h"

namespace bex::desk
{

PlanInProgress::PlanInProgress(const JudgmentDraft &draft, Router router, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_router(std::move(router))
{
    connect(&m_draft, &JudgmentDraft::changed, this, &PlanInProgress::recompute);
    recompute();
}

const std::vector<law::Question> &PlanInProgress::questions() const
{
    static const std::vector<law::Question> none;
    return m_plan ? m_plan->questions : none;
}

std::vector<law::Remedy> PlanInProgress::remediesBeforeAnyWasUsed() const
{
    if (!m_judgment)
        return {};
    law::Judgment before = *m_judgment;
    before.appeals.clear();
    const auto routed = m_router(before);
    return routed ? routed->plan.remedies : std::vector<law::Remedy>();
}

void PlanInProgress::recompute()
{
    m_judgment.reset();
    m_known.reset();
    m_plan.reset();
    m_refusal.reset();
    auto read = m_draft.read();
    auto routed =
        read.and_then([this](const law::Judgment &judgment) { return m_router(judgment); });
    if (routed) {
        m_judgment = *std::move(read);
        m_known = std::move(routed->known);
        m_plan = std::move(routed->plan);
    } else {
        m_refusal = std::move(routed).error();
    }
    emit recomputed();
}

} // namespace bex::desk
