// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/Wiring.h"

#include "models/papers/Reference.h"
#include "ui/pages/EntryPage.h"
#include "ui/pages/EventsPage.h"
#include "ui/pages/JournalPanel.h"
#include "ui/pages/KeptPapersPanel.h"
#include "ui/pages/PaperPreview.h"
#include "ui/pages/ProofPanel.h"
#include "ui/pages/RollPanel.h"
#include "ui/pages/WhyPanel.h"
#include "ui/pages/WorkPanel.h"
#include "ui/steps/LeavePage.h"
#include "ui/steps/ReceiptPage.h"
#include "ui/steps/SettlePage.h"
#include "ui/steps/SlotPage.h"
#include "ui/text/ErrorText.h"
#include "ui/windows/CounterParts.h"
#include "ui/windows/TodayWiring.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// What leaves a line in the journal or a name on a paper.
bool isAct(Command command)
{
    constexpr std::array acts{
        Command::EnterJudgment,   Command::NextPerson,     Command::CallPerson,
        Command::SendBack,        Command::NewHearing,     Command::NewPerson,
        Command::ImportRoll,      Command::PrintAll,       Command::PrintOne,
        Command::PrintElsewhere,  Command::PrintHearing,   Command::PrintAgain,
        Command::VoidPaper,       Command::HandOver,       Command::Leave,
        Command::TellEvent,       Command::ShowOtherCases, Command::OpenToday,
        Command::CompareJudgment, Command::OpenCourt};
    return std::ranges::find(acts, command) != acts.end();
}

void on(CounterParts &parts, Command command, const std::function<void()> &obey)
{
    QObject::connect(&parts.shortcuts[command], &QAction::triggered, &parts.window, [=, &parts] {
        // A key takes no focus away: what is typed in the field is part of what is commanded.
        parts.person.draft().finishTyping();
        parts.happened.draft().finishTyping();
        if (!isAct(command) || parts.actor.isKnown())
            obey();
    });
}

void wireHearings(CounterParts &parts)
{
    on(parts, Command::NewHearing, [&parts] { parts.hearings.openHearing(); });
    on(parts, Command::NewPerson, [&parts] { parts.hearings.addPerson(); });
    on(parts, Command::ImportRoll, [&parts] { parts.hearings.importRoll(); });
    on(parts, Command::Search, [&parts] { parts.view.roll().focusSearch(); });
    if (parts.outside.openDemo)
        on(parts, Command::OpenDemo, parts.outside.openDemo);
    parts.shortcuts[Command::OpenDemo].setVisible(parts.outside.openDemo != nullptr);
    parts.shortcuts[Command::OpenDemo].setEnabled(parts.outside.openDemo != nullptr);
    QObject::connect(&parts.hearings,
                     &HearingFlow::personAdded,
                     &parts.window,
                     [&parts](registry::RollEntryId entry) { parts.people.take(entry); });
}

