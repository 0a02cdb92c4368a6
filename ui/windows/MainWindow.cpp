// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/MainWindow.h"

#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
#include "ui/pages/EntryPage.h"
#include "ui/pages/JournalPanel.h"
#include "ui/pages/PaperPreview.h"
#include "ui/pages/ProofPanel.h"
#include "ui/pages/RollPanel.h"
#include "ui/pages/WelcomePage.h"
#include "ui/pages/WorkPanel.h"
#include "ui/steps/LeavePage.h"
#include "ui/steps/ReceiptPage.h"
#include "ui/steps/SettlePage.h"
#include "ui/steps/SlotPage.h"
#include "ui/text/ErrorText.h"
#include "ui/windows/CounterView.h"
#include "ui/windows/FunctionBar.h"
#include "ui/windows/HearingFlow.h"
#include "ui/windows/MainMenu.h"
#include "ui/windows/PersonFlow.h"
#include "ui/windows/PrintFlow.h"
#include "ui/windows/Shortcuts.h"
#include "ui/windows/StatusLine.h"
#include "ui/windows/WindowState.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

/// What the window is made of, in the order in which it is made.
struct MainWindow::Parts {
    Parts(const Dependencies &outside, MainWindow &window)
        : roll(outside.record, outside.now)
        , person(outside.record,
                 {outside.book, {outside.words.french, outside.words.english}},
                 outside.now)
        , papers(person, outside.record, outside.templates, outside.now)
        , shortcuts(window)
        , hearings(outside, roll, window)
        , people(outside.record, {roll, person, papers})
        , printing(outside, person, papers, window)
        , view(*new CounterView(outside, {roll, person, papers}))
        , welcome(*new WelcomePage(shortcuts))
        , places(*new QStackedWidget)
        , keys(*new FunctionBar(shortcuts))
        , status(*new StatusLine)
        , menu(*new MainMenu(shortcuts))
        , state(outside.settings, window, view)
    {
    }

    desk::RollDesk roll;
    desk::PersonDesk person;
    CurrentPapers papers;
    Shortcuts shortcuts;
    HearingFlow hearings;
    PersonFlow people;
    PrintFlow printing;
    CounterView &view;
    WelcomePage &welcome;
    QStackedWidget &places;
    FunctionBar &keys;
    StatusLine &status;
    MainMenu &menu;
    WindowState state;
};

