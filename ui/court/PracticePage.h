// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PracticeDesk.h"
#include "ui/entry/FormContext.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QTextBrowser;

namespace bex::ui
{

class FieldForm;

/// The figures that the law leaves unconfirmed: what the court settles, and what stands behind it.
class PracticePage final : public QWidget
{
    Q_OBJECT

public:
    PracticePage(desk::PracticeDesk &desk, const FormContext &context);

    void takeFocus();

signals:
    /// A figure was settled or given back.
    void decided();
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showFigure();
    void decide(desk::PracticeDesk::Way way);
    void refuse(const QStringList &missing);
    void clearRemarks();
    void retranslate();

    desk::PracticeDesk &m_desk;
    QListView *m_list;
    QLabel *m_title;
    QLabel *m_rule;
    FieldForm *m_form;
    QPushButton *m_settle;
    QPushButton *m_back;
    QTextBrowser *m_proof;
};

} // namespace bex::ui
