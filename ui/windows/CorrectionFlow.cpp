// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/CorrectionFlow.h"

#include "ui/text/CorrectionText.h"

#include <algorithm>
#include <utility>

namespace bex::ui
{

namespace
{

/// The slots that the corrected plan keeps.
papers::Appointments slotsOf(const std::vector<registry::KeptStep> &steps)
{
    papers::Appointments days;
    for (const registry::KeptStep &step : steps) {
        if (step.appointment)
            days.emplace(static_cast<std::size_t>(step.position), *step.appointment);
    }
    return days;
}

} // namespace

CorrectionFlow::CorrectionFlow(const Dependencies &outside,
                               desk::PersonDesk &desk,
                               VoidFlow &voiding,
                               QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_voiding(voiding)
    , m_window(window)
{
}

bool CorrectionFlow::isAgreed()
{
    m_inHand.clear();
    const auto correction = m_desk.correction();
    if (!correction) {
        emit failed(correction.error());
        return false;
    }
    return !*correction || asks(**correction);
}

bool CorrectionFlow::asks(const desk::Correction &correction)
{
    const auto kept = m_outside.record.stores().papers.of(m_desk.entry()->id);
    if (!kept) {
        emit failed(kept.error());
        return false;
    }
    const auto wrong = m_voiding.wrongWith(slotsOf(correction.next.steps));
    if (!wrong) {
        emit failed(wrong.error());
        return false;
    }
    std::ranges::copy_if(*wrong, std::back_inserter(m_inHand), [](const auto &paper) {
        return paper.receipt.has_value();
    });
    const bool hasLeft =
        correction.hasAppointments() ||
        std::ranges::any_of(*kept, [](const registry::KeptPaper &paper) { return !paper.voided; });
    if (m_inHand.empty() && !(hasLeft && correction.changesThePlan()))
        return true;
    return m_outside.prompter.approve(
        &m_window,
        //: Title of a window: a judgment in the register is entered once more
        {tr("Correct the judgment"),
         CorrectionText::page(correction, *wrong, m_outside.words.now()),
         //: Button: the corrected judgment enters the register (FR: rectifier)
         tr("Correct the judgment")});
}

void CorrectionFlow::finish()
{
    m_voiding.offer(std::exchange(m_inHand, {}));
}

} // namespace bex::ui
