// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/WindowState.h"

#include <QScreen>
#include <QSplitter>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// What a window manager draws around a window, at most.
constexpr QSize frame(16, 48);

} // namespace

WindowState::WindowState(Settings &settings, QWidget &window, QSplitter &parts)
    : m_settings(settings)
    , m_window(window)
    , m_parts(parts)
{
}

void WindowState::restore()
{
    if (!m_window.restoreGeometry(m_settings.windowState(u"geometry"_s)))
        m_window.resize(QSize(1366, 768).boundedTo(m_window.screen()->availableSize() - frame));
    if (!m_parts.restoreState(m_settings.windowState(u"parts"_s)))
        m_parts.setSizes({304, 600, 462});
}

void WindowState::save()
{
    m_settings.setWindowState(u"geometry"_s, m_window.saveGeometry());
    m_settings.setWindowState(u"parts"_s, m_parts.saveState());
}

} // namespace bex::ui
