// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/DutyStore.h"
#include "models/registry/Ids.h"
#include "models/registry/Penalty.h"

#include <vector>

namespace bex::registry
{

class Office;

/// A writing of D. 48, and where its penalty stands after it.
struct PenaltyWritten {
    NewPenaltyEntry entry;
    DerivedPenalty after;
};

/// A duty of the judgment as it was seen: of another revision, nothing is said.
struct SeenDuty {
    RollEntryId entry{0};
    JudgmentId judgment{0};
    JudgmentDuty duty = JudgmentDuty::Comparison;
};

/// What settles a line of the day without anything more being typed, each in one transaction with
/// its lines of the journal, announced once it is on disk.
class DutyActs final
{
public:
    explicit DutyActs(Office &office)
        : m_office(office)
    {
    }

    /// All of these steps of one person are done, or to be done again.
    [[nodiscard]] Result<void> settleSteps(const std::vector<StepId> &steps, bool done = true);
    /// The judgment was compared, or its sheet sent; `writings` say so of its penalties (D. 48 al.
    /// 3).
    ///
    /// Fails with Conflict when a correction has come since, with NotFound when nothing is owed.
    [[nodiscard]] Result<void> settle(const SeenDuty &seen,
                                      const std::vector<PenaltyWritten> &writings = {});
    /// It was not, after all.
    [[nodiscard]] Result<void> reopen(const SeenDuty &seen);
    /// Who left is asked to come again at that time. Fails with Invalid without a day and an hour,
    /// with Conflict when the person has not left.
    [[nodiscard]] Result<void> giveNewTime(RollEntryId entry, const NewTime &time);

private:
    [[nodiscard]] Result<void> mark(const SeenDuty &seen, bool done);

    Office &m_office;
};

} // namespace bex::registry
