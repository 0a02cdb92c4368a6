// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/AgendaDesk.h"
#include "ui/entry/FormContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace bex::ui
{

class FieldForm;

/// The agendas: the coming slots of a service, and a series of new ones.
class AgendaPage final : public QWidget
{
    Q_OBJECT

public:
    AgendaPage(desk::AgendaDesk &desk, const FormContext &context);

    void takeFocus();
    /// By the contract's word; one that gives no slots changes nothing.
    void showService(const QString &service);

signals:
    void given(int slotCount);
    void withdrawn();
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void give();
    void withdraw();
    void refuse(const QStringList &missing);
    void clearRemarks();
    void showProposal();
    void showSlot();
    void retranslate();

    desk::AgendaDesk &m_desk;
    QLabel *m_serviceLabel;
    QComboBox *m_service;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_withdraw;
    QLabel *m_title;
    FieldForm *m_form;
    QLabel *m_proposal;
    QPushButton *m_give;
};

} // namespace bex::ui
