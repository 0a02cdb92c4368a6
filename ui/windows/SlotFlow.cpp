// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/SlotFlow.h"

#include "models/desk/text/SlotText.h"
#include "models/desk/text/StepText.h"

namespace bex::ui
{

SlotFlow::SlotFlow(const Dependencies &outside,
                   desk::PersonDesk &desk,
                   VoidFlow &voiding,
                   QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_voiding(voiding)
    , m_window(window)
{
}

void SlotFlow::move(const registry::Booking &booking)
{
    if (m_desk.stepInHand() == nullptr)
        return;
    // A copy: while the question stands, another screen may bring other rows.
    const desk::StepRow row = *m_desk.stepInHand();
    if (!row.id || !row.appointment || !isWanted(row, booking.appointment))
        return;
    const registry::StepId step = *row.id;
    const auto handed = handedFor(step);
    if (!handed) {
        emit failed(handed.error());
        return;
    }
    const auto moved = m_outside.record.counter().moveAppointment(step, booking);
    if (!moved) {
        emit failed(moved.error());
        return;
    }
    m_voiding.offer(*handed);
    emit this->moved();
}

bool SlotFlow::isWanted(const desk::StepRow &row, const law::Appointment &next)
{
    return m_outside.prompter.confirm(
        &m_window,
        //: Title of a question: the day of a summons in the person's hand is about to change
        {tr("Move the appointment"),
         //: Question. %1 name of a paper, %2 the day and hour on it, %3 those in their place
         tr("The person holds this paper: %1, for %2. Move the appointment to %3? The step is to "
            "do again, with a new paper.")
             .arg(desk::StepText::title(row),
                  desk::SlotText::when(*row.appointment),
                  desk::SlotText::when(next)),
         Prompter::Enter::AnswersNo});
}

Result<VoidFlow::KeptPapers> SlotFlow::handedFor(registry::StepId step) const
{
    return m_outside.record.stores().papers.of(m_desk.entry()->id).map([step](auto papers) {
        std::erase_if(papers, [step](const registry::KeptPaper &paper) {
            return paper.step != step || !paper.receipt || paper.voided ||
                   paper.reference.isEmpty();
        });
        return papers;
    });
}

} // namespace bex::ui
