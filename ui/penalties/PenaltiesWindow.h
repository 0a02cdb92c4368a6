// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyDesk.h"
#include "ui/windows/Dependencies.h"

#include <QDialog>

class QLabel;

namespace bex::ui
{

class PenaltyFilters;
class PenaltyPanel;
class PenaltyTable;
class StatusLine;

/// The register of the penalties (FR: registre d'exécution des peines, CPP D. 48): filters on the
/// left, the list in the middle, the proof of the penalty in hand on the right.
///
/// F2, F3, F4 and F6 lead to the parts, F7 writes, Enter in the list asks for the person.
class PenaltiesWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit PenaltiesWindow(const Dependencies &outside, QWidget *parent = nullptr);
    ~PenaltiesWindow() override;

    /// Escape leaves the page of a writing first.
    void reject() override;

signals:
    /// To be shown at the counter.
    void personAsked(bex::registry::HearingId hearing, bex::registry::RollEntryId entry);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void wire();
    void giveKeys();
    void takeMarked();
    /// The penalty in hand is the one marked, wherever the list now has it.
    void markInHand();
    /// Its row in the part of the list that is here, -1 when it is elsewhere; nothing in hand:
    /// none.
    [[nodiscard]] std::optional<int> rowInHand();
    /// The list went on under the hands: only the mark follows.
    void keepMark();
    /// Between which days the rows lie that are here, when the list goes on beyond them.
    void showPlace();
    void goToDay();
    void focusList();
    void openPerson();
    void record();
    void correct(registry::PenaltyEntryId wrong);
    /// Says what stands now beside what was to be written, or why it could not be.
    void tell(const Error &error);
    void print();
    void exportList();
    void keepFilter();
    void retranslate();

    Dependencies m_outside;
    desk::PenaltyDesk m_desk;
    PenaltyFilters *m_filters;
    QLabel *m_listTitle;
    PenaltyTable *m_list;
    QLabel *m_place;
    PenaltyPanel *m_panel;
    StatusLine *m_status;
};

} // namespace bex::ui
