// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/JournalPanel.h"

#include "models/desk/JournalRows.h"
#include "ui/widgets/PlainTable.h"

#include <QEvent>

namespace bex::ui
{

JournalPanel::JournalPanel(desk::PersonDesk &desk, registry::Register &record)
    : m_desk(desk)
    , m_record(record)
{
    setModel(&m_lines);
    makePlain(*this, desk::JournalModel::Act);
    setAccessibleName(tr("Journal of the person"));
    // Whatever is written for the person comes with one of these announcements.
    auto &events = m_record.events();
    connect(&events, &registry::RegisterEvents::entryChanged, this, &JournalPanel::refresh);
    connect(&events, &registry::RegisterEvents::judgmentSaved, this, &JournalPanel::refresh);
    connect(&events, &registry::RegisterEvents::happenedChanged, this, &JournalPanel::refresh);
    connect(&events, &registry::RegisterEvents::stepsChanged, this, &JournalPanel::refresh);
    connect(&events, &registry::RegisterEvents::papersChanged, this, &JournalPanel::refresh);
    connect(&m_desk, &desk::PersonDesk::personChanged, this, &JournalPanel::refresh);
}

void JournalPanel::refresh()
{
    const auto &entry = m_desk.entry();
    if (!entry) {
        m_lines.setRows({});
        return;
    }
    auto rows = desk::journalOf(entry->id, m_record.stores());
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    m_lines.setRows(*std::move(rows));
}

void JournalPanel::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Journal of the person"));
    m_lines.retranslate();
    refresh(); // what a line is about is said in words too
}

} // namespace bex::ui
