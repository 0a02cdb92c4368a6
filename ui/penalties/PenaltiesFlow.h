// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/KeptCase.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"
#include "ui/windows/StatusLine.h"

#include <QDate>
#include <QObject>
#include <QPointer>

#include <optional>

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
    /// Now, and each time the day has changed since. Many people of an older register are derived
    /// some at a time, between what the hands do.
    void bringUpToDate();

signals:
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void personAsked(bex::registry::HearingId hearing, bex::registry::RollEntryId entry);
    void failed(const bex::Error &error);

private:
    [[nodiscard]] QDate today() const { return m_outside.now().toLocalTime().date(); }

    void deriveSome();
    void finish();

    const Dependencies &m_outside;
    Shortcuts &m_shortcuts;
    QWidget &m_window;
    QDate m_day;                              ///< on which they were brought up to date
    std::optional<desk::DueDerivation> m_due; ///< while it lasts
    QTimer *m_clock;
    QPointer<PenaltiesWindow> m_penalties;
};

} // namespace bex::ui
