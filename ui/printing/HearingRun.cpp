// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/HearingRun.h"

#include <algorithm>
#include <utility>

namespace bex::ui
{

using registry::QueuedSheet;
using registry::SheetState;

HearingRun::HearingRun(registry::Register &record, PaperOutput &output, const SheetMaking &making)
    : m_record(record)
    , m_output(output)
    , m_making(making)
{
    m_thread.setMaxThreadCount(1);
}

HearingRun::~HearingRun()
{
    m_thread.clear();
}

Result<void> HearingRun::begin(const registry::PrintJob &job,
                               const std::vector<QueuedSheet> &sheets)
{
    const auto begun = m_record.prints().begin(job, sheets);
    if (!begun)
        return unexpected(begun.error());
    m_job = *begun;
    moveTo(State::Ready);
    return reload();
}

Result<void> HearingRun::reopen(const registry::PrintJob &job)
{
    m_job = job;
    moveTo(State::Ready);
    return reload().and_then([this] { return leaveOutWhatChanged(); });
}

Result<void> HearingRun::leaveOutWhatChanged()
{
    for (const QueuedSheet &sheet : m_sheets) {
        const bool open = sheet.state != SheetState::Left && sheet.state != SheetState::Changed;
        if (!open || m_making.paperOf(sheet) != nullptr)
            continue;
        const auto changed = m_record.prints().changed({m_job->id, sheet.position});
        if (!changed)
            return changed;
    }
    return reload();
}

void HearingRun::goFrom(int position, int firstPage)
{
    if (!m_job || m_state == State::Running || m_state == State::Pausing)
        return;
    m_firstPage = firstPage;
    if (const auto resumed = resume(position); !resumed) {
        stop(resumed.error());
        return;
    }
    moveTo(State::Running);
    leave();
}

Result<void> HearingRun::resume(int position)
{
    const auto sheet = m_record.stores().prints.sheet({m_job->id, position});
    if (!sheet)
        return unexpected(sheet.error());
    // Nothing to take back, nothing to pass over: the queue goes on as it stands.
    if (desk::resumePoint(m_sheets) == position && sheet->state == SheetState::Waiting)
        return {};
    // What left before and has no paper any more shall not be waited for.
    return m_record.prints()
        .resumeFrom({m_job->id, position})
        .and_then([this] { return reload(); })
        .and_then([this] { return leaveOutWhatChanged(); });
}

void HearingRun::pause()
{
    if (m_state == State::Running)
        moveTo(State::Pausing);
}

void HearingRun::goOn()
{
    if (m_state == State::Pausing) {
        moveTo(State::Running);
    } else if (m_state == State::Paused) {
        moveTo(State::Running);
        leave();
    }
}

const QueuedSheet *HearingRun::current() const
{
    const auto found = std::ranges::find(m_sheets, m_current, &QueuedSheet::position);
    return found == m_sheets.end() ? nullptr : &*found;
}

void HearingRun::leave()
{
    const auto next = std::ranges::find_if(m_sheets, [](const QueuedSheet &sheet) {
        return sheet.state == SheetState::Waiting || sheet.state == SheetState::Sent;
    });
    if (next != m_sheets.end()) {
        make(*next);
        return;
    }
    const auto closed = m_record.prints().close(m_job->id);
    if (!closed)
        stop(closed.error());
    else
        moveTo(State::Ended);
}

void HearingRun::make(const QueuedSheet &sheet)
{
    m_current = sheet.position;
    // What the greffier took for printed has only to be written down as such.
    const bool onPaper = sheet.state == SheetState::Waiting;
    auto task = m_making.task(sheet, *m_job, onPaper ? std::exchange(m_firstPage, 0) : 0);
    if (!task) {
        stop(task.error());
        return;
    }
    task->onPaper = onPaper;
    m_thread.start([this, task = *std::move(task)] {
        auto paper = toBeKept(task);
        QMetaObject::invokeMethod(
            this,
            [this, task, paper = std::move(paper)] {
                if (paper)
                    send(task, *paper);
                else
                    stop(paper.error());
            },
            Qt::QueuedConnection);
    });
}

void HearingRun::send(SheetTask task, const std::optional<registry::IssuedPaper> &paper)
{
    const int position = task.sheet.position;
    const auto sent =
        m_record.prints().send({m_job->id, position}, paper).and_then([this] { return reload(); });
    if (!sent) {
        stop(sent.error());
        return;
    }
    emit sheetChanged(position);
    if (!task.onPaper) {
        arrived(position, {});
        return;
    }
    task.pdf = paper ? paper->pdf : QByteArray();
    m_thread.start([this, task = std::move(task)] {
        auto left = carryOut(task, m_output);
        QMetaObject::invokeMethod(
            this,
            [this, position = task.sheet.position, left = std::move(left)] {
                arrived(position, left);
            },
            Qt::QueuedConnection);
    });
}

void HearingRun::arrived(int position, const Result<void> &left)
{
    const auto settled = settle(position, left).and_then([this] { return reload(); });
    emit sheetChanged(position);
    if (!settled)
        stop(settled.error());
    else if (!left)
        stop(left.error());
    else if (m_state == State::Pausing)
        moveTo(State::Paused);
    else
        leave();
}

Result<void> HearingRun::settle(int position, const Result<void> &left)
{
    const registry::SheetPlace place{m_job->id, position};
    return left ? m_record.prints().left(place) : m_record.prints().failed(place);
}

Result<void> HearingRun::reload()
{
    auto sheets = m_record.stores().prints.sheets(m_job->id);
    if (!sheets)
        return unexpected(sheets.error());
    m_sheets = *std::move(sheets);
    return {};
}

void HearingRun::stop(const Error &error)
{
    // Whoever closes once it stands still has to be told first why it does.
    m_state = State::Stopped;
    emit failed(error);
    emit stateChanged();
}

void HearingRun::moveTo(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace bex::ui
