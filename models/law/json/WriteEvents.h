// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/Event.h"

#include <QByteArray>
#include <QJsonObject>

namespace bex::law::json
{

/// One event as bex-events/1 spells it; unknown values are left out.
[[nodiscard]] QJsonObject toJson(const Event &event);

/// The canonical form: compact, keys sorted, nothing that is not known.
[[nodiscard]] QByteArray canonical(const Event &event);

} // namespace bex::law::json
