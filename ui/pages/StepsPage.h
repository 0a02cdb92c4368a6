// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace bex::ui
{

class LeavePage;
class ReceiptPage;
class SettlePage;
class SlotPage;

/// The guided steps from top to bottom, and under them what the one in hand asks for.
class StepsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Pages {
        SlotPage &slot;
        SettlePage &settle;
        ReceiptPage &receipt;
        LeavePage &leave;
    };

    StepsPage(desk::PersonDesk &desk, const Pages &pages);

    void focusSteps();
    /// Into the part of the step in hand: slots, or done.
    void focusStepInHand();
    /// Into the slots of the step in hand, or of the first summons when it is none.
    void focusSlot();
    void showReceipt(const registry::Receipt &expected);
    void showLeave();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followStep();
    void showStep();

    desk::PersonDesk &m_desk;
    Pages m_pages;
    bool m_following = false; ///< the selection follows the desk, nobody moved it
    QListView *m_steps;
    QStackedWidget *m_work;
};

} // namespace bex::ui
