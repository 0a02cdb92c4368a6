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
/// There is always one empty line at the end; Enter on it moves on. A line that
/// was emptied goes when it is left.
class LinesField final : public Field
{
    Q_OBJECT

public:
    LinesField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent = nullptr);

    void showDraft() override;
    void commit() override;

protected:
    [[nodiscard]] QWidget *firstStop() const override;

private:
    [[nodiscard]] QStringList typed() const;
    [[nodiscard]] bool isBeingTyped() const;
    void setLineCount(qsizetype count);

    QWidget *m_stack;
    QVBoxLayout *m_column;
    QList<QLineEdit *> m_lines;
};

} // namespace bex::ui