void wirePerson(CounterParts &parts)
{
    RollPanel &roll = parts.view.roll();
    WorkPanel &work = parts.view.work();
    QObject::connect(&roll, &RollPanel::personSelected, &parts.person, &desk::PersonDesk::show);
    QObject::connect(&roll, &RollPanel::personSelected, &work, &WorkPanel::showSteps);
    QObject::connect(&roll, &RollPanel::personOpened, &parts.window, [&parts](auto entry) {
        if (parts.actor.isKnown())
            parts.people.open(entry);
    });
    QObject::connect(&parts.person, &desk::PersonDesk::personChanged, &parts.window, [&parts] {
        if (const auto &entry = parts.person.entry())
            parts.view.roll().select(entry->id);
    });
    QObject::connect(
        &roll.elsewhere(), &FoundList::opened, &parts.window, [&parts](const auto &found) {
            parts.view.roll().clearSearch();
            parts.roll.open(found.hearing);
            if (parts.actor.isKnown())
                parts.people.open(found.entry);
        });
    QObject::connect(&parts.roll, &desk::RollDesk::hearingChanged, &parts.window, [&parts] {
        const auto &entry = parts.person.entry();
        if (entry && entry->hearing != parts.roll.hearing())
            parts.person.showNobody();
    });
    QObject::connect(&parts.people, &PersonFlow::taken, &work, &WorkPanel::focusNeed);
    QObject::connect(&parts.people, &PersonFlow::judgmentEntered, &work, &WorkPanel::focusNeed);
    QObject::connect(&parts.people, &PersonFlow::judgmentIncomplete, &work, &WorkPanel::focusNeed);
    QObject::connect(&parts.people, &PersonFlow::gone, &roll, &RollPanel::focusRoll);
    QObject::connect(&parts.handing, &HandingFlow::handedOver, &roll, &RollPanel::focusRoll);
    QObject::connect(
        &parts.view.receipt(), &ReceiptPage::confirmed, &parts.handing, &HandingFlow::handOver);
    QObject::connect(&parts.view.leave(), &LeavePage::confirmed, &parts.people, &PersonFlow::leave);
    QObject::connect(
        &parts.view.entry(), &EntryPage::enterAsked, &parts.people, &PersonFlow::enterJudgment);
    QObject::connect(&parts.view.entry(), &EntryPage::closeAsked, &work, &WorkPanel::showSteps);
    // The form has these keys of its own while it is there.
    QObject::connect(&work, &WorkPanel::entryShown, &parts.window, [&parts](bool shown) {
        parts.shortcuts.lend(Command::EditPerson, shown);
        parts.shortcuts.lend(Command::EditPenalties, shown);
        parts.shortcuts.lend(Command::EditDecision, shown);
        parts.shortcuts.lend(Command::EditOffences, shown);
        parts.shortcuts.lend(Command::TellEvent, shown);
    });
    on(parts, Command::EditPerson, [&work] { work.showEntry(u"/person/family_name"_s); });
    on(parts, Command::EditPenalties, [&work] { work.showEntry(u"/penalties/0"_s); });
    on(parts, Command::EditDecision, [&work] { work.showEntry(u"/parquet_number"_s); });
    on(parts, Command::EditOffences, [&work] { work.showEntry(u"/offences/0"_s); });
    on(parts, Command::EnterJudgment, [&parts, &work] {
        if (work.areEventsShown())
            parts.after.record();
        else
            parts.people.enterJudgment();
    });
    on(parts, Command::NextPerson, [&parts] { parts.people.takeNext(); });
    on(parts, Command::CallPerson, [&parts] { parts.people.call(); });
    on(parts, Command::SendBack, [&parts] { parts.people.sendBack(); });
}

void wireEvents(CounterParts &parts)
{
    WorkPanel &work = parts.view.work();
    EventsPage &page = parts.view.events();
    on(parts, Command::TellEvent, [&parts, &work] {
        if (parts.after.isReady())
            work.showEvents();
    });
    QObject::connect(&page, &EventsPage::recordAsked, &parts.after, &EventFlow::record);
    QObject::connect(&page, &EventsPage::strikeAsked, &parts.after, &EventFlow::strike);
    QObject::connect(&page, &EventsPage::closeAsked, &work, &WorkPanel::focusPlan);
    QObject::connect(&parts.after, &EventFlow::recorded, &work, &WorkPanel::focusPlan);
}

void wirePapers(CounterParts &parts)
{
    WorkPanel &work = parts.view.work();
    on(parts, Command::ChooseSlot, [&work] { work.focusSlot(); });
    on(parts, Command::SettleStep, [&work] { work.focusNeed(); });
    on(parts, Command::PrintAll, [&parts] { parts.printing.printAll(); });
    on(parts, Command::PrintOne, [&parts] {
        parts.printing.printOne(parts.view.preview().shown());
    });
    on(parts, Command::PrintElsewhere, [&parts] { parts.printing.printElsewhere(); });
    on(parts, Command::PrintHearing, [&parts] { parts.wholeHearing.open(parts.shortcuts); });
    on(parts, Command::HandOver, [&parts, &work] {
        if (parts.handing.isReady())
            work.showReceipt();
    });
    on(parts, Command::Leave, [&parts, &work] {
        if (parts.person.entry())
            work.showLeave();
    });
    QObject::connect(&parts.view.slot(), &SlotPage::booked, &work, &WorkPanel::focusNeed);
    QObject::connect(&parts.view.slot(), &SlotPage::moveAsked, &parts.moving, &SlotFlow::move);
    QObject::connect(&parts.moving, &SlotFlow::moved, &work, &WorkPanel::focusPlan);
    QObject::connect(&parts.view.settle(), &SettlePage::settled, &work, &WorkPanel::focusNeed);
}

