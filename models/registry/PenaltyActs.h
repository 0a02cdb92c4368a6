// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Penalty.h"

namespace bex::registry
{

class Office;

/// The penalties of people whose plan was kept without them.
struct DuePenalties {
    RollEntryId entry{0};
    std::vector<DerivedPenalty> penalties;
};

/// The life of the penalties after the counter (CPP D. 48), each act in one transaction with its
/// entry and its line of the journal, announced once it is on disk. Nothing is erased.
class PenaltyActs final
{
public:
    explicit PenaltyActs(Office &office)
        : m_office(office)
    {
    }

    /// Writes a turn, a diligence, an answer, a limitation or a correction, and where the
    /// penalty stands after it: `after`, which goes on the row as it was seen.
    ///
    /// Fails with Conflict when the row was changed since, with Invalid when the law knows no
    /// such turn from its state or something is missing.
    [[nodiscard]] Result<PenaltyEntryId> record(const NewPenaltyEntry &entry,
                                                const DerivedPenalty &after);
    /// Moves what the law alone moves by this day; how many moved. For every start and every
    /// new day.
    [[nodiscard]] Result<int> advance(QDate day);
    /// What nobody had derived yet, all of these people in one transaction; who is not due any
    /// more is left as they are.
    [[nodiscard]] Result<void> derive(const std::vector<DuePenalties> &people);

private:
    [[nodiscard]] Result<void> keepDue(const DuePenalties &person);

    Office &m_office;
};

} // namespace bex::registry
