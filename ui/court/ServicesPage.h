// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/CourtDesk.h"
#include "ui/entry/FormContext.h"

#include <QWidget>

class QLabel;
class QListView;

namespace bex::ui
{

class FieldForm;

/// The services that summon or receive papers: the list says what is blank, the form fills it.
class ServicesPage final : public QWidget
{
    Q_OBJECT

public:
    ServicesPage(desk::CourtDesk &desk, const FormContext &context);

    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showService(int row);
    void retranslate();

    desk::CourtDesk &m_desk;
    QListView *m_list;
    QLabel *m_title;
    FieldForm *m_form;
};

} // namespace bex::ui
