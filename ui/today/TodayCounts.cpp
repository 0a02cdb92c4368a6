// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/TodayCounts.h"

#include "models/desk/text/TodayText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace bex::ui
{

using When = desk::TodayView::When;

TodayCounts::TodayCounts(registry::Register &record, registry::Clock now, Qt::FocusPolicy policy)
    : m_record(record)
    , m_now(std::move(now))
    , m_late(new QPushButton)
    , m_today(new QPushButton)
    , m_soon(new QPushButton)
{
    using namespace std::chrono_literals;
    using Events = registry::RegisterEvents;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::pair<QPushButton *, When> links[] = {
        {m_late, When::Late}, {m_today, When::Today}, {m_soon, When::Soon}};
    for (const auto &[button, when] : links) {
        row->addWidget(button);
        button->setFlat(true);
        button->setFocusPolicy(policy);
        connect(button, &QPushButton::clicked, this, [this, when = when] {
            emit asked({when, {}});
        });
    }
    // One act announces several things: it is counted once, after it.
    auto *after = new QTimer(this);
    after->setSingleShot(true);
    after->setInterval(0);
    connect(after, &QTimer::timeout, this, &TodayCounts::refresh);
    const auto countAfter = [after] { after->start(); };
    const Events &events = m_record.events();
    connect(&events, &Events::entryChanged, after, countAfter);
    connect(&events, &Events::stepsChanged, after, countAfter);
    connect(&events, &Events::happenedChanged, after, countAfter);
    connect(&events, &Events::dutiesChanged, after, countAfter);
    connect(&events, &Events::hearingsChanged, after, countAfter);
    // A window left open over midnight: what was due is late.
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &TodayCounts::refresh);
    clock->start(1min);
    refresh();
}

void TodayCounts::refresh()
{
    const auto totals = desk::totalsOn(m_now().toLocalTime().date(), m_record.stores());
    if (!totals)
        return; // whoever opens the page is told why
    m_late->setText(desk::TodayText::late(totals->late));
    m_today->setText(desk::TodayText::today(totals->today));
    m_soon->setText(desk::TodayText::soon(totals->soon));
}

} // namespace bex::ui
