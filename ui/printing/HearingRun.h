// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/SheetMaking.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace bex::ui
{

/// A hearing leaving sheet by sheet: begun, paused, jammed, gone on with.
///
/// What became of each sheet stands in the register before the next one leaves. The
/// printer is waited for in a thread of its own; the window never is.
class HearingRun final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Ready,   ///< nothing is on its way
        Running, ///< a sheet is
        Pausing, ///< the sheet on its way is the last for now
        Paused,
        Stopped, ///< a sheet did not leave
        Ended,   ///< nothing is left to do
    };

    HearingRun(registry::Register &record, PaperOutput &output, const SheetMaking &making);
    ~HearingRun() override;

    /// A new queue of this hearing. Nothing leaves before `goFrom`.
    [[nodiscard]] Result<void> begin(const registry::PrintJob &job,
                                     const std::vector<registry::QueuedSheet> &sheets);
    /// A queue that was left; what says something else since will not leave.
    [[nodiscard]] Result<void> reopen(const registry::PrintJob &job);
    /// That sheet leaves, from that page (the first is 0), and all after it.
    void goFrom(int position, int firstPage = 0);
    void pause();
    void goOn();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<registry::QueuedSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] const std::optional<registry::PrintJob> &job() const { return m_job; }
    /// The sheet on its way, or the one that did not leave; null when there is none.
    [[nodiscard]] const registry::QueuedSheet *current() const;

signals:
    void sheetChanged(int position);
    void stateChanged();
    /// The sheet stands in `current()`, and waits for `goFrom`.
    void failed(const bex::Error &error);

private:
    [[nodiscard]] Result<void> resume(int position);
    void leave();
    void make(const registry::QueuedSheet &sheet);
    void send(SheetTask task, const std::optional<registry::IssuedPaper> &paper);
    void arrived(int position, const Result<void> &left);
    [[nodiscard]] Result<void> settle(int position, const Result<void> &left);
    [[nodiscard]] Result<void> leaveOutWhatChanged();
    [[nodiscard]] Result<void> reload();
    void stop(const Error &error);
    void moveTo(State state);

    registry::Register &m_record;
    PaperOutput &m_output;
    const SheetMaking &m_making;
    std::optional<registry::PrintJob> m_job;
    std::vector<registry::QueuedSheet> m_sheets;
    State m_state = State::Ready;
    int m_current = 0;    ///< position; 0: none yet
    int m_firstPage = 0;  ///< of the next sheet alone
    QThreadPool m_thread; ///< last: waits for the sheet on its way
};

} // namespace bex::ui
