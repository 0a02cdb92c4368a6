// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"

#include <QStringList>

namespace bex::test
{

/// What no plan may have, whatever the case: one readable line each; empty when all is well.
///
/// The copies of each act are those of its row (law-core 4, column "Copies", and section 8), and
/// rows that only change a step have changed none but those they speak of.
/// @param day that of the decision: the version of the articles
[[nodiscard]] QStringList faultsOf(const law::Plan &plan, QDate day);

} // namespace bex::test
