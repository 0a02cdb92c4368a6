// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyDesk.h"

#include <QTableView>

namespace bex::ui
{

/// The list of penalties, which may hold a million: the model keeps a window of it, and the hands
/// go on over both ends as if everything were here. Home and End are those of the whole list.
class PenaltyTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PenaltyTable(desk::PenaltyDesk &desk);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int rowsInSight() const;
    void fetchWhatComesNext(int key);
    /// Rows came or went above: what is in sight stays where it is.
    void stay(int rows);

    desk::PenaltyDesk &m_desk;
};

} // namespace bex::ui
