// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/JsonDraft.h"
#include "models/law/LegalDuration.h"

#include <optional>

namespace bex::desk
{

/// The lengths of an imprisonment while it is typed, by the place of the penalty.
class FirmPart final
{
public:
    FirmPart(const JsonDraft &draft, const QString &penalty);

    /// What remains of the whole; nothing while a length is missing, or when none remains.
    [[nodiscard]] std::optional<law::LegalDuration> left() const;
    /// The whole, when the suspended part is longer.
    [[nodiscard]] std::optional<law::LegalDuration> exceeded() const;

private:
    std::optional<law::LegalDuration> m_total;
    std::optional<law::LegalDuration> m_suspended;
    bool m_isHalfSaid = false; ///< suspended, and nobody said for how long
};

} // namespace bex::desk
