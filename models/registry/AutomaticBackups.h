// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace bex::registry
{

/// A whole copy of the register that the program made by itself.
struct Backup {
    QString path;
    QDateTime at; ///< UTC, to the second
};

/// The backups that the program makes by itself, in a folder beside the register.
///
/// Has no connection of its own: it may be used from a thread that does nothing else.
class AutomaticBackups final
{
public:
    explicit AutomaticBackups(QString registerPath);

    [[nodiscard]] QString folder() const { return m_register + QStringLiteral(".backups"); }
    /// The newest first. Each was opened and found whole when it was made.
    [[nodiscard]] std::vector<Backup> all() const;
    /// The newest that is not of the future: the clock was wrong then.
    [[nodiscard]] std::optional<Backup> last(const QDateTime &now) const;
    /// Whether the register was written since the last one.
    [[nodiscard]] bool isNeeded(const QDateTime &now) const;
    /// Makes one, verifies it, then drops those that `backupsToKeep` leaves out.
    ///
    /// Fails when the copy could not be made or is not whole; the older ones stay then.
    [[nodiscard]] Result<Backup> make(const QDateTime &now) const;

private:
    [[nodiscard]] Result<void> makeFolder() const;
    void dropOld(const QDateTime &now) const;

    QString m_register;
};

} // namespace bex::registry
