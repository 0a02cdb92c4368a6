// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/RollEntry.h"

#include <vector>

namespace bex::registry
{

/// What a greffier said of two people of the register.
enum class Said {
    Same,      ///< one person, under two decisions
    Different, ///< two people, however alike they look
    Nothing,   ///< what was said before is taken back
};

/// Who a decision names, and on which line of a roll.
struct NamedPerson {
    PersonId id{0};
    RollEntryId entry{0};
    Identity person;
    friend bool operator==(const NamedPerson &, const NamedPerson &) = default;
};

/// Somebody of whom something stands, seen from another person.
struct Link {
    PersonId to{0};
    Said says = Said::Nothing;
    friend bool operator==(const Link &, const Link &) = default;
};

/// Two people as they were on screen when something was said of them: if one of them was written
/// since, what is said may not be true any more.
struct PairSeen {
    NamedPerson one; ///< the person in hand
    NamedPerson other;
    PersonLinkId lastSaid{0}; ///< the last writing about either of them; zero: none
    friend bool operator==(const PairSeen &, const PairSeen &) = default;
};

} // namespace bex::registry
