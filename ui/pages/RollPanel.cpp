// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/RollPanel.h"

#include "models/desk/text/HearingText.h"
#include "ui/delegates/RollDelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace bex::ui
{

namespace
{

registry::RollEntryId entryAt(const QModelIndex &index)
{
    return registry::RollEntryId(index.data(desk::KeyRole).toLongLong());
}

} // namespace

RollPanel::RollPanel(desk::RollDesk &desk, desk::FindDesk &finder)
    : m_desk(desk)
    , m_hearings(new QComboBox)
    , m_search(new QLineEdit)
    , m_roll(new QListView)
    , m_elsewhere(new FoundList(finder))
    , m_waiting(new QLabel)
{
    m_filter.setSourceModel(&desk.roll());
    m_hearings->setModel(&desk.hearings());
    m_roll->setModel(&m_filter);
    m_roll->setItemDelegate(new RollDelegate(m_roll));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &RollPanel::search);
    connect(m_hearings, &QComboBox::activated, this, [this](int row) {
        m_desk.open(registry::HearingId(m_hearings->itemData(row, desk::KeyRole).toLongLong()));
    });
    connect(m_roll->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &index) { announce(index); });
    connect(m_roll, &QListView::activated, this, [this](const QModelIndex &index) {
        emit personOpened(entryAt(index));
    });
    connect(&m_desk, &desk::RollDesk::hearingChanged, this, &RollPanel::showHearing);
    retranslate();
}

void RollPanel::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 4, 8);
    column->addWidget(m_hearings);
    column->addWidget(m_search);
    column->addWidget(m_roll, 1);
    column->addWidget(m_elsewhere, 1);
    column->addWidget(m_waiting);
    m_roll->setModelColumn(desk::RollModel::Name);
    m_roll->setUniformItemSizes(true);
    m_waiting->setForegroundRole(QPalette::PlaceholderText);
    setMinimumWidth(264);
}

void RollPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RollPanel::focusRoll()
{
    m_roll->setFocus(Qt::OtherFocusReason);
}

void RollPanel::clearSearch()
{
    m_search->clear();
}

void RollPanel::leaveSearch()
{
    // Once for the words, once more for the field.
    if (m_search->text().isEmpty())
        focusRoll();
    else
        m_search->clear();
}

void RollPanel::select(registry::RollEntryId entry)
{
    const auto found = m_filter.match(m_filter.index(0, desk::RollModel::Name),
                                      desk::KeyRole,
                                      entry.value(),
                                      1,
                                      Qt::MatchExactly);
    m_inHand = entry;
    m_following = true;
    // Whoever the search hides is not mistaken for the first that it shows.
    m_roll->setCurrentIndex(found.isEmpty() ? QModelIndex() : found.front());
    m_following = false;
}

void RollPanel::search(const QString &words)
{
    m_following = true;
    m_filter.search(words);
    m_following = false;
    m_elsewhere->search(words, m_desk.hearing());
    if (m_inHand)
        select(*m_inHand);
}

void RollPanel::announce(const QModelIndex &index)
{
    // While the roll is searched or read again, the view moves by itself: nobody asked for that.
    if (index.isValid() && !m_following && m_roll->hasFocus())
        emit personSelected(entryAt(index));
}

bool RollPanel::eventFilter(QObject *watched, QEvent *event)
{
    // From the search field the hands go straight on: Enter takes the first found, Down walks the
    // roll.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex first = m_filter.index(0, desk::RollModel::Name);
        if (key == Qt::Key_Escape) {
            leaveSearch();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && first.isValid()) {
            const registry::RollEntryId found = entryAt(first);
            m_search->clear();
            emit personOpened(found);
            return true;
        }
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !m_search->text().trimmed().isEmpty()) {
            emit othersSearched(m_search->text());
            return true;
        }
        if (key == Qt::Key_Down) {
            if (first.isValid() || m_elsewhere->isEmpty())
                focusRoll();
            else
                m_elsewhere->focusList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RollPanel::showHearing()
{
    if (const auto &hearing = m_desk.hearing()) {
        const QSignalBlocker quietly(m_hearings);
        m_hearings->setCurrentIndex(m_hearings->findData(hearing->value(), desk::KeyRole));
    }
    const desk::HearingRow *row = m_desk.hearingRow();
    m_waiting->setText(row != nullptr ? desk::HearingText::waiting(row->waiting) : QString());
}

void RollPanel::retranslate()
{
    m_hearings->setAccessibleName(tr("Hearing"));
    m_search->setAccessibleName(tr("Search the roll"));
    //: Placeholder of the search field of the roll; Ctrl+K goes there
    m_search->setPlaceholderText(tr("Name, number, paper (Ctrl+K)"));
    m_roll->setAccessibleName(tr("Roll of the hearing"));
    showHearing();
}

void RollPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
