// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

#include <optional>

namespace bex::law::json
{

/// What makes these bytes no strict JSON; nothing when they are.
[[nodiscard]] std::optional<Error> syntaxFault(const QByteArray &bytes);

} // namespace bex::law::json
