// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/RollEntry.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace bex::ui
{

/// The few things that put a person on the roll; all else is typed with the judgment.
class NewPersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewPersonDialog(QWidget *parent);

    [[nodiscard]] registry::Expected person() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void judge();

    QLabel *m_familyNameLabel;
    QLineEdit *m_familyName;
    QLabel *m_firstNamesLabel;
    QLineEdit *m_firstNames;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QDialogButtonBox *m_answers;
};

} // namespace bex::ui
