// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/WorkPanel.h"

#include "ui/pages/EntryPage.h"
#include "ui/pages/EventsPage.h"
#include "ui/pages/PersonHeader.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// The plan or the reader waits for something in the judgment.
bool isOpen(const desk::PlanInProgress &progress)
{
    return progress.refusal() ||
           std::ranges::any_of(progress.questions(),
                               [](const auto &question) { return !question.pointers.empty(); });
}

} // namespace

WorkPanel::WorkPanel(desk::PersonDesk &desk, const Pages &pages)
    : m_desk(desk)
    , m_pages(pages)
    , m_work(new QStackedWidget)
    , m_nobody(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->addWidget(&pages.header);
    column->addWidget(m_work, 1);
    m_work->addWidget(m_nobody);
    m_work->addWidget(&pages.steps);
    m_work->addWidget(&pages.entry);
    m_work->addWidget(&pages.events);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    // The form of a judgment needs this much; it has no horizontal scroll bar.
    setMinimumWidth(600);
    connect(&m_desk, &desk::PersonDesk::personChanged, this, [this] {
        if (!m_desk.entry())
            showNobody();
        else if (m_work->currentWidget() == m_nobody)
            showSteps();
        m_pages.header.setVisible(m_desk.entry().has_value());
    });
    retranslate();
}

void WorkPanel::focusNeed()
{
    if (isOpen(m_desk.progress()) || !m_desk.isEntered()) {
        if (showForm())
            m_pages.entry.focusOpenPoint();
        return;
    }
    focusPlan();
}

void WorkPanel::focusSlot()
{
    if (!m_desk.isEntered()) {
        focusNeed();
        return;
    }
    showSteps();
    m_pages.steps.focusSlot();
}

void WorkPanel::showEntry(const QString &pointer)
{
    if (showForm())
        m_pages.entry.focusPointer(pointer);
}

bool WorkPanel::showForm()
{
    if (!m_desk.entry())
        return false;
    m_work->setCurrentWidget(&m_pages.entry);
    emit entryShown(true);
    return true;
}

void WorkPanel::showSteps()
{
    m_work->setCurrentWidget(&m_pages.steps);
    emit entryShown(false);
}

void WorkPanel::showNobody()
{
    m_work->setCurrentWidget(m_nobody);
    emit entryShown(false);
}

registry::Receipt WorkPanel::expectedReceipt() const
{
    registry::Receipt receipt;
    receipt.language = u"fr"_s;
    if (const auto &judgment = m_desk.progress().judgment()) {
        const law::Person &person = judgment->person;
        receipt.language = person.language.value_or(receipt.language);
        receipt.interpreter = person.interpreter.value_or(QString());
        receipt.lawyerPresent = person.lawyer && person.lawyer->present.value_or(false);
    }
    return receipt;
}

void WorkPanel::showReceipt()
{
    showSteps();
    m_pages.steps.showReceipt(expectedReceipt());
}

void WorkPanel::showLeave()
{
    showSteps();
    m_pages.steps.showLeave();
}

void WorkPanel::showEvents()
{
    m_work->setCurrentWidget(&m_pages.events);
    emit entryShown(false);
    m_pages.events.begin();
}

void WorkPanel::focusPlan()
{
    showSteps();
    m_pages.steps.focusStepInHand();
}

bool WorkPanel::areEventsShown() const
{
    return m_work->currentWidget() == &m_pages.events;
}

bool WorkPanel::isEntryShown() const
{
    return m_work->currentWidget() == &m_pages.entry;
}

void WorkPanel::retranslate()
{
    m_nobody->setText(tr("F12 calls the first person of the roll to the counter."));
}

void WorkPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