MainWindow::MainWindow(const Dependencies &dependencies)
    : m_outside(dependencies)
    , m_parts(std::make_unique<Parts>(dependencies, *this))
{
    place();
    connectHearings();
    connectPerson();
    connectPapers();
    connectView();
    connectMessages();
    openLastHearing();
    showPlace();
    retranslate();
    m_parts->state.restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::place()
{
    Parts &parts = *m_parts;
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    parts.places.addWidget(&parts.welcome);
    parts.places.addWidget(&parts.view);
    column->addWidget(&parts.places, 1);
    column->addWidget(&parts.keys);
    column->addWidget(&parts.status);
    setMenuBar(&parts.menu);
    setCentralWidget(ground);
}

void MainWindow::on(Command command, const std::function<void()> &obey)
{
    connect(&m_parts->shortcuts[command], &QAction::triggered, this, obey);
}

void MainWindow::connectHearings()
{
    Parts &parts = *m_parts;
    on(Command::NewHearing, [&parts] { parts.hearings.openHearing(); });
    on(Command::NewPerson, [&parts] { parts.hearings.addPerson(); });
    on(Command::ImportRoll, [&parts] { parts.hearings.importRoll(); });
    on(Command::Search, [&parts] { parts.view.roll().focusSearch(); });
    if (m_outside.openDemo)
        on(Command::OpenDemo, m_outside.openDemo);
    parts.shortcuts[Command::OpenDemo].setVisible(m_outside.openDemo != nullptr);
    parts.shortcuts[Command::OpenDemo].setEnabled(m_outside.openDemo != nullptr);
    connect(&parts.roll, &desk::RollDesk::hearingChanged, this, [this] {
        if (const auto &hearing = m_parts->roll.hearing())
            m_outside.settings.setLastHearing(hearing->value());
        showPlace();
        nameWindow();
    });
    connect(&parts.hearings,
            &HearingFlow::personAdded,
            this,
            [&parts](registry::RollEntryId entry) { parts.people.take(entry); });
}

void MainWindow::connectPerson()
{
    Parts &parts = *m_parts;
    RollPanel &roll = parts.view.roll();
    WorkPanel &work = parts.view.work();
    connect(&roll, &RollPanel::personSelected, &parts.person, &desk::PersonDesk::show);
    connect(&roll, &RollPanel::personSelected, &work, &WorkPanel::showSteps);
    connect(&roll, &RollPanel::personTaken, &parts.people, &PersonFlow::take);
    connect(&parts.person, &desk::PersonDesk::personChanged, this, [&parts] {
        parts.view.roll().select(parts.person.entry()->id);
    });
    connect(&parts.people, &PersonFlow::taken, &work, &WorkPanel::focusNeed);
    connect(&parts.people, &PersonFlow::judgmentEntered, &work, &WorkPanel::focusNeed);
    connect(&parts.people, &PersonFlow::judgmentIncomplete, &work, &WorkPanel::focusNeed);
    connect(&parts.people, &PersonFlow::handedOver, &roll, &RollPanel::focusRoll);
    connect(&parts.view.receipt(), &ReceiptPage::confirmed, &parts.people, &PersonFlow::handOver);
    connect(&parts.view.leave(), &LeavePage::confirmed, &parts.people, &PersonFlow::leave);
    connect(&parts.view.entry(), &EntryPage::enterAsked, &parts.people, &PersonFlow::enterJudgment);
    connect(&parts.view.entry(), &EntryPage::closeAsked, &work, &WorkPanel::showSteps);
    // The form has these two keys of its own while it is there.
    connect(&work, &WorkPanel::entryShown, this, [&parts](bool shown) {
        parts.shortcuts[Command::EditPerson].setEnabled(!shown);
        parts.shortcuts[Command::EditPenalties].setEnabled(!shown);
    });
    on(Command::EditPerson, [&work] { work.showEntry(u"/person/family_name"_s); });
    on(Command::EditPenalties, [&work] { work.showEntry(u"/penalties/0"_s); });
    on(Command::EnterJudgment, [&parts] { parts.people.enterJudgment(); });
    on(Command::NextPerson, [&parts] { parts.people.takeNext(); });
}

void MainWindow::connectPapers()
{
    Parts &parts = *m_parts;
    WorkPanel &work = parts.view.work();
    on(Command::ChooseSlot, [&work] { work.focusSlot(); });
    on(Command::SettleStep, [&work] { work.focusNeed(); });
    on(Command::PrintAll, [&parts] { parts.printing.printAll(); });
    on(Command::PrintOne, [&parts] { parts.printing.printOne(parts.view.preview().shown()); });
    on(Command::PrintElsewhere, [&parts] { parts.printing.printElsewhere(); });
    on(Command::HandOver, [&parts, &work] {
        if (parts.person.isEntered())
            work.showReceipt();
    });
    on(Command::Leave, [&parts, &work] {
        if (parts.person.entry())
            work.showLeave();
    });
    connect(&parts.view.slot(), &SlotPage::booked, &work, &WorkPanel::focusNeed);
    connect(&parts.view.settle(), &SettlePage::settled, &work, &WorkPanel::focusNeed);
}

void MainWindow::connectView()
{
    Parts &parts = *m_parts;
    ProofPanel &proof = parts.view.proof();
    on(Command::ShowPaper, [&proof] { proof.show(ProofPanel::Proof::Paper); });
    on(Command::ShowWhy, [&proof] { proof.toggle(ProofPanel::Proof::Why); });
    on(Command::ShowJournal, [&proof] { proof.toggle(ProofPanel::Proof::Journal); });
    on(Command::SwitchLanguage, [this] {
        m_outside.languages.toggle();
        m_outside.settings.setLanguage(m_outside.languages.language());
    });
    on(Command::SwitchTheme, [this] {
        const Theme theme = m_outside.settings.theme() == Theme::Light ? Theme::Dark : Theme::Light;
        m_outside.settings.setTheme(theme);
        apply(*qApp, theme);
    });
    on(Command::Quit, [this] { close(); });
    // Tables have no parent that would hear of a new language.
    connect(&m_outside.languages, &LanguageSwitcher::changed, this, [&parts] {
        parts.roll.hearings().retranslate();
        parts.roll.roll().retranslate();
        parts.person.steps().retranslate();
    });
}

void MainWindow::connectMessages()
{
    Parts &parts = *m_parts;
    const auto fail = [this](const Error &error) {
        m_outside.prompter.tell(this, {tr("This could not be done"), ErrorText::sentence(error)});
    };
    connect(&parts.roll, &desk::RollDesk::failed, this, fail);
    connect(&parts.person, &desk::PersonDesk::failed, this, fail);
    connect(&parts.hearings, &HearingFlow::failed, this, fail);
    connect(&parts.people, &PersonFlow::failed, this, fail);
    connect(&parts.printing, &PrintFlow::failed, this, fail);
    connect(&parts.view.slot(), &SlotPage::failed, this, fail);
    connect(&parts.view.settle(), &SettlePage::failed, this, fail);
    connect(&parts.view.journal(), &JournalPanel::failed, this, fail);
    connect(&parts.hearings, &HearingFlow::said, &parts.status, &StatusLine::say);
    connect(&parts.people, &PersonFlow::said, &parts.status, &StatusLine::say);
    connect(&parts.printing, &PrintFlow::said, &parts.status, &StatusLine::say);
}

void MainWindow::openLastHearing()
{
    const auto last = m_outside.settings.lastHearing();
    const auto &hearings = m_parts->roll.hearings().rows();
    const bool known =
        last && std::ranges::find(hearings, *last, &desk::HearingRow::key) != hearings.end();
    if (known)
        m_parts->roll.open(registry::HearingId(*last));
}

void MainWindow::showPlace()
{
    Parts &parts = *m_parts;
    const bool open = parts.roll.hearing().has_value();
    parts.places.setCurrentWidget(open ? static_cast<QWidget *>(&parts.view) : &parts.welcome);
    for (const Command command : {Command::NewPerson, Command::Search, Command::NextPerson})
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
    m_parts->shortcuts.retranslate();
    m_parts->menu.retranslate();
    m_parts->keys.retranslate();
    m_parts->status.retranslate();
    m_parts->welcome.retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts->state.save();
    QMainWindow::closeEvent(event);
}

} // namespace bex::ui
