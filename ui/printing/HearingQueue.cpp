// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/HearingQueue.h"

#include "models/desk/text/DateText.h"
#include "ui/printing/DestinationChoice.h"
#include "ui/printing/FileNames.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

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
    m_known = *known;
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
    const Dating dating = job ? Dating{{job->startedBy, job->startedAt}, true}
                              : Dating{{m_outside.record.who(), m_outside.now()}, false};
    m_papers = std::make_unique<HearingPapers>(m_outside, dating);
    m_making = std::make_unique<SheetMaking>(
        *m_papers, DestinationChoice::printer(m_outside.settings), m_known);
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

QString HearingQueue::heading() const
{
    if (!m_known.heldOn.isValid())
        return {};
    QStringList parts{m_known.court, m_known.chamber, desk::longDay(m_known.heldOn)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
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
        heading() + u'-' + m_outside.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s)));
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

void HearingQueue::pause()
{
    if (isOpen())
        m_run->pause();
}

void HearingQueue::goOn()
{
    if (isOpen())
        m_run->goOn();
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
