// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"

#include <QStringView>

#include <optional>

namespace bex::desk
{

/// A length as a greffier types it, kept in the words of the court.
///
/// Read are `18m`, `1a 6m`, `8 mois`, `1y1d`, `1 an et 1 jour`, `P18M`. Never
/// normalised, and never guessed: a number without its unit, units out of order
/// and weeks are not durations.
[[nodiscard]] std::optional<law::LegalDuration> typedDuration(QStringView text);

/// What remains of a penalty to be served, to be proposed and confirmed (never
/// entered by itself). Nothing when all is suspended, or more than all.
[[nodiscard]] std::optional<law::LegalDuration>
remainder(const law::LegalDuration &total, const std::optional<law::LegalDuration> &suspended);

} // namespace bex::desk
