// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/prompt/Prompter.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace bex::ui
{

/// Asks for one line. Where it is needed, an empty one is refused at the field, and the window
/// stays.
class LineDialog final : public QDialog
{
    Q_OBJECT

public:
    LineDialog(const Prompter::Message &question, QWidget *parent);

    [[nodiscard]] QString line() const;

    void accept() override;

private:
    QLineEdit *m_line;
    QLabel *m_complaint;
    QString m_needed;
};

} // namespace bex::ui
