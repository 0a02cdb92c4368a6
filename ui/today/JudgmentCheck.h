// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Judgment.h"
#include "ui/today/JudgmentLines.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace bex::ui
{

/// The judgment as it was entered, to be read beside the typed judgment (FR: comparer au jugement
/// rendu), every fact a line.
///
/// Ctrl+Enter says that all of it conforms; Enter on a line says that this one differs, and leads
/// to its correction. Esc leaves it due.
class JudgmentCheck final : public QDialog
{
    Q_OBJECT

public:
    explicit JudgmentCheck(QWidget *parent = nullptr);

    /// Shows this judgment, with the mark on its first fact.
    void read(const registry::KeptJudgment &judgment, const QString &person);
    [[nodiscard]] const registry::KeptJudgment &judgment() const { return m_judgment; }

signals:
    void conforms();
    /// The fact at this place of the judgment is not what the typed judgment says.
    void differs(const QString &pointer);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellMarked();
    void retranslate();

    registry::KeptJudgment m_judgment;
    QString m_person;
    JudgmentLineModel m_lines;
    QLabel *m_title;
    QLabel *m_hint;
    QTableView *m_list;
    QPushButton *m_conforms;
    QPushButton *m_differs;
    QPushButton *m_later;
};

} // namespace bex::ui
