// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FormContext.h"

#include <QWidget>

class QLabel;

namespace bex::ui
{

class FieldForm;

/// The court itself: its name, its letterhead, and what a new judgment starts from.
class IdentityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityPage(const FormContext &context);

    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_promise;
    FieldForm *m_form;
    QLabel *m_starts;
};

} // namespace bex::ui
