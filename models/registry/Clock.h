// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <functional>

namespace bex::registry
{

/// Says what time it is. Given from outside, so that a test can say it too.
using Clock = std::function<QDateTime()>;

} // namespace bex::registry
