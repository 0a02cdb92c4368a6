// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/SheetModel.h"
#include "ui/printing/HearingPrintParts.h"
#include "ui/printing/HearingQueue.h"

#include <QDialog>

namespace bex::ui
{

/// The hearing as one pile of sheets: what will leave, what leaves now, what left.
///
/// Enter prints, Space pauses and goes on, Esc stops; after a jam the number of the sheet
/// to go on with is asked, and the last one sent proposed.
class HearingPrintDialog final : public QDialog
{
    Q_OBJECT

public:
    HearingPrintDialog(const Dependencies &outside, registry::HearingId hearing, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void wire();
    void wireKeys();

    void follow();
    void followSheet(int position);
    void showRows();
    void showWhoIsLeftOut();
    void showProgress();
    void showAnswers();
    void allowChoices();
    void focusNeed();
    void askForSheet();
    void propose();
    void tell(const Error &error);
    void print();
    void turnPause();
    void chooseDestination();
    void turnSides();
    void preview();
    void printList();
    void retranslate();
    [[nodiscard]] bool isUnderWay() const;

    Dependencies m_outside;
    HearingQueue m_queue;
    desk::SheetModel m_sheets;
    Error m_failure; ///< why the last sheet did not leave
    bool m_closing = false;

    HearingPrintParts m_parts;
};

} // namespace bex::ui
