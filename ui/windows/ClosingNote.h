// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/BackupDesk.h"

#include <QLabel>

namespace bex::ui
{

/// What stands on the screen while the last backup of the day is made: the window is closed, and
/// a large register takes its time. It goes away by itself.
class ClosingNote final : public QLabel
{
    Q_OBJECT

public:
    /// Makes the backup when one is needed, and shows itself until it is made.
    static void waitFor(desk::BackupDesk &backups);

protected:
    /// Nothing to be stopped: the copy would be lost.
    void closeEvent(QCloseEvent *event) override;

private:
    ClosingNote();
};

} // namespace bex::ui
