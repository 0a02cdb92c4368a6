// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/BackupLine.h"

#include "ui/text/ErrorText.h"

#include <QLocale>

namespace bex::ui
{

BackupLine::BackupLine(const desk::BackupDesk *backups, registry::Clock now)
    : m_backups(backups)
    , m_now(std::move(now))
{
    setContentsMargins(12, 0, 12, 6);
    setTextFormat(Qt::PlainText);
    if (m_backups)
        connect(m_backups, &desk::BackupDesk::changed, this, &BackupLine::retranslate);
    retranslate();
}

void BackupLine::retranslate()
{
    const bool failed = m_backups && m_backups->failure();
    setForegroundRole(failed ? QPalette::WindowText : QPalette::PlaceholderText);
    setAccessibleName(tr("Backup of the register"));
    setText(m_backups ? sentence() : QString());
    setToolTip(failed ? ErrorText::sentence(*m_backups->failure()) : QString());
}

QString BackupLine::sentence() const
{
    if (m_backups->isRunning())
        return tr("Backup under way…");
    if (m_backups->failure()) {
        return m_backups->last()
                   //: %1 date of the last good backup
                   ? tr("⚠ No new backup since %1")
                         .arg(QLocale().toString(m_backups->last()->at.toLocalTime(),
                                                 QLocale::ShortFormat))
                   : tr("⚠ The register has no backup");
    }
    if (!m_backups->last())
        return {};
    const QDateTime at = m_backups->last()->at.toLocalTime();
    const QString hour = QLocale().toString(at.time(), QLocale::ShortFormat);
    //: %1 hour, %2 date and hour of the last good backup
    return at.date() == m_now().toLocalTime().date()
               ? tr("Backed up today at %1").arg(hour)
               : tr("Last backup: %1").arg(QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace bex::ui
