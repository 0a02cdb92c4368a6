// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/BackupDesk.h"

#include <QLabel>

namespace bex::ui
{

/// When the register was last backed up, or why it was not.
class BackupLine final : public QLabel
{
    Q_OBJECT

public:
    /// Nothing is said of a register that is thrown away.
    BackupLine(const desk::BackupDesk *backups, registry::Clock now);

    void retranslate();

private:
    [[nodiscard]] QString sentence() const;

    const desk::BackupDesk *m_backups;
    registry::Clock m_now;
};

} // namespace bex::ui
