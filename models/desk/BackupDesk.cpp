// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/BackupDesk.h"

namespace bex::desk
{

BackupDesk::BackupDesk(const QString &registerPath, registry::Clock now)
    : m_backups(registerPath)
    , m_now(std::move(now))
    , m_last(m_backups.last(m_now()))
{
}

BackupDesk::~BackupDesk()
{
    if (m_thread)
        m_thread->wait();
}

void BackupDesk::begin()
{
    if (m_thread || !m_backups.isNeeded(m_now()))
        return;
    m_thread.reset(QThread::create([this, at = m_now()] { m_made = m_backups.make(at); }));
    connect(m_thread.get(), &QThread::finished, this, &BackupDesk::join);
    m_thread->start(QThread::LowPriority);
    emit changed();
}

void BackupDesk::finish()
{
    join();
    if (m_backups.isNeeded(m_now()))
        settle(m_backups.make(m_now()));
}

void BackupDesk::join()
{
    if (!m_thread)
        return;
    m_thread->wait();
    m_thread.reset();
    settle(m_made);
}

void BackupDesk::settle(const Result<registry::Backup> &made)
{
    if (made)
        m_last = *made;
    m_failure = made ? std::nullopt : std::optional(made.error());
    emit changed();
}

} // namespace bex::desk
