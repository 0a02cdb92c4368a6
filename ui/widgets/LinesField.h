// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Field.h"

#include <QList>

class QLineEdit;
class QVBoxLayout;

namespace bex::ui
{

/// A list of texts, a line each: the obligations of a probation.
///
/// There is always one empty line at the end; Enter on it moves on, and Tab
/// leaves the last line that is filled at once. A line that was emptied goes when
/// it is left. Down on a line opens the usual texts, if there are any.
class LinesField final : public Field
{
    Q_OBJECT

public:
    LinesField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent = nullptr);

    /// To choose from; in the language of the court, since they are printed.
    void setUsual(const QStringList &texts);

    void showDraft() override;
    void commit() override;

protected:
    void passOver() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QWidget *firstStop() const override;
    void forgetTyped() override;

private:
    [[nodiscard]] QStringList typed() const;
    [[nodiscard]] bool isBeingTyped() const;
    void setLineCount(qsizetype count);
    [[nodiscard]] bool opensUsual(const QObject *watched, const QEvent &event) const;
    void chooseUsual(QLineEdit *line);

    QWidget *m_stack;
    QVBoxLayout *m_column;
    QList<QLineEdit *> m_lines;
    QStringList m_usual;
};

} // namespace bex::ui
