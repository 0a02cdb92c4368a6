// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/Shortcuts.h"

#include <QWidget>

namespace bex::ui
{

namespace
{

struct Key {
    Command command;
    const char *name; ///< of the object, for tests and accessibility tools
    QKeyCombination key;
};

constexpr Key keys[] = {
    {Command::EditPerson, "editPerson", Qt::Key_F2},
    {Command::ShowOtherCases, "showOtherCases", Qt::SHIFT | Qt::Key_F2},
    {Command::EditPenalties, "editPenalties", Qt::Key_F3},
    {Command::EditDecision, "editDecision", Qt::Key_F4},
    {Command::EditOffences, "editOffences", Qt::Key_F6},
    {Command::EnterJudgment, "enterJudgment", Qt::CTRL | Qt::Key_Return},
    {Command::ChooseSlot, "chooseSlot", Qt::Key_F5},
    {Command::SettleStep, "settleStep", Qt::SHIFT | Qt::Key_F5},
    {Command::TellEvent, "tellEvent", Qt::Key_F7},
    {Command::ShowWhy, "showWhy", Qt::Key_F8},
    {Command::ShowWhyNot, "showWhyNot", Qt::CTRL | Qt::Key_F8},
    {Command::CompareLaws, "compareLaws", Qt::CTRL | Qt::SHIFT | Qt::Key_F8},
    {Command::ShowPaper, "showPaper", Qt::SHIFT | Qt::Key_F8},
    {Command::ShowJournal, "showJournal", Qt::CTRL | Qt::Key_J},
    {Command::ShowKept, "showKept", Qt::CTRL | Qt::Key_R},
    {Command::PrintOne, "printOne", Qt::CTRL | Qt::Key_P},
    {Command::PrintAll, "printAll", Qt::Key_F9},
    {Command::PrintElsewhere, "printElsewhere", Qt::SHIFT | Qt::Key_F9},
    {Command::PrintAgain, "printAgain", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    {Command::VoidPaper, "voidPaper", Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    {Command::FindPaper, "findPaper", Qt::CTRL | Qt::Key_F},
    {Command::PrintHearing, "printHearing", Qt::CTRL | Qt::Key_F9},
    {Command::HandOver, "handOver", Qt::Key_F10},
    {Command::Leave, "leave", Qt::SHIFT | Qt::Key_F10},
    {Command::NextPerson, "nextPerson", Qt::Key_F12},
    {Command::CallPerson, "callPerson", Qt::CTRL | Qt::Key_F12},
    {Command::SendBack, "sendBack", Qt::SHIFT | Qt::Key_F12},
    {Command::Search, "search", Qt::CTRL | Qt::Key_K},
    {Command::NewPerson, "newPerson", Qt::CTRL | Qt::Key_N},
    {Command::NewHearing, "newHearing", Qt::CTRL | Qt::SHIFT | Qt::Key_N},
    {Command::ImportRoll, "importRoll", Qt::CTRL | Qt::Key_I},
    {Command::OpenDemo, "openDemo", Qt::CTRL | Qt::Key_D},
    {Command::OpenToday, "openToday", Qt::CTRL | Qt::SHIFT | Qt::Key_J},
    {Command::CompareJudgment, "compareJudgment", Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    {Command::OpenPenalties, "openPenalties", Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    {Command::OpenCourt, "openCourt", Qt::CTRL | Qt::Key_Comma},
    {Command::TellName, "tellName", Qt::SHIFT | Qt::Key_F1},
    {Command::ShowHelp, "showHelp", Qt::Key_F1},
    {Command::SwitchLanguage, "switchLanguage", Qt::CTRL | Qt::Key_L},
    {Command::SwitchTheme, "switchTheme", Qt::CTRL | Qt::Key_T},
    {Command::Quit, "quit", Qt::CTRL | Qt::Key_Q},
};
static_assert(std::size(keys) == static_cast<std::size_t>(Command::Count));

} // namespace

Shortcuts::Shortcuts(QWidget &window)
{
    for (const Key &key : keys) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(key.name));
        action->setShortcut(key.key);
        window.addAction(action);
        m_actions[static_cast<std::size_t>(key.command)] = action;
    }
    retranslate();
}

QAction &Shortcuts::operator[](Command command)
{
    return *m_actions[static_cast<std::size_t>(command)];
}

QKeySequence Shortcuts::keyOf(Command command)
{
    for (const Key &key : keys) {
        if (key.command == command)
            return key.key;
    }
    Q_UNREACHABLE();
}

void Shortcuts::lend(Command command, bool lent)
{
    (*this)[command].setShortcut(lent ? QKeySequence() : keyOf(command));
}

void Shortcuts::retranslate()
{
    Shortcuts &self = *this;
    //: Command: type who the person is (FR: personne)
    self[Command::EditPerson].setText(tr("Person"));
    //: Command: the other decisions of the person in hand, and who may be the same person
    self[Command::ShowOtherCases].setText(tr("Same person…"));
    //: Command: type the penalties (FR: peines)
    self[Command::EditPenalties].setText(tr("Penalties"));
    //: Command: type the decision: its day, its nature, its court (FR: décision)
    self[Command::EditDecision].setText(tr("Decision"));
    //: Command: type the offences (FR: infractions)
    self[Command::EditOffences].setText(tr("Offences"));
    //: Command: the judgment as typed enters the register
    self[Command::EnterJudgment].setText(tr("Enter the judgment"));
    //: Command: choose date, hour and place of a summons (FR: créneau)
    self[Command::ChooseSlot].setText(tr("Slot"));
    //: Command: say that the step in hand is done, or why not
    self[Command::SettleStep].setText(tr("Settle the step"));
    //: Command: say what happened after the counter (FR: Que s'est-il passé…)
    self[Command::TellEvent].setText(tr("What happened…"));
    //: Command: articles, facts and arithmetic of the step in hand (FR: Pourquoi ?)
    self[Command::ShowWhy].setText(tr("Why?"));
    //: Command: the rules of a paper that is not in the plan (FR: Pourquoi pas ?)
    self[Command::ShowWhyNot].setText(tr("Why not?"));
    //: Command: this judgment's plan beside the one another day would give
    self[Command::CompareLaws].setText(tr("Under another law…"));
    //: Command: show the paper of the step in hand (FR: aperçu)
    self[Command::ShowPaper].setText(tr("Preview"));
    //: Command: what was done for this person, line by line
    self[Command::ShowJournal].setText(tr("Journal"));
    //: Command: the papers that came out for the person (FR: pièces)
    self[Command::ShowKept].setText(tr("Papers kept"));
    //: Command: print a kept paper once more, as it was
    self[Command::PrintAgain].setText(tr("Print again"));
    //: Command: a kept paper does not count any more (FR: annuler)
    self[Command::VoidPaper].setText(tr("Make void…"));
    //: Command: type or scan the reference of a paper
    self[Command::FindPaper].setText(tr("Find a paper"));
    //: Command: print the paper shown
    self[Command::PrintOne].setText(tr("Print this paper"));
    //: Command: print every paper of the person
    self[Command::PrintAll].setText(tr("Print all"));
    //: Command: print all, after choosing the printer or a folder
    self[Command::PrintElsewhere].setText(tr("Print all to…"));
    //: Command: print the papers of everybody on the roll (FR: audience)
    self[Command::PrintHearing].setText(tr("Print the hearing…"));
    //: Command: the papers are in the person's hand, the receipt follows (FR: remis)
    self[Command::HandOver].setText(tr("Handed over"));
    //: Command: the person goes away without being received (FR: parti)
    self[Command::Leave].setText(tr("Left"));
    //: Command: take whoever comes next on the roll
    self[Command::NextPerson].setText(tr("Next person"));
    //: Command: the person shown stands at the counter now (FR: au guichet)
    self[Command::CallPerson].setText(tr("To the counter"));
    //: Command: the person was called too early, and is waited for again
    self[Command::SendBack].setText(tr("Back to the roll"));
    //: Command: go to the search field of the roll
    self[Command::Search].setText(tr("Search"));
    //: Command: put a person on the roll by hand
    self[Command::NewPerson].setText(tr("New person…"));
    //: Command: open a hearing by hand (FR: audience)
    self[Command::NewHearing].setText(tr("New hearing…"));
    //: Command: read a roll or judgments from a file (FR: rôle)
    self[Command::ImportRoll].setText(tr("Import a roll…"));
    //: Command: open a throw-away register with fictitious people
    self[Command::OpenDemo].setText(tr("Open the demonstration"));
    //: Command: what is late, due today and due this week (FR: ce qui est dû)
    self[Command::OpenToday].setText(tr("What is due…"));
    //: Command: what was entered beside the typed judgment (FR: comparer au jugement rendu)
    self[Command::CompareJudgment].setText(tr("Compare with the typed judgment…"));
    //: Command: where every penalty stands (FR: registre d'exécution des peines)
    self[Command::OpenPenalties].setText(tr("Register of penalties…"));
    //: Command: profile, services, practice and agendas of the court (FR: ma juridiction)
    self[Command::OpenCourt].setText(tr("My court…"));
    //: Command: who acts, as papers and the journal name them
    self[Command::TellName].setText(tr("Your name…"));
    //: Command: the keys, the version, where everything is kept (FR: aide)
    self[Command::ShowHelp].setText(tr("Keys and version"));
    //: Command: French or English on screen; says the other language's name
    self[Command::SwitchLanguage].setText(tr("Français"));
    //: Command: light or dark
    self[Command::SwitchTheme].setText(tr("Light or dark"));
    //: Command: close the program
    self[Command::Quit].setText(tr("Quit"));
}

} // namespace bex::ui
