// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/TodayDesk.h"

#include <QWidget>

class QPushButton;

namespace bex::ui
{

/// "3 late · 5 today · 12 within seven days": each count leads to its lines.
class TodayCounts final : public QWidget
{
    Q_OBJECT

public:
    /// `policy`: whether Tab stops here; at the foot of the counter it does not.
    TodayCounts(registry::Register &record, registry::Clock now, Qt::FocusPolicy policy);

    /// Counts again: something was done, or a day has begun.
    void refresh();

signals:
    void asked(const bex::desk::TodayView &view);

private:
    registry::Register &m_record;
    registry::Clock m_now;
    QPushButton *m_late;
    QPushButton *m_today;
    QPushButton *m_soon;
};

} // namespace bex::ui
