// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/AutomaticBackups.h"
#include "models/registry/Clock.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace bex::desk
{

/// The register's own backups while the program runs: one when it begins, beside the work,
/// and one when it ends. None when nothing was written since the last.
class BackupDesk final : public QObject
{
    Q_OBJECT

public:
    BackupDesk(const QString &registerPath, registry::Clock now);
    /// Waits for the one being made: what it copies must not go before it.
    ~BackupDesk() override;

    void begin();
    /// The last one of the day; waits until it is made.
    void finish();

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// The last good one, of this day or before.
    [[nodiscard]] const std::optional<registry::Backup> &last() const { return m_last; }
    /// Why the last try gave none.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

signals:
    void changed();

private:
    void settle(const Result<registry::Backup> &made);
    void join();

    registry::AutomaticBackups m_backups;
    registry::Clock m_now;
    std::optional<registry::Backup> m_last;
    std::optional<Error> m_failure;
    std::unique_ptr<QThread> m_thread;
    Result<registry::Backup> m_made; ///< written by the thread, read after it
};

} // namespace bex::desk
