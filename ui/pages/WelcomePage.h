// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
    explicit WelcomePage(Shortcuts &shortcuts);

    void retranslate();

private:
    struct Way {
        QAction *action;
        QPushButton *button;
        QLabel *explanation;
    };

    QLabel *m_title;
    QLabel *m_promise;
    std::vector<Way> m_ways;
};

} // namespace bex::ui
