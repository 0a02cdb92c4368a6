// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace bex::desk
{

/// The obligations of a probation that courts pronounce most (CP 132-45), to choose from.
///
/// In French whatever the screen says: they are words of the decision and are printed in full.
[[nodiscard]] const QStringList &usualObligations();

} // namespace bex::desk
