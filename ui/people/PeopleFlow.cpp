// SPDX-License-Identifier: EUPL-1.2
#include "ui/people/PeopleFlow.h"

#include "ui/people/PeopleWindow.h"

namespace bex::ui
{

PeopleFlow::PeopleFlow(const Dependencies &outside,
                       desk::PeopleDesk &desk,
                       Shortcuts &shortcuts,
                       QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_shortcuts(shortcuts)
    , m_window(window)
{
}

void PeopleFlow::open()
{
    if (!m_desk.inHand())
        return;
    auto *people = new PeopleWindow(m_outside, m_desk, &m_window);
    people->setAttribute(Qt::WA_DeleteOnClose);
    // The keys of a window are deaf in another one, unless they are given to it too.
    people->addActions({&m_shortcuts[Command::SwitchLanguage], &m_shortcuts[Command::SwitchTheme]});
    connect(people, &PeopleWindow::personAsked, this, &PeopleFlow::personAsked);
    connect(people, &QDialog::finished, &m_window, [this] { m_window.activateWindow(); });
    people->open();
}

} // namespace bex::ui
