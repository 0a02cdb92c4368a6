// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/HearingQueue.h"

#include "models/desk/text/DateText.h"
#include "ui/printing/DestinationChoice.h"
#include "ui/printing/FileNames.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QString headingOf(const registry::Hearing &hearing)
{
    QStringList parts{hearing.court, hearing.chamber, desk::longDay(hearing.heldOn)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

HearingQueue::HearingQueue(const Dependencies &outside)
    : m_outside(outside)
{
}

void HearingQueue::open(registry::HearingId hearing)
{
    m_hearing = hearing;
    const auto known = m_outside.record.stores().hearings.find(hearing);
    const auto job = left();
    if (!known || !job) {
        emit failed(!known ? known.error() : job.error());
        return;
    }
    m_heading = headingOf(*known);
    prepare(*job);
}

void HearingQueue::openAnew()
{
    if (m_run && m_run->job() && !m_run->job()->closedAt) {
        const auto closed = m_outside.record.prints().close(m_run->job()->id);
        if (!closed) {
            emit failed(closed.error());
            return;
        }
    }
    prepare(std::nullopt);
}

Result<std::optional<registry::PrintJob>> HearingQueue::left() const
{
    return m_outside.record.stores().prints.latest(m_hearing).map(
        [](const std::optional<registry::PrintJob> &job) {
            return job && !job->closedAt ? job : std::nullopt;
        });
}

void HearingQueue::prepare(const std::optional<registry::PrintJob> &job)
{
    m_left = job;
    m_planned.clear();
    m_run.reset();
    m_making.reset();
    const Dating today{m_outside.now().toLocalTime().date(), m_outside.record.who()};
    const Dating then{job ? job->startedAt.toLocalTime().date() : QDate(),
                      job ? job->startedBy : QString()};
    m_papers = std::make_unique<HearingPapers>(m_outside, job ? then : today);
    m_making = std::make_unique<SheetMaking>(
        *m_papers, DestinationChoice::printer(m_outside.settings), m_heading);
    m_run = std::make_unique<HearingRun>(m_outside.record, m_outside.output, *m_making);
    connect(m_papers.get(), &HearingPapers::personMade, this, &HearingQueue::follow);
    connect(m_run.get(), &HearingRun::stateChanged, this, &HearingQueue::changed);
    connect(m_run.get(), &HearingRun::sheetChanged, this, &HearingQueue::sheetChanged);
    connect(m_run.get(), &HearingRun::failed, this, &HearingQueue::failed);
    if (const auto begun = m_papers->prepare(m_hearing); !begun)
        emit failed(begun.error());
    emit changed();
}

void HearingQueue::follow()
{
    emit personMade();
    // The first papers can be looked at while the others are made.
    if (!m_left)
        planAgain();
    else if (isWhole())
        takeUp();
}

void HearingQueue::takeUp()
{
    const auto reopened = m_run->reopen(*m_left);
    if (!reopened)
        emit failed(reopened.error());
    emit changed();
}

HearingRun::State HearingQueue::state() const
{
    return m_run ? m_run->state() : HearingRun::State::Ready;
}

const std::vector<registry::QueuedSheet> &HearingQueue::sheets() const
{
    return isTakenUp() ? m_run->sheets() : m_planned;
}

registry::PrintJob HearingQueue::job() const
{
    registry::PrintJob job;
    job.hearing = m_hearing;
    const QString folder = m_outside.settings.paperFolder();
    if (folder.isEmpty()) {
        job.place = m_outside.settings.printer();
        return job;
    }
    job.destination = registry::Destination::Folder;
    job.place = QDir(folder).filePath(fileNameOf(
        m_heading + u'-' + m_outside.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s)));
    return job;
}

void HearingQueue::planAgain()
{
    if (isTakenUp() || !isOpen())
        return;
    m_planned =
        desk::sheetsOf(m_papers->ready(), {job().destination, m_outside.settings.separators()});
    emit changed();
}

Result<void> HearingQueue::begin()
{
    if (isTakenUp())
        return {};
    return m_run->begin(job(), m_planned);
}

void HearingQueue::go(int position, int firstPage)
{
    if (!isWhole() || sheets().empty())
        return;
    if (const auto begun = begin(); !begun)
        emit failed(begun.error());
    else
        m_run->goFrom(position, firstPage);
}

} // namespace bex::ui
