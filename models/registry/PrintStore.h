// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/PrintJob.h"

#include <vector>

namespace bex::registry
{

class Database;

/// The print queues of the hearings, and the list of what left.
class PrintStore final
{
public:
    explicit PrintStore(Database &database)
        : m_database(database)
    {
    }

    /// The newest of this hearing, closed or not.
    [[nodiscard]] Result<std::optional<PrintJob>> latest(HearingId hearing) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<PrintJob> find(PrintJobId id) const;
    /// In the order in which they leave.
    [[nodiscard]] Result<std::vector<QueuedSheet>> sheets(PrintJobId job) const;
    /// Fails with NotFound.
    [[nodiscard]] Result<QueuedSheet> sheet(SheetPlace place) const;

    [[nodiscard]] Result<PrintJobId> add(const PrintJob &job);
    [[nodiscard]] Result<void> addSheet(PrintJobId job, const QueuedSheet &sheet);
    /// State, hour and paper of a sheet.
    [[nodiscard]] Result<void> update(PrintJobId job, const QueuedSheet &sheet);
    /// Every copy of the paper of this sheet is the paper kept.
    [[nodiscard]] Result<void> keptAs(PrintJobId job, const QueuedSheet &sheet, PaperId paper);
    /// From this sheet on, all waits again; what has changed since never leaves.
    [[nodiscard]] Result<void> waitFrom(SheetPlace place);
    /// What did not leave before this sheet will not.
    [[nodiscard]] Result<void> skipBefore(SheetPlace place);
    /// False when it was closed already.
    [[nodiscard]] Result<bool> close(PrintJobId job, const QDateTime &at);
    [[nodiscard]] Result<void> open(PrintJobId job);

private:
    Database &m_database;
};

} // namespace bex::registry
