// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bex::ui
{

/// A step without appointment: done, or why not.
class SettlePage final : public QWidget
{
    Q_OBJECT

public:
    SettlePage(desk::PersonDesk &desk, registry::Register &record);

    void takeFocus();

signals:
    void settled();
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStep();
    void settle(registry::StepState state);

    desk::PersonDesk &m_desk;
    registry::Register &m_record;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_done;
    QPushButton *m_impossible;
    QPushButton *m_notApplicable;
};

} // namespace bex::ui
