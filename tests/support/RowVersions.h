// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/EventRule.h"
#include "models/law/rules/Rule.h"

#include <QStringList>

#include <span>

namespace bex::test
{

/// The column "Ver." of law-core 4.A to 4.J: from which version of the law to which a row holds.
///
/// Says each row that holds in others than those, that the column does not know, or that is no
/// more; empty when the rows are those of the law.
[[nodiscard]] QStringList rowsOutOfTheirVersions(std::span<const law::Rule *const> rows,
                                                 std::span<const law::EventRule *const> events);

} // namespace bex::test
