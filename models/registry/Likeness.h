// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/RollEntry.h"

#include <optional>

namespace bex::registry
{

/// Why two people may be one, the surest first. None of them is a proof: only a greffier says so.
enum class Likeness {
    SameNames,  ///< born on the same day, the same family and first names
    OtherName,  ///< born on the same day, and one bears as usage name what the other has as family
                ///< name
    SoundAlike, ///< born on the same day, names that sound alike
    Undated,    ///< the same names, the day of birth of one of them not known
};

/// Accents, case, hyphens and particles aside; nothing when they cannot be one person, because
/// both birth dates or both sexes are known and differ, or when too little says so.
[[nodiscard]] std::optional<Likeness> likenessOf(const Identity &one, const Identity &other);

} // namespace bex::registry
