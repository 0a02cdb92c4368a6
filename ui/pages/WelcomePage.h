// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/today/TodayCounts.h"
#include "ui/windows/Shortcuts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace bex::ui
{

/// What to do first, while the register has no hearing.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// `due` says what is late, due today and due soon, under the ways to begin.
    WelcomePage(Shortcuts &shortcuts, TodayCounts &due);

    [[nodiscard]] TodayCounts &due() { return m_due; }

    void retranslate();

private:
    struct Way {
        QAction *action;
        QPushButton *button;
        QLabel *explanation;
    };

    TodayCounts &m_due;
    QLabel *m_title;
    QLabel *m_promise;
    std::vector<Way> m_ways;
};

} // namespace bex::ui
