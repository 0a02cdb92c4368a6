// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"
#include "models/desk/PersonDesk.h"
#include "ui/text/ScreenWords.h"

#include <QDialog>

class QLabel;
class QTextBrowser;

namespace bex::ui
{

class DateField;

/// The plan of the person in hand beside the one that another day of decision would give:
/// for training, and when the law changes. It changes nothing.
class ComparisonWindow final : public QDialog
{
    Q_OBJECT

public:
    ComparisonWindow(desk::PersonDesk &desk, const ScreenWords &words, QWidget *parent = nullptr);

    /// Shows itself with the plan in hand, and asks for the day.
    void open() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void compare();
    [[nodiscard]] QDate otherDay() const;
    void retranslate();

    desk::PersonDesk &m_desk;
    const ScreenWords &m_words;
    desk::JsonDraft m_draft;
    DateField *m_day;
    QLabel *m_hint;
    QTextBrowser *m_page;
};

} // namespace bex::ui
