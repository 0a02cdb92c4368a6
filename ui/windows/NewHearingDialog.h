// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Hearing.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace bex::ui
{

/// The day and the chamber of a hearing opened by hand.
class NewHearingDialog final : public QDialog
{
    Q_OBJECT

public:
    NewHearingDialog(const registry::Hearing &proposed, QWidget *parent);

    [[nodiscard]] registry::Hearing hearing() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void judge();

    QDate m_today;
    QLabel *m_dayLabel;
    QLineEdit *m_day;
    QLabel *m_understood;
    QLabel *m_courtLabel;
    QLineEdit *m_court;
    QLabel *m_chamberLabel;
    QLineEdit *m_chamber;
    QDialogButtonBox *m_answers;
};

} // namespace bex::ui