void wireArchive(CounterParts &parts)
{
    RollPanel &roll = parts.view.roll();
    ProofPanel &proof = parts.view.proof();
    KeptPapersPanel &kept = parts.view.kept();
    on(parts, Command::FindPaper, [&roll] { roll.focusSearch(); });
    on(parts, Command::ShowKept, [&proof, &kept] {
        proof.toggle(ProofPanel::Proof::Kept);
        if (kept.isVisible())
            kept.focusTable();
    });
    // What they act on is shown first, so that nobody voids a paper unseen.
    const auto onSelected = [&proof, &kept](const std::function<void(registry::PaperId)> &act) {
        const bool wasShown = kept.isVisible();
        proof.show(ProofPanel::Proof::Kept);
        if (!wasShown)
            kept.focusTable();
        else if (const auto paper = kept.selected())
            act(*paper);
    };
    on(parts, Command::PrintAgain, [&parts, onSelected] {
        onSelected([&parts](registry::PaperId paper) { parts.archive.reprint(paper); });
    });
    on(parts, Command::VoidPaper, [&parts, onSelected] {
        onSelected([&parts](registry::PaperId paper) { parts.voiding.makeVoid(paper); });
    });
    QObject::connect(
        &roll, &RollPanel::othersSearched, &parts.archive, [&parts, &roll](const QString &words) {
            // A paper has a reference of its own; else whoever of another hearing answers.
            if (!roll.elsewhere().isEmpty() && !papers::readReference(words))
                roll.elsewhere().openFirst();
            else
                parts.archive.open(words);
        });
    QObject::connect(&parts.archive,
                     &ArchiveFlow::opened,
                     &parts.window,
                     [&roll, &proof, &kept](registry::PaperId paper) {
                         roll.clearSearch();
                         proof.show(ProofPanel::Proof::Kept);
                         kept.select(paper);
                         kept.focusTable();
                     });
}

void wireOtherCases(CounterParts &parts)
{
    on(parts, Command::ShowOtherCases, [&parts] { parts.otherCases.open(); });
    QObject::connect(&parts.otherCases,
                     &PeopleFlow::personAsked,
                     &parts.window,
                     [&parts](auto hearing, auto entry) {
                         showPerson(parts, hearing, entry);
                         parts.view.work().focusPlan();
                     });
}

void wirePenalties(CounterParts &parts)
{
    on(parts, Command::OpenPenalties, [&parts] { parts.penalties.open(); });
    on(parts, Command::OpenToday, [&parts] { parts.today.open(); });
    on(parts, Command::CompareJudgment, [&parts] { parts.today.compareInHand(); });
    QObject::connect(&parts.penalties,
                     &PenaltiesFlow::personAsked,
                     &parts.window,
                     [&parts](auto hearing, auto entry) { showPerson(parts, hearing, entry); });
    // After the window is there: a register of an older version takes its time.
    QTimer::singleShot(0, &parts.penalties, &PenaltiesFlow::bringUpToDate);
}

void wireView(CounterParts &parts)
{
    ProofPanel &proof = parts.view.proof();
    on(parts, Command::ShowPaper, [&proof] { proof.show(ProofPanel::Proof::Paper); });
    on(parts, Command::ShowWhy, [&parts, &proof] {
        // From a paper that is missing back to the step, before the page is left.
        if (parts.view.why().isAskedWhyNot())
            parts.view.why().leaveWhyNot();
        else
            proof.toggle(ProofPanel::Proof::Why);
    });
    on(parts, Command::ShowWhyNot, [&parts, &proof] {
        proof.show(ProofPanel::Proof::Why);
        parts.view.why().askWhyNot();
    });
    QObject::connect(&parts.view.why(), &WhyPanel::left, &parts.view.work(), &WorkPanel::focusNeed);
    on(parts, Command::CompareLaws, [&parts] {
        if (parts.person.progress().plan())
            parts.laws.open();
    });
    on(parts, Command::ShowJournal, [&proof] { proof.toggle(ProofPanel::Proof::Journal); });
    on(parts, Command::SwitchLanguage, [&parts] {
        parts.outside.languages.toggle();
        parts.outside.settings.setLanguage(parts.outside.languages.language());
    });
    on(parts, Command::SwitchTheme, [&parts] {
        const Theme theme =
            parts.outside.settings.theme() == Theme::Light ? Theme::Dark : Theme::Light;
        parts.outside.settings.setTheme(theme);
        apply(*qApp, theme);
    });
    on(parts, Command::TellName, [&parts] { parts.actor.ask(); });
    on(parts, Command::ShowHelp, [&parts] { parts.help.open(); });
    on(parts, Command::OpenCourt, [&parts] { parts.court.open(); });
    on(parts, Command::Quit, [&parts] { parts.window.close(); });
    // Tables have no parent that would hear of a new language.
    QObject::connect(&parts.outside.languages, &LanguageSwitcher::changed, &parts.window, [&parts] {
        parts.roll.hearings().retranslate();
        parts.roll.roll().retranslate();
        parts.person.retranslate();
        parts.person.steps().retranslate();
        parts.samePeople.retranslate();
    });
}

