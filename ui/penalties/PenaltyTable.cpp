// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltyTable.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace bex::ui
{

PenaltyTable::PenaltyTable(desk::PenaltyDesk &desk)
    : m_desk(desk)
{
    desk::PenaltyModel &model = m_desk.penalties();
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](auto, int first, int last) {
        if (first == 0)
            stay(last + 1);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](auto, int first, int last) {
        if (first == 0)
            stay(-(last + 1));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this, &model](int value) {
        if (value == 0 && !m_desk.isRefreshing())
            model.fetchEarlier();
    });
}

int PenaltyTable::rowsInSight() const
{
    const int height = std::max(1, rowHeight(std::max(0, rowAt(0))));
    return std::max(1, viewport()->height() / height);
}

void PenaltyTable::stay(int rows)
{
    updateGeometries();
    verticalScrollBar()->setValue(std::max(0, verticalScrollBar()->value() + rows));
}

void PenaltyTable::fetchWhatComesNext(int key)
{
    desk::PenaltyModel &model = m_desk.penalties();
    const int row = currentIndex().row();
    const bool up = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool down = key == Qt::Key_Down || key == Qt::Key_PageDown;
    if (up && row <= rowsInSight())
        model.fetchEarlier();
    else if (down && row + rowsInSight() >= model.rowCount() - 1)
        model.fetchMore({});
}

void PenaltyTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Home) {
        m_desk.showBeginning();
        selectRow(0);
        return;
    }
    if (key == Qt::Key_End) {
        m_desk.showEnd();
        selectRow(m_desk.penalties().rowCount() - 1);
        return;
    }
    fetchWhatComesNext(key);
    QTableView::keyPressEvent(event);
}

} // namespace bex::ui
