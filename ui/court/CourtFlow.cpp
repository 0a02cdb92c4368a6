// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/CourtFlow.h"

#include "ui/court/CourtWindow.h"

namespace bex::ui
{

CourtFlow::CourtFlow(const Dependencies &outside, Shortcuts &shortcuts, QWidget &window)
    : m_outside(outside)
    , m_shortcuts(shortcuts)
    , m_window(window)
{
}

void CourtFlow::open()
{
    if (m_court.isNull()) {
        m_court = new CourtWindow(m_outside, &m_window);
        m_court->setAttribute(Qt::WA_DeleteOnClose);
        // The keys of a window are deaf in another one, unless they are given to it too.
        m_court->addActions(
            {&m_shortcuts[Command::SwitchLanguage], &m_shortcuts[Command::SwitchTheme]});
    }
    m_court->show();
    m_court->raise();
    m_court->activateWindow();
}

void CourtFlow::openAgenda(const QString &service)
{
    open();
    m_court->showAgenda(service);
}

} // namespace bex::ui
