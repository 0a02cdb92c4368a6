// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/MainMenu.h"

namespace bex::ui
{

MainMenu::MainMenu(Shortcuts &shortcuts)
    : m_hearing(menu(shortcuts,
                     {Command::NewHearing,
                      Command::ImportRoll,
                      Command::NewPerson,
                      Command::Search,
                      Command::OpenDemo,
                      Command::Quit}))
    , m_person(menu(shortcuts,
                    {Command::NextPerson,
                     Command::CallPerson,
                     Command::EditPerson,
                     Command::ShowOtherCases,
                     Command::EditDecision,
                     Command::EditOffences,
                     Command::EditPenalties,
                     Command::EnterJudgment,
                     Command::CompareJudgment,
                     Command::ChooseSlot,
                     Command::SettleStep,
                     Command::TellEvent,
                     Command::SendBack,
                     Command::Leave}))
    , m_papers(menu(shortcuts,
                    {Command::PrintAll,
                     Command::PrintElsewhere,
                     Command::PrintOne,
                     Command::PrintHearing,
                     Command::HandOver,
                     Command::FindPaper,
                     Command::PrintAgain,
                     Command::VoidPaper}))
    , m_register(menu(shortcuts, {Command::OpenToday, Command::OpenPenalties}))
    , m_court(menu(shortcuts, {Command::OpenCourt, Command::TellName}))
    , m_view(menu(shortcuts,
                  {Command::ShowPaper,
                   Command::ShowWhy,
                   Command::ShowWhyNot,
                   Command::CompareLaws,
                   Command::ShowJournal,
                   Command::ShowKept,
                   Command::SwitchLanguage,
                   Command::SwitchTheme}))
    , m_help(menu(shortcuts, {Command::ShowHelp}))
{
    retranslate();
}

QMenu *MainMenu::menu(Shortcuts &shortcuts, std::initializer_list<Command> commands)
{
    QMenu *menu = addMenu(QString());
    for (const Command command : commands)
        menu->addAction(&shortcuts[command]);
    return menu;
}

void MainMenu::retranslate()
{
    // One letter each, in either language: Alt and the letter open the menu.
    //: Menu (FR: audience); & before the letter that opens it
    m_hearing->setTitle(tr("&Hearing"));
    //: Menu: the person at the counter
    m_person->setTitle(tr("&Person"));
    //: Menu: printing and handing over
    m_papers->setTitle(tr("P&apers"));
    //: Menu: what the office keeps (FR: registre)
    m_register->setTitle(tr("&Register"));
    //: Menu: the court itself (FR: juridiction)
    m_court->setTitle(tr("&Court"));
    //: Menu: what the screen shows, and how
    m_view->setTitle(tr("&View"));
    //: Menu: the keys of the program (FR: aide)
    m_help->setTitle(tr("H&elp"));
}

} // namespace bex::ui
