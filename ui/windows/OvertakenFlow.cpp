// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/OvertakenFlow.h"

#include "models/desk/text/CorrectedParts.h"

namespace bex::ui
{

OvertakenFlow::OvertakenFlow(const Dependencies &outside, desk::PersonDesk &desk, QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_window(window)
{
    connect(&m_desk, &desk::PersonDesk::overtaken, this, &OvertakenFlow::choose);
}

void OvertakenFlow::choose(const QByteArray &theirs)
{
    const QStringList differences = desk::CorrectedParts::both(m_desk.draft().text(), theirs);
    const Prompter::Choice choice{
        //: Title of a question: two screens wrote the same judgment
        {tr("Typed on two screens"),
         //: %1 lines that say what differs
         tr("This judgment was changed on another screen while you typed it here.\n\n%1\n\nWhich "
            "one counts?")
             .arg(differences.join(u'\n'))},
        {tr("The other one; what I typed since is dropped"),
         tr("Mine; what was typed there is dropped")}};
    // Without an answer both stand: it is asked again at the next change.
    const auto answer = m_outside.prompter.choose(&m_window, choice);
    if (!answer)
        return;
    constexpr int mine = 1;
    const auto kept = *answer == mine ? m_desk.keepMine() : m_desk.takeTheirs();
    if (!kept)
        emit failed(kept.error());
}

} // namespace bex::ui
