// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/EventFlow.h"

#include "ui/entry/OpenPoints.h"
#include "ui/text/ErrorText.h"

namespace bex::ui
{

EventFlow::EventFlow(const Dependencies &outside, desk::EventDesk &desk, QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_window(window)
{
}

bool EventFlow::isReady()
{
    if (m_desk.isOpen())
        return true;
    emit said([] {
        return tr("Enter the judgment first (Ctrl+Enter): what happens after it changes its plan.");
    });
    return false;
}

void EventFlow::record()
{
    // What is missing stands at its field already.
    if (m_desk.refusal())
        return;
    if (const auto recorded = m_desk.record(); !recorded) {
        emit failed(recorded.error());
        return;
    }
    emit said([] { return tr("It is in the register, with the plan that follows from it."); });
    emit recorded();
}

void EventFlow::strike(registry::EventId event)
{
    const auto reason = m_outside.prompter.line(
        &m_window,
        //: Title of a question: an event entered by mistake (FR: rayer)
        {tr("Strike out what happened"),
         tr("Why does it not count? The reason stays in the register, and the plan is what it "
            "was without it."),
         Prompter::Enter::AnswersYes,
         {},
         tr("Nothing is struck out without a reason.")});
    if (!reason)
        return;
    if (const auto struck = m_desk.strike(event, *reason); !struck) {
        tellWhyNot(struck.error());
        return;
    }
    emit said([] { return tr("Struck out; the plan is the one without it."); });
}

void EventFlow::tellWhyNot(const Error &error)
{
    // A withdrawal needs its appeal: the law refuses what would be left.
    const QString contradiction = OpenPoints::sentence(m_outside.words, error);
    if (contradiction.isEmpty()) {
        emit failed(error);
        return;
    }
    m_outside.prompter.tell(
        &m_window,
        {ErrorText::title(),
         //: %1 a sentence that says what could not have happened
         tr("Without it, something else in the list could not have happened; strike that out "
            "first. %1")
             .arg(contradiction)});
}

} // namespace bex::ui