void wireMessages(CounterParts &parts)
{
    const auto fail = [&parts](const Error &error) {
        parts.outside.prompter.tell(
            &parts.window,
            {ErrorText::title(),
             QString(ErrorText::sentence(error) + u"\n\n"_s + ErrorText::reference(error))
                 .trimmed()});
    };
    QObject::connect(&parts.roll, &desk::RollDesk::failed, &parts.window, fail);
    QObject::connect(&parts.person, &desk::PersonDesk::failed, &parts.window, fail);
    QObject::connect(&parts.samePeople, &desk::PeopleDesk::failed, &parts.window, fail);
    QObject::connect(&parts.hearings, &HearingFlow::failed, &parts.window, fail);
    QObject::connect(&parts.correcting, &CorrectionFlow::failed, &parts.window, fail);
    QObject::connect(&parts.people, &PersonFlow::failed, &parts.window, fail);
    QObject::connect(&parts.overtaken, &OvertakenFlow::failed, &parts.window, fail);
    QObject::connect(&parts.finder, &desk::FindDesk::failed, &parts.window, fail);
    QObject::connect(&parts.moving, &SlotFlow::failed, &parts.window, fail);
    QObject::connect(&parts.handing, &HandingFlow::failed, &parts.window, fail);
    QObject::connect(&parts.printing, &PrintFlow::failed, &parts.window, fail);
    QObject::connect(&parts.voiding, &VoidFlow::failed, &parts.window, fail);
    QObject::connect(&parts.archive, &ArchiveFlow::failed, &parts.window, fail);
    QObject::connect(&parts.view.kept(), &KeptPapersPanel::failed, &parts.window, fail);
    QObject::connect(&parts.view.slot(), &SlotPage::failed, &parts.window, fail);
    QObject::connect(&parts.view.settle(), &SettlePage::failed, &parts.window, fail);
    QObject::connect(&parts.view.journal(), &JournalPanel::failed, &parts.window, fail);
    QObject::connect(&parts.happened, &desk::EventDesk::failed, &parts.window, fail);
    QObject::connect(&parts.after, &EventFlow::failed, &parts.window, fail);
    QObject::connect(&parts.penalties, &PenaltiesFlow::failed, &parts.window, fail);
    QObject::connect(&parts.after, &EventFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.hearings, &HearingFlow::said, &parts.status, &StatusLine::say);
    QObject::connect(&parts.penalties, &PenaltiesFlow::said, &parts.status, &StatusLine::say);
    QObject::connect(&parts.people, &PersonFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.handing, &HandingFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.printing, &PrintFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.voiding, &VoidFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.archive, &ArchiveFlow::said, &parts.status, &StatusLine::sayOfPerson);
    QObject::connect(&parts.person,
                     &desk::PersonDesk::personChanged,
                     &parts.status,
                     [&parts, before = std::optional<registry::RollEntryId>()]() mutable {
                         const auto &entry = parts.person.entry();
                         const auto now = entry ? std::optional(entry->id) : std::nullopt;
                         if (std::exchange(before, now) != now)
                             parts.status.forgetPerson();
                     });
}

/// Two windows on one register see each other's acts within a second.
void wireElsewhere(CounterParts &parts)
{
    constexpr int milliseconds = 500;
    QObject::connect(&parts.elsewhere, &QTimer::timeout, &parts.window, [&parts] {
        // The next look, or the next act, says what is wrong if it stays so.
        if (const auto looked = parts.outside.record.lookElsewhere(); !looked)
            qWarning("looking elsewhere: %ls", qUtf16Printable(looked.error().detail));
    });
    parts.elsewhere.start(milliseconds);
}

} // namespace

void wire(CounterParts &parts)
{
    wireElsewhere(parts);
    wireHearings(parts);
    wirePerson(parts);
    wireEvents(parts);
    wirePapers(parts);
    wireArchive(parts);
    wirePenalties(parts);
    wireOtherCases(parts);
    wireToday(parts);
    wireView(parts);
    wireMessages(parts);
}

} // namespace bex::ui
