// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/ServicesPage.h"

#include "models/desk/text/ServiceText.h"
#include "ui/court/CourtTables.h"
#include "ui/delegates/LedgerDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

namespace bex::ui
{

namespace
{

const LedgerDelegate::Places places{desk::ServiceModel::Name,
                                    -1,
                                    desk::ServiceModel::State,
                                    desk::ServiceModel::SignRole,
                                    desk::ServiceModel::CompleteRole};

} // namespace

ServicesPage::ServicesPage(desk::CourtDesk &desk, const FormContext &context)
    : m_desk(desk)
    , m_list(new QListView)
    , m_title(new QLabel)
    , m_form(new FieldForm(
          context, desk::pointerOf(desk.services().rows().front()), CourtTables::service()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 24, 12);
    row->setSpacing(24);
    row->addWidget(m_list, 2);
    auto *work = new QVBoxLayout;
    work->addWidget(m_title);
    work->addWidget(m_form);
    work->addStretch();
    row->addLayout(work, 3);
    m_list->setModel(&desk.services());
    m_list->setItemDelegate(new LedgerDelegate(places, m_list));
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &now) { showService(now.row()); });
    connect(m_list, &QListView::activated, m_form, &FieldForm::takeFocus);
    m_list->setCurrentIndex(desk.services().index(0, 0));
    retranslate();
}

void ServicesPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void ServicesPage::showService(int row)
{
    const auto &rows = m_desk.services().rows();
    if (row < 0 || row >= static_cast<int>(rows.size()))
        return;
    const desk::ServiceRow &service = rows[static_cast<std::size_t>(row)];
    m_title->setText(desk::ServiceText::name(service));
    m_form->setPointer(desk::pointerOf(service));
}

void ServicesPage::retranslate()
{
    m_list->setAccessibleName(tr("Services of the court"));
    showService(m_list->currentIndex().row());
}

void ServicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
