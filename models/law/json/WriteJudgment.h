// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"

#include <QByteArray>
#include <QJsonObject>

namespace bex::law::json
{

/// The judgment as the contract spells it; unknown values are left out.
[[nodiscard]] QJsonObject toJson(const Judgment &judgment);

/// The canonical form (design.md section 3): compact, keys sorted, nulls and
/// empty lists dropped, except `revocations` and `detention` once they were asked.
[[nodiscard]] QByteArray canonical(const Judgment &judgment);

} // namespace bex::law::json
