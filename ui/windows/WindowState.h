// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/settings/Settings.h"

class QSplitter;
class QWidget;

namespace bex::ui
{

/// Puts the window where it was left, and remembers where it is left.
class WindowState final
{
public:
    WindowState(Settings &settings, QWidget &window, QSplitter &parts);

    void restore();
    void save();

private:
    Settings &m_settings;
    QWidget &m_window;
    QSplitter &m_parts;
};

} // namespace bex::ui
