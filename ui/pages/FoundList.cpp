// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/FoundList.h"

#include "ui/delegates/FoundDelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace bex::ui
{

FoundList::FoundList(desk::FindDesk &desk)
    : m_desk(desk)
    , m_title(new QLabel)
    , m_list(new QListView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setBuddy(m_list);
    m_list->setModel(&desk.found());
    m_list->setModelColumn(desk::FoundModel::Name);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListView::activated, this, &FoundList::open);
    retranslate();
    hide();
}

void FoundList::search(const QString &typed, const std::optional<registry::HearingId> &besides)
{
    m_desk.search(typed, besides);
    setVisible(!isEmpty());
}

bool FoundList::isEmpty() const
{
    return m_desk.found().rows().empty();
}

void FoundList::focusList()
{
    m_list->setCurrentIndex(m_desk.found().index(0, desk::FoundModel::Name));
    m_list->setFocus(Qt::OtherFocusReason);
}

void FoundList::openFirst()
{
    open(m_desk.found().index(0, desk::FoundModel::Name));
}

void FoundList::open(const QModelIndex &index)
{
    // A copy: whoever hears of it clears the search, and the rows with it.
    const registry::Found found = m_desk.found().rows()[static_cast<std::size_t>(index.row())];
    emit opened(found);
}

void FoundList::retranslate()
{
    //: Over the list of people found in other hearings than the one on screen
    m_title->setText(tr("Elsewhere in the register"));
    m_list->setAccessibleName(m_title->text());
    m_desk.found().retranslate();
}

void FoundList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
