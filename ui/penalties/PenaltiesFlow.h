// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"

#include <QDate>
#include <QObject>
#include <QPointer>

class QTimer;

namespace bex::ui
{

class PenaltiesWindow;

/// Keeps the penalties up to date, at the start and on each new day, and opens their window, once,
/// beside the counter.
class PenaltiesFlow final : public QObject
{
    Q_OBJECT

public:
    PenaltiesFlow(const Dependencies &outside, Shortcuts &shortcuts, QWidget &window);

    void open();
    /// Now, and each time the day has changed since.
    void bringUpToDate();

signals:
    void personAsked(bex::registry::HearingId hearing, bex::registry::RollEntryId entry);
    void failed(const bex::Error &error);

private:
    [[nodiscard]] QDate today() const { return m_outside.now().toLocalTime().date(); }

    const Dependencies &m_outside;
    Shortcuts &m_shortcuts;
    QWidget &m_window;
    QDate m_day; ///< on which they were brought up to date
    QTimer *m_clock;
    QPointer<PenaltiesWindow> m_penalties;
};

} // namespace bex::ui
