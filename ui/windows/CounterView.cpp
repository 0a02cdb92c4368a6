// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/CounterView.h"

#include "models/desk/EventDesk.h"
#include "models/desk/PeopleDesk.h"
#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
#include "ui/pages/EntryPage.h"
#include "ui/pages/EventsPage.h"
#include "ui/pages/JournalPanel.h"
#include "ui/pages/KeptPapersPanel.h"
#include "ui/pages/PaperPreview.h"
#include "ui/pages/PersonHeader.h"
#include "ui/pages/ProofPanel.h"
#include "ui/pages/RollPanel.h"
#include "ui/pages/StepsPage.h"
#include "ui/pages/WhyPanel.h"
#include "ui/pages/WorkPanel.h"
#include "ui/steps/LeavePage.h"
#include "ui/steps/ReceiptPage.h"
#include "ui/steps/SettlePage.h"
#include "ui/steps/SlotPage.h"

namespace bex::ui
{

namespace
{

EntryContext entryOf(const Dependencies &outside, desk::PersonDesk &person)
{
    return {person.draft(), person.progress(), outside.words, [now = outside.now] {
                return now().toLocalTime().date();
            }};
}

} // namespace

CounterView::CounterView(const Dependencies &outside, const Desks &desks)
    : m_roll(new RollPanel(desks.roll, desks.finder))
    , m_entry(new EntryPage(entryOf(outside, desks.person)))
    , m_events(new EventsPage({desks.person, desks.events},
                              {desks.events.draft(), entryOf(outside, desks.person).today},
                              outside.words))
    , m_slot(new SlotPage(desks.person, outside.record, outside.book))
    , m_settle(new SettlePage(desks.person, outside.record))
    , m_receipt(new ReceiptPage)
    , m_leave(new LeavePage)
    , m_work(
          new WorkPanel(desks.person,
                        {*new PersonHeader(desks.person, desks.people),
                         *new StepsPage(desks.person, {*m_slot, *m_settle, *m_receipt, *m_leave}),
                         *m_entry,
                         *m_events}))
    , m_preview(new PaperPreview(desks.papers))
    , m_why(new WhyPanel(desks.person, outside.words))
    , m_journal(new JournalPanel(desks.person, outside.record))
    , m_kept(new KeptPapersPanel(desks.person, outside.record))
    , m_proof(new ProofPanel({m_preview, m_why, m_journal, m_kept}))
{
    m_slot->setToday(outside.now().toLocalTime().date());
    addWidget(m_roll);
    addWidget(m_work);
    addWidget(m_proof);
    setChildrenCollapsible(false);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
}

} // namespace bex::ui
