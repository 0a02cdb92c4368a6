// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/ActorFlow.h"

namespace bex::ui
{

ActorFlow::ActorFlow(const Dependencies &outside, QWidget &window)
    : m_outside(outside)
    , m_window(window)
{
    m_outside.record.actAs(m_outside.settings.actor());
}

bool ActorFlow::isKnown()
{
    if (m_outside.settings.actor().isEmpty())
        ask();
    return !m_outside.settings.actor().isEmpty();
}

void ActorFlow::ask()
{
    Prompter::Message question;
    //: Title of a question: who works at the counter
    question.title = tr("Your name");
    question.text = tr("Your name, as papers and the journal show it:");
    question.proposed = m_outside.record.who();
    question.needed = tr("Papers and the journal are always somebody’s: type a name.");
    const auto typed = m_outside.prompter.line(&m_window, question);
    if (!typed || typed->trimmed().isEmpty())
        return;
    m_outside.settings.setActor(typed->simplified());
    m_outside.record.actAs(*typed);
    emit changed();
}

} // namespace bex::ui
