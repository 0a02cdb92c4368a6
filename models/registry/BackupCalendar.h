// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <vector>

namespace bex::registry
{

/// Which of the backups made at these instants are worth their place, the newest first: the
/// last one of each of seven days, of five weeks (Monday to Sunday) and of twelve months.
///
/// Counted back from the newest, in local time, so that a register nobody opened for a year
/// still has its backups. Those dated after `now`, when the clock was wrong once, are kept and
/// not counted.
[[nodiscard]] std::vector<QDateTime> backupsToKeep(std::vector<QDateTime> made,
                                                   const QDateTime &now);

} // namespace bex::registry
