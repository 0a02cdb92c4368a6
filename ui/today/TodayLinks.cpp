// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/TodayLinks.h"

#include "models/desk/text/TodayText.h"

#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace bex::ui
{

using When = desk::TodayView::When;

TodayLinks::TodayLinks(desk::TodayDesk &desk)
    : m_desk(desk)
    , m_list(new QListWidget)
    , m_mine(new QCheckBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_mine);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &QListWidget::currentRowChanged, this, &TodayLinks::apply);
    connect(m_list, &QListWidget::itemActivated, this, &TodayLinks::chosen);
    connect(m_mine, &QCheckBox::toggled, &m_desk, &desk::TodayDesk::showMine);
    connect(&m_desk, &desk::TodayDesk::listChanged, this, &TodayLinks::fill);
    retranslate();
}

void TodayLinks::focusLinks()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TodayLinks::toggleMine()
{
    m_mine->toggle();
}

std::vector<TodayLinks::Link> TodayLinks::links() const
{
    const desk::TodaySummary summary = m_desk.summary();
    const desk::TodayTotals &totals = summary.totals;
    const int all = totals.late + totals.today + totals.soon;
    //: Link of a list: every line that is due. %n how many
    std::vector<Link> links{{tr("everything due: %n", nullptr, all), {}},
                            {desk::TodayText::late(totals.late), {When::Late}},
                            {desk::TodayText::today(totals.today), {When::Today}},
                            {desk::TodayText::soon(totals.soon), {When::Soon}}};
    for (const registry::DueCount &count : summary.kinds)
        //: One line of a list of links. %1 what is due, %2 how many
        links.push_back({tr("%1: %2")
                             .arg(desk::TodayText::kind(count.kind))
                             .arg(count.late + count.today + count.soon),
                         {When::All, count.kind}});
    if (!summary.shortages.empty())
        //: Link of a list: services that have given too few slots. %n how many
        links.push_back(
            {tr("services short of slots: %n", nullptr, static_cast<int>(summary.shortages.size())),
             {When::Slots}});
    return links;
}

void TodayLinks::fill()
{
    m_filling = true;
    m_links = links();
    m_list->clear();
    for (const Link &link : m_links) {
        auto *item = new QListWidgetItem(link.text, m_list);
        if (link.view == m_desk.view())
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    // What was shown is settled to the last line: the rest is shown again.
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void TodayLinks::apply()
{
    const int row = m_list->currentRow();
    if (!m_filling && row >= 0 && row < static_cast<int>(m_links.size())) {
        const desk::TodayView view = m_links[static_cast<std::size_t>(row)].view;
        m_desk.show(view);
    }
}

void TodayLinks::retranslate()
{
    m_list->setAccessibleName(tr("What is due, counted"));
    //: Check box: only the judgments that whoever works here has entered. Ctrl+M is its key
    m_mine->setText(tr("Only what I entered (Ctrl+M)"));
    fill();
}

void TodayLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
