// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EventsPage.h"

#include "models/desk/text/EventText.h"
#include "ui/entry/EventForm.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ProofHtml.h"
#include "ui/widgets/PageKeys.h"
#include "ui/widgets/PlainTable.h"
#include "ui/widgets/TabOrder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bex::ui
{

EventsPage::EventsPage(const Desks &desks, const FormContext &context, const ScreenWords &words)
    : m_desks(desks)
    , m_words(words)
    , m_title(new QLabel)
    , m_form(new EventForm(context))
    , m_change(new QTextBrowser)
    , m_listTitle(new QLabel)
    , m_list(new QTableView)
    , m_about(new QLabel)
    , m_strike(new QPushButton)
    , m_close(new QPushButton)
    , m_record(new QPushButton)
{
    arrange();
    listen();
    giveKeys();
    retranslate();
}

void EventsPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *answers = new QHBoxLayout;
    answers->addStretch();
    answers->addWidget(m_record);
    answers->addWidget(m_close);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addWidget(m_change, 1);
    column->addLayout(answers);
    for (QWidget *part : std::initializer_list<QWidget *>{m_listTitle, m_list, m_about})
        column->addWidget(part);
    column->addWidget(m_strike, 0, Qt::AlignLeft);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_listTitle->setFont(strong);
    m_change->setFrameShape(QFrame::NoFrame);
    m_change->setOpenLinks(false);
    // Read with Page up and Page down from any field.
    m_change->setFocusPolicy(Qt::NoFocus);
    m_change->document()->setDocumentMargin(8);
    m_list->setModel(&m_desks.events.events());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_list, desk::EventModel::What);
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton *button : {m_strike, m_close, m_record})
        button->setAutoDefault(true);
}

void EventsPage::listen()
{
    connect(&m_desks.events, &desk::EventDesk::recomputed, this, &EventsPage::showChange);
    connect(m_form, &EventForm::rearranged, this, [this] { tabInReadingOrder(this); });
    connect(m_record, &QPushButton::clicked, this, &EventsPage::recordAsked);
    connect(m_close, &QPushButton::clicked, this, &EventsPage::closeAsked);
    connect(m_strike, &QPushButton::clicked, this, &EventsPage::askToStrike);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &EventsPage::showList);
    desk::EventModel &events = m_desks.events.events();
    connect(&events, &QAbstractItemModel::dataChanged, this, &EventsPage::showList);
    connect(&events, &QAbstractItemModel::modelReset, this, &EventsPage::showList);
    connect(&events, &QAbstractItemModel::rowsInserted, this, &EventsPage::showList);
}

void EventsPage::giveKeys()
{
    constexpr auto here = Qt::WidgetWithChildrenShortcut;
    new QShortcut(Qt::Key_Escape, this, this, &EventsPage::closeAsked, here);
    givePageKeys(*this, *m_change);
    new QShortcut(Qt::Key_Delete, m_list, this, &EventsPage::askToStrike, Qt::WidgetShortcut);
}

void EventsPage::begin()
{
    m_desks.events.begin();
    m_form->takeFocus();
}

void EventsPage::showChange()
{
    const auto &before = m_desks.person.progress().plan();
    const auto &after = m_desks.events.after();
    m_form->showRefusal(m_desks.events.refusal(), m_words);
    m_record->setEnabled(after.has_value());
    if (before && after)
        m_change->setHtml(ChangeText::of({*before, *after}, m_words.now()));
    else
        m_change->setHtml(html::paragraph(
            tr("What it changes in the plan is shown here before anything is kept.")));
}

const desk::EventRow *EventsPage::marked() const
{
    const int row = m_list->currentIndex().row();
    const auto &rows = m_desks.events.events().rows();
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)]
                                                           : nullptr;
}

void EventsPage::showList()
{
    const bool any = !m_desks.events.events().rows().empty();
    const desk::EventRow *row = marked();
    for (QWidget *part : std::initializer_list<QWidget *>{m_listTitle, m_list, m_about, m_strike})
        part->setVisible(any);
    m_about->setText(row ? desk::EventText::sentence(row->kept) : QString());
    m_strike->setEnabled(row != nullptr && !row->kept.struck);
}

void EventsPage::askToStrike()
{
    const desk::EventRow *row = marked();
    if (row != nullptr && !row->kept.struck)
        emit strikeAsked(row->kept.id);
}

void EventsPage::retranslate()
{
    //: Title of a page: events since the person left the counter (FR: Que s'est-il passé ?)
    m_title->setText(tr("What happened after the counter?"));
    //: Over the list of events of a person
    m_listTitle->setText(tr("What happened before"));
    m_list->setAccessibleName(tr("What happened to the person"));
    m_change->setAccessibleName(tr("What it changes in the plan"));
    //: Button: an event was entered by mistake (FR: rayer). Del is its key in the list
    m_strike->setText(tr("Strike out… (Del)"));
    //: Button: leave the page; nothing of what is typed is kept. Esc is its key
    m_close->setText(tr("Leave (Esc)"));
    //: Button: the event enters the register with its plan. Ctrl+Enter is its key
    m_record->setText(tr("Confirm (Ctrl+Enter)"));
    m_desks.events.retranslate();
    showChange();
    showList();
}

void EventsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
