// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyDesk.h"
#include "ui/entry/FormContext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace bex::ui
{

class FieldForm;

/// The penalty in hand: its proof, every writing about it in order, and the page where another is
/// written.
class PenaltyPanel final : public QWidget
{
    Q_OBJECT

public:
    PenaltyPanel(desk::PenaltyDesk &desk, const FormContext &context);

    void focusWritings();
    /// Opens the page of a new writing; nothing without a penalty in hand.
    void write();
    /// Only what the law knows from this state (law-other A.3).
    void offerPossibleTurns(law::PenaltyState state);
    [[nodiscard]] bool isWriting() const;
    void closeWriting();
    void retranslate();

signals:
    void confirmAsked();
    /// Of the writing marked in the list.
    void answerAsked(bex::registry::PenaltyEntryId diligence, bool interrupts);
    void correctAsked(bex::registry::PenaltyEntryId wrong);
    void writingClosed();

private:
    void arrange();
    void giveKeys();
    [[nodiscard]] QWidget *proofPage();
    [[nodiscard]] QWidget *writingPage();
    void show();
    void followMark();
    void answer(bool interrupts);
    [[nodiscard]] const registry::PenaltyEntry *marked() const;

    desk::PenaltyDesk &m_desk;
    QStackedWidget *m_pages;
    QTextBrowser *m_proof;
    QLabel *m_writingsTitle;
    QListWidget *m_writings;
    QPushButton *m_write;
    QPushButton *m_interrupts;
    QPushButton *m_doesNot;
    QPushButton *m_correct;
    QLabel *m_formTitle;
    FieldForm *m_form;
    QPushButton *m_confirm;
    QPushButton *m_close;
};

} // namespace bex::ui
