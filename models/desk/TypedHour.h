// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>
#include <QTime>

#include <optional>

namespace bex::desk
{

/// An hour as a greffier types it, or nothing when it is not one: `9`, `9h20`, `9:20`, `0920`.
[[nodiscard]] std::optional<QTime> typedHour(QStringView text);

} // namespace bex::desk
