// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/CurrentPapers.h"
#include "ui/windows/Dependencies.h"

#include <QSplitter>

namespace bex::desk
{
class EventDesk;
class FindDesk;
class PeopleDesk;
class PersonDesk;
class RollDesk;
} // namespace bex::desk

namespace bex::ui
{

class EntryPage;
class EventsPage;
class JournalPanel;
class KeptPapersPanel;
class LeavePage;
class PaperPreview;
class ProofPanel;
class ReceiptPage;
class RollPanel;
class SettlePage;
class SlotPage;
class WhyPanel;
class WorkPanel;

/// List, work, proof: the three parts of the counter side by side.
class CounterView final : public QSplitter
{
    Q_OBJECT

public:
    struct Desks {
        desk::RollDesk &roll;
        desk::FindDesk &finder;
        desk::PersonDesk &person;
        desk::PeopleDesk &people;
        desk::EventDesk &events;
        CurrentPapers &papers;
    };

    CounterView(const Dependencies &outside, const Desks &desks);

    [[nodiscard]] RollPanel &roll() { return *m_roll; }
    [[nodiscard]] WorkPanel &work() { return *m_work; }
    [[nodiscard]] EntryPage &entry() { return *m_entry; }
    [[nodiscard]] EventsPage &events() { return *m_events; }
    [[nodiscard]] SlotPage &slot() { return *m_slot; }
    [[nodiscard]] SettlePage &settle() { return *m_settle; }
    [[nodiscard]] ReceiptPage &receipt() { return *m_receipt; }
    [[nodiscard]] LeavePage &leave() { return *m_leave; }
    [[nodiscard]] PaperPreview &preview() { return *m_preview; }
    [[nodiscard]] WhyPanel &why() { return *m_why; }
    [[nodiscard]] JournalPanel &journal() { return *m_journal; }
    [[nodiscard]] KeptPapersPanel &kept() { return *m_kept; }
    [[nodiscard]] ProofPanel &proof() { return *m_proof; }

private:
    RollPanel *m_roll;
    EntryPage *m_entry;
    EventsPage *m_events;
    SlotPage *m_slot;
    SettlePage *m_settle;
    ReceiptPage *m_receipt;
    LeavePage *m_leave;
    WorkPanel *m_work;
    PaperPreview *m_preview;
    WhyPanel *m_why;
    JournalPanel *m_journal;
    KeptPapersPanel *m_kept;
    ProofPanel *m_proof;
};

} // namespace bex::ui
