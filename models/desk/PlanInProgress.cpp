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

void PlanInProgress::recompute()
{
    auto read = m_draft.read();
    m_judgment.reset();
    m_plan.reset();
    m_refusal.reset();
    if (read) {
        m_plan = m_router(*read);
        m_judgment = *std::move(read);
    } else {
        m_refusal = std::move(read).error();
    }
    emit recomputed();
}

} // namespace bex::desk
