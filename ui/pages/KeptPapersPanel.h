// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/KeptPaperModel.h"
#include "models/desk/PersonDesk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace bex::ui
{

/// Every paper that came out for the person in hand: what it is, and whether it counts.
class KeptPapersPanel final : public QWidget
{
    Q_OBJECT

public:
    KeptPapersPanel(desk::PersonDesk &desk, registry::Register &record);

    /// The paper of the row that is marked.
    [[nodiscard]] std::optional<registry::PaperId> selected() const;
    void select(registry::PaperId paper);
    void focusTable();

signals:
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void explain();
    void retranslate();

    desk::PersonDesk &m_desk;
    registry::Register &m_record;
    desk::KeptPaperModel m_papers;
    QTableView *m_table;
    QLabel *m_sentence;
};

} // namespace bex::ui
