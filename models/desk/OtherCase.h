// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Penalty.h"
#include "models/registry/Likeness.h"
#include "models/registry/Register.h"

#include <optional>
#include <vector>

namespace bex::desk
{

/// What another case of the register has to do with the person in hand.
enum class Relation {
    Proposed, ///< perhaps the same person: nobody has said yet
    Same,     ///< the same person, as a greffier said
    Apart,    ///< somebody else, as a greffier said
};

/// A decision of somebody who is, may be, or was said not to be the person in hand.
struct OtherCase {
    Relation relation = Relation::Proposed;
    std::optional<registry::Likeness> likeness{}; ///< nothing: they look no longer alike
    registry::NamedPerson person;
    registry::PersonLinkId lastSaid{0}; ///< of this person or the one in hand
    registry::HearingId hearing{0};
    QDate heldOn{};
    QString court{};
    QString parquetNumber{};
    registry::RollState state = registry::RollState::Expected;
    std::vector<law::Penalty> penalties{}; ///< none while no judgment is entered
    friend bool operator==(const OtherCase &, const OtherCase &) = default;
};

/// No list is read further, and of people who merely look alike the likeliest come first.
inline constexpr std::size_t mostProposed = 20;

/// First those who may be the same person, the likeliest first; then the other decisions of the
/// person, the newest first; then those who were told apart.
[[nodiscard]] Result<std::vector<OtherCase>> otherCases(registry::RollEntryId entry,
                                                        const registry::Stores &stores);

} // namespace bex::desk
