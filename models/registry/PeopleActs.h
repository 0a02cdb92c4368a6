// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/People.h"

namespace bex::registry
{

class Office;

/// Says who is the same person as whom. Each act is a new writing with its lines of the journal,
/// one for each of the two; no row of a person, no judgment and no paper changes.
///
/// Each fails with Conflict when one of the two, or what was said of them, is not as it was seen.
class PeopleActs final
{
public:
    explicit PeopleActs(Office &office)
        : m_office(office)
    {
    }

    /// Both are one person. Fails with Conflict when one of them was told apart from somebody who
    /// is already said to be the other.
    [[nodiscard]] Result<void> join(const PairSeen &seen);
    /// They are two, however alike: they are not proposed any more. The other, when it was said to
    /// be the same, is taken out first.
    [[nodiscard]] Result<void> tellApart(const PairSeen &seen);
    /// Takes back what was said: the other is a person of their own again, or may be proposed
    /// again.
    [[nodiscard]] Result<void> takeBack(const PairSeen &seen);

private:
    template <typename Write> [[nodiscard]] Result<void> write(const PairSeen &seen, Write each);

    Office &m_office;
};

} // namespace bex::registry
