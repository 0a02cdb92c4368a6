// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Penalty.h"
#include "models/registry/Signature.h"

#include <optional>

namespace bex::registry
{

class Office;

/// Writings of D. 48, each with its line of the journal, inside the transaction of the act that
/// asks.
class EntryWriting final
{
public:
    EntryWriting(Office &office, Signature by);

    /// `penalty` as it stands after it; `before`: where it stood, nothing for a new one.
    [[nodiscard]] Result<PenaltyEntryId> write(const KeptPenalty &penalty,
                                               const NewPenaltyEntry &what,
                                               const std::optional<PenaltyStanding> &before) const;
    /// It stands elsewhere, or for another reason; nobody recorded a turn.
    [[nodiscard]] Result<void> moved(const KeptPenalty &to, const PenaltyStanding &from) const;

private:
    Office &m_office;
    Signature m_by;
};

/// The reason for which it waits; nothing when nobody has to execute it.
[[nodiscard]] std::optional<law::WaitReason> mainOf(const PenaltyStanding &standing);

} // namespace bex::registry
