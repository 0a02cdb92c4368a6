// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/MainWindow.h"

#include "ui/pages/RollPanel.h"
#include "ui/windows/CounterParts.h"
#include "ui/windows/Wiring.h"

#include <QCloseEvent>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bex::ui
{

MainWindow::MainWindow(const Dependencies &dependencies)
    : m_parts(std::make_unique<CounterParts>(dependencies, *this))
{
    place();
    wire(*m_parts);
    connect(&m_parts->roll, &desk::RollDesk::hearingChanged, this, &MainWindow::followHearing);
    openLastHearing();
    connect(&m_parts->actor, &ActorFlow::changed, this, &MainWindow::showWhoActs);
    showPlace();
    showWhoIsHere();
    retranslate();
    m_parts->state.restore();
}

MainWindow::~MainWindow()
{
    // A field writes when it loses the focus, and what it writes into goes before the field does.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void MainWindow::place()
{
    CounterParts &parts = *m_parts;
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    parts.places.addWidget(&parts.welcome);
    parts.places.addWidget(&parts.view);
    column->addWidget(&parts.places, 1);
    column->addWidget(&parts.keys);
    auto *foot = new QHBoxLayout;
    foot->addWidget(&parts.status, 1);
    foot->addWidget(&parts.due);
    foot->addWidget(&parts.backedUp);
    foot->addWidget(&parts.who);
    parts.who.setContentsMargins(12, 0, 12, 6);
    parts.who.setForegroundRole(QPalette::PlaceholderText);
    column->addLayout(foot);
    setMenuBar(&parts.menu);
    setCentralWidget(ground);
}

void MainWindow::openLastHearing()
{
    const auto last = m_parts->outside.settings.lastHearing();
    if (last && m_parts->roll.isKnown(registry::HearingId(*last)))
        m_parts->roll.open(registry::HearingId(*last));
}

void MainWindow::followHearing()
{
    if (const auto &hearing = m_parts->roll.hearing())
        m_parts->outside.settings.setLastHearing(hearing->value());
    showPlace();
    nameWindow();
}

void MainWindow::showWhoIsHere()
{
    // Whoever stood at the counter when the window was closed still stands there.
    const auto &roll = m_parts->roll.roll().rows();
    const auto here =
        std::ranges::find(roll, registry::RollState::AtCounter, &desk::RollRow::state);
    if (here != roll.end())
        m_parts->person.show(registry::RollEntryId(here->key));
    m_parts->view.roll().focusRoll();
}

void MainWindow::showWhoActs()
{
    //: Foot of the window. %1 the name of whoever works at the counter
    m_parts->who.setText(tr("You: %1 (Shift+F1)").arg(m_parts->outside.record.who()));
}

void MainWindow::showPlace()
{
    CounterParts &parts = *m_parts;
    const bool open = parts.roll.hearing().has_value();
    parts.places.setCurrentWidget(open ? static_cast<QWidget *>(&parts.view) : &parts.welcome);
    for (const Command command : {Command::Search, Command::NextPerson, Command::PrintHearing})
        parts.shortcuts[command].setEnabled(open);
}

void MainWindow::nameWindow()
{
    const desk::HearingRow *hearing = m_parts->roll.hearingRow();
    if (hearing == nullptr || hearing->court.isEmpty()) {
        //: Title of the window. The name of the program is the same in every language
        setWindowTitle(tr("Guichet BEX"));
    } else {
        //: Title of the window. %1 the court, as the hearing names it
        setWindowTitle(tr("%1 – Guichet BEX").arg(hearing->court));
    }
}

void MainWindow::retranslate()
{
    nameWindow();
    showWhoActs();
    m_parts->shortcuts.retranslate();
    m_parts->menu.retranslate();
    m_parts->keys.retranslate();
    m_parts->status.retranslate();
    m_parts->backedUp.retranslate();
    m_parts->welcome.retranslate();
    m_parts->due.refresh();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts->person.draft().finishTyping();
    m_parts->state.save();
    QMainWindow::closeEvent(event);
}

} // namespace bex::ui
