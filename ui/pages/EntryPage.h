// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/JudgmentForm.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bex::ui
{

/// The judgment being typed, with the way out: it enters the register.
class EntryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPage(const EntryContext &context);

    /// The place of the judgment where the hands go on.
    void focusPointer(const QString &pointer);
    /// Where the judgment waits for something.
    void focusOpenPoint();

signals:
    void enterAsked();
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProgress();

    EntryContext m_context;
    JudgmentForm *m_form;
    QLabel *m_progress;
    QPushButton *m_close;
    QPushButton *m_enter;
};

} // namespace bex::ui
