// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/WelcomePage.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bex::ui
{

WelcomePage::WelcomePage(Shortcuts &shortcuts, TodayCounts &due)
    : m_due(due)
    , m_title(new QLabel)
    , m_promise(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_title, 1, 1, 1, 2);
    grid->addWidget(m_promise, 2, 1, 1, 2);
    int row = 3;
    for (const Command command :
         {Command::ImportRoll, Command::NewHearing, Command::OpenCourt, Command::OpenDemo}) {
        QAction &action = shortcuts[command];
        auto *button = new QPushButton;
        auto *explanation = new QLabel;
        explanation->setForegroundRole(QPalette::PlaceholderText);
        button->setMinimumSize(260, 40);
        button->setAutoDefault(true);
        grid->addWidget(button, row, 1);
        grid->addWidget(explanation, row++, 2);
        connect(button, &QPushButton::clicked, &action, &QAction::trigger);
        button->setVisible(action.isVisible());
        explanation->setVisible(action.isVisible());
        m_ways.push_back({&action, button, explanation});
    }
    grid->addWidget(&m_due, row++, 1, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(0, 2);
    grid->setRowStretch(row, 3);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    m_title->setFont(large);
    retranslate();
}

void WelcomePage::retranslate()
{
    m_due.refresh();
    m_title->setText(tr("No hearing yet"));
    m_promise->setText(
        tr("From the judgment to the papers in the person’s hand: begin with a hearing."));
    const QString explanations[] = {
        tr("A roll as CSV, or judgments as JSON, read from a file."),
        tr("The day and the chamber; people are added one by one."),
        tr("Its name, its services and their agendas: without them papers have ruled blanks."),
        tr("A fictitious court with everything to try, thrown away afterwards."),
    };
    for (std::size_t at = 0; at < m_ways.size(); ++at) {
        const Way &way = m_ways[at];
        //: Button of the first page. %1 what it does, %2 its key
        way.button->setText(tr("%1   %2").arg(
            way.action->text(), way.action->shortcut().toString(QKeySequence::NativeText)));
        way.explanation->setText(explanations[at]);
    }
}

} // namespace bex::ui
