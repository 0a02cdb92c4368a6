// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JournalModel.h"
#include "models/desk/PersonDesk.h"

#include <QTableView>

namespace bex::ui
{

/// What was done for the person in hand, line by line.
class JournalPanel final : public QTableView
{
    Q_OBJECT

public:
    JournalPanel(desk::PersonDesk &desk, registry::Register &record);

signals:
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    desk::PersonDesk &m_desk;
    registry::Register &m_record;
    desk::JournalModel m_lines;
};

} // namespace bex::ui
