// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldForm.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace bex::ui
{

/// One item of a list: its heading, its form, and the keys that move it or take it away.
class ItemFrame final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the form as its child.
    ItemFrame(FieldForm *form, QWidget *parent);

    [[nodiscard]] FieldForm &form() const { return *m_form; }
    void setTitle(const QString &title);

signals:
    void removalAsked();
    void moveAsked(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &sign, const QKeySequence &key);
    void retranslate();

    QLabel *m_title;
    QLabel *m_key;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_away;
    FieldForm *m_form;
};

} // namespace bex::ui
