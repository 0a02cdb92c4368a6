// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/explain/LawList.h"
#include "models/law/json/WritePlan.h"

#include <QByteArray>
#include <QStringList>

namespace bex::law::json
{

/// One row of the law, with the names of the tests that hold it: compact, one line.
[[nodiscard]] QByteArray
writeLawRow(const LawRow &row, const QStringList &heldBy, const PlanWords &words);

} // namespace bex::law::json
