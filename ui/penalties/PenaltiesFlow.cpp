// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltiesFlow.h"

#include "models/desk/KeptCase.h"
#include "ui/penalties/PenaltiesWindow.h"

#include <QTimer>

#include <chrono>

namespace bex::ui
{

PenaltiesFlow::PenaltiesFlow(const Dependencies &outside, Shortcuts &shortcuts, QWidget &window)
    : m_outside(outside)
    , m_shortcuts(shortcuts)
    , m_window(window)
    , m_clock(new QTimer(this))
{
    using namespace std::chrono_literals;
    // A window left open over midnight: nobody starts it again in the morning.
    m_clock->setInterval(1min);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (today() != m_day)
            bringUpToDate();
    });
    // An import brings judgments that nobody derived, a step done is a diligence.
    const registry::RegisterEvents &events = outside.record.events();
    connect(
        &events, &registry::RegisterEvents::hearingsChanged, this, &PenaltiesFlow::bringUpToDate);
    connect(&events, &registry::RegisterEvents::stepsChanged, this, &PenaltiesFlow::bringUpToDate);
    m_clock->start();
}

void PenaltiesFlow::bringUpToDate()
{
    const QDate day = today();
    if (const auto done = desk::bringPenaltiesTo(day, m_outside.record, m_outside.book); !done)
        emit failed(done.error());
    else
        m_day = day;
}

void PenaltiesFlow::open()
{
    bringUpToDate();
    if (m_penalties.isNull()) {
        m_penalties = new PenaltiesWindow(m_outside, &m_window);
        m_penalties->setAttribute(Qt::WA_DeleteOnClose);
        // The keys of a window are deaf in another one, unless they are given to it too.
        m_penalties->addActions(
            {&m_shortcuts[Command::SwitchLanguage], &m_shortcuts[Command::SwitchTheme]});
        connect(m_penalties, &PenaltiesWindow::personAsked, this, &PenaltiesFlow::personAsked);
    }
    m_penalties->show();
    m_penalties->raise();
    m_penalties->activateWindow();
}

} // namespace bex::ui
