// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltiesFlow.h"

#include "ui/penalties/PenaltiesWindow.h"

#include <QTimer>

#include <chrono>

namespace bex::ui
{

namespace
{

/// A fifth of a second on a slow machine: the hands do not feel it.
constexpr int peopleAtOnce = 50;

} // namespace

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
    if (m_due && m_due->day() == today())
        return; // it meets whoever has come since
    const QDate day = today();
    // Whoever the day moves is due: what comes after that is asked of the law.
    if (const auto moved = m_outside.record.penalties().advance(day); !moved) {
        emit failed(moved.error());
        return;
    }
    m_due.emplace(m_outside.record, m_outside.book, day);
    deriveSome();
}

void PenaltiesFlow::deriveSome()
{
    if (!m_due)
        return;
    const auto more = m_due->next(peopleAtOnce);
    if (!more) {
        m_due.reset();
        emit failed(more.error());
        return;
    }
    if (!*more) {
        finish();
        return;
    }
    emit said([done = m_due->derived()] {
        return tr("The register is brought up to date; %n person(s) so far.", nullptr, done);
    });
    QTimer::singleShot(0, this, &PenaltiesFlow::deriveSome);
}

void PenaltiesFlow::finish()
{
    m_day = m_due->day();
    const int derived = m_due->derived();
    const int leftOut = m_due->leftOut();
    m_due.reset();
    if (leftOut > 0)
        emit said([leftOut] {
            //: %n people whose judgment the program cannot read
            return tr("The penalties of %n person(s) are not in the register: the judgment cannot "
                      "be read. Enter it again.",
                      nullptr,
                      leftOut);
        });
    else if (derived > peopleAtOnce)
        emit said([derived] {
            return tr("The register is up to date; %n person(s) came to it.", nullptr, derived);
        });
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
