// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Paper.h"
#include "models/registry/PrintJob.h"

#include <vector>

namespace bex::registry
{

class Office;

/// How a hearing's papers leave, each act in one transaction.
///
/// A sheet is written down as sent before a printer sees it: after a power cut no
/// sheet that may be on paper is thought to be waiting.
class PrintActs final
{
public:
    explicit PrintActs(Office &office)
        : m_office(office)
    {
    }

    /// A new queue of this hearing; the former one, if it was open, is closed as it stands.
    [[nodiscard]] Result<PrintJob> begin(const PrintJob &job,
                                         const std::vector<QueuedSheet> &sheets);
    /// It is about to leave. With `paper`, it is the first copy that does, and the paper
    /// enters the register with it: what cannot be kept does not leave.
    [[nodiscard]] Result<void> send(SheetPlace place, const std::optional<IssuedPaper> &paper = {});
    [[nodiscard]] Result<void> left(SheetPlace place);
    [[nodiscard]] Result<void> failed(SheetPlace place);
    /// What the paper says has changed since the queue was made: it will not leave.
    [[nodiscard]] Result<void> changed(SheetPlace place);
    /// That sheet and all that follow leave, again if need be; those before it do not
    /// any more. What was sent before it is taken for printed, and stays `Sent` until
    /// `left` says so. A queue that had ended is open again.
    [[nodiscard]] Result<void> resumeFrom(SheetPlace place);
    /// Nothing more will leave; said once.
    [[nodiscard]] Result<void> close(PrintJobId job);

private:
    [[nodiscard]] Result<void> mark(SheetPlace place, SheetState state);
    [[nodiscard]] Result<void> closed(PrintJobId job);
    [[nodiscard]] Result<void> closeFormer(HearingId hearing);
    [[nodiscard]] Result<void> addAll(PrintJobId job, const std::vector<QueuedSheet> &sheets);
    [[nodiscard]] Result<void>
    keep(SheetPlace place, const QueuedSheet &sheet, const IssuedPaper &paper);

    Office &m_office;
};

} // namespace bex::registry
