// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/AgendaPage.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/RecipientText.h"
#include "models/law/json/Vocabulary.h"
#include "ui/court/CourtTables.h"
#include "ui/delegates/LedgerDelegate.h"
#include "ui/widgets/Field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const LedgerDelegate::Places places{desk::AgendaModel::When,
                                    desk::AgendaModel::Places,
                                    desk::AgendaModel::Place,
                                    desk::AgendaModel::SignRole,
                                    desk::AgendaModel::FreeRole};

constexpr QLatin1StringView keys[]{"from"_L1,
                                   "to"_L1,
                                   "weekdays"_L1,
                                   "first_hour"_L1,
                                   "last_hour"_L1,
                                   "every"_L1,
                                   "place"_L1,
                                   "capacity"_L1};

QString nameOf(const QString &service)
{
    const auto recipient = law::json::fromWord<law::Recipient>(service);
    return recipient ? desk::RecipientText::of(*recipient) : service;
}

} // namespace

AgendaPage::AgendaPage(desk::AgendaDesk &desk, const FormContext &context)
    : m_desk(desk)
    , m_serviceLabel(new QLabel)
    , m_service(new QComboBox)
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_withdraw(new QPushButton)
    , m_title(new QLabel)
    , m_form(new FieldForm(context, QString(), CourtTables::series()))
    , m_proposal(new QLabel)
    , m_give(new QPushButton)
{
    arrange();
    m_list->setModel(&desk.agenda());
    m_list->setItemDelegate(new LedgerDelegate(places, m_list));
    for (const QString &service : desk::AgendaDesk::services())
        m_service->addItem(QString(), service);
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        m_desk.show(m_service->currentData().toString());
    });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &AgendaPage::showSlot);
    connect(m_withdraw, &QPushButton::clicked, this, &AgendaPage::withdraw);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &AgendaPage::withdraw);
    connect(m_give, &QPushButton::clicked, this, &AgendaPage::give);
    connect(&m_desk, &desk::AgendaDesk::agendaChanged, this, &AgendaPage::showSlot);
    connect(&m_desk.draft(), &desk::JsonDraft::changed, this, &AgendaPage::showProposal);
    retranslate();
}

void AgendaPage::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 24, 12);
    row->setSpacing(24);
    auto *agenda = new QVBoxLayout;
    auto *whose = new QHBoxLayout;
    whose->addWidget(m_serviceLabel);
    whose->addWidget(m_service, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_withdraw);
    agenda->addLayout(whose);
    agenda->addWidget(m_list, 1);
    agenda->addLayout(foot);
    auto *series = new QVBoxLayout;
    series->addWidget(m_title);
    series->addWidget(m_form);
    series->addWidget(m_proposal);
    series->addWidget(m_give, 0, Qt::AlignLeft);
    series->addStretch();
    row->addLayout(agenda, 1);
    row->addLayout(series, 1);
    m_serviceLabel->setBuddy(m_service);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    for (QLabel *quiet : {m_count, m_proposal})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_proposal->setWordWrap(true);
    for (QPushButton *answer : {m_give, m_withdraw})
        answer->setAutoDefault(true);
}

void AgendaPage::showService(const QString &service)
{
    if (const int at = m_service->findData(service); at >= 0)
        m_service->setCurrentIndex(at);
}

void AgendaPage::takeFocus()
{
    m_service->setFocus(Qt::ShortcutFocusReason);
}

void AgendaPage::give()
{
    clearRemarks();
    if (const QStringList missing = m_desk.missing(); !missing.isEmpty()) {
        refuse(missing);
        return;
    }
    const int count = static_cast<int>(m_desk.proposed().size());
    if (count == 0)
        return; // the sentence above the button says why
    if (const auto done = m_desk.give())
        emit given(count);
    else
        emit failed(done.error());
}

void AgendaPage::withdraw()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_withdraw->isEnabled())
        return;
    const int row = index.row();
    if (const auto done = m_desk.withdraw(row); !done) {
        emit failed(done.error());
        return;
    }
    const int last = m_desk.agenda().rowCount() - 1;
    m_list->setCurrentIndex(m_desk.agenda().index(std::min(row, last), 0));
    m_list->setFocus(Qt::OtherFocusReason);
    emit withdrawn();
}

void AgendaPage::refuse(const QStringList &missing)
{
    const auto complaint = [](const QString &key) {
        if (key == "from"_L1)
            return tr("Type the first day, today or later.");
        if (key == "to"_L1)
            return tr("Type the last day, within two years and not before the first.");
        if (key == "weekdays"_L1)
            return tr("Choose a day of the week at least.");
        if (key == "first_hour"_L1)
            return tr("Type the hour of the first slot.");
        if (key == "last_hour"_L1)
            return tr("Type an hour later than the first one.");
        if (key == "every"_L1)
            return tr("Type how many minutes lie between two slots.");
        if (key == "place"_L1)
            return tr("Say where the person is to come: the summons must name it.");
        return tr("Type how many people one slot takes.");
    };
    for (const QLatin1StringView key : keys) {
        if (missing.contains(key))
            m_form->field(key).setRemark({Remark::Kind::Refusal, complaint(key)});
    }
    const auto first = std::ranges::find(keys, missing.first());
    if (first != std::end(keys))
        m_form->field(*first).takeFocus();
}

void AgendaPage::clearRemarks()
{
    for (const QLatin1StringView key : keys)
        m_form->field(key).setRemark({});
}

void AgendaPage::showProposal()
{
    clearRemarks();
    const auto proposed = m_desk.proposed();
    if (!m_desk.missing().isEmpty()) {
        m_proposal->setText(tr("Days on which the services are closed are left out."));
    } else if (proposed.empty()) {
        m_proposal->setText(tr("No open day among these: no slot."));
    } else {
        //: What a series would give. %n how many slots, %1 the first day, %2 the last one
        m_proposal->setText(
            tr("%n slot(s), from %1 to %2.", nullptr, static_cast<int>(proposed.size()))
                .arg(desk::shortDay(proposed.front().when.on),
                     desk::shortDay(proposed.back().when.on)));
    }
}

void AgendaPage::showSlot()
{
    const QModelIndex index = m_list->currentIndex();
    m_withdraw->setEnabled(index.isValid() && index.data(desk::AgendaModel::FreeRole).toBool());
    //: Under the list of slots
    m_count->setText(tr("%n coming slot(s)", nullptr, m_desk.agenda().rowCount()));
}

void AgendaPage::retranslate()
{
    //: Label of a list: whose agenda is shown
    m_serviceLabel->setText(tr("Service"));
    for (int at = 0; at < m_service->count(); ++at)
        m_service->setItemText(at, nameOf(m_service->itemData(at).toString()));
    m_list->setAccessibleName(tr("Coming slots"));
    //: Button: the free slot in hand is no longer given (FR: retirer)
    m_withdraw->setText(tr("Withdraw the slot"));
    //: Heading over the form of a series of slots
    m_title->setText(tr("New slots"));
    //: Button: the slots of the series enter the agenda
    m_give->setText(tr("Add these slots"));
    showProposal();
    showSlot();
}

void AgendaPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
