// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"

#include <QDate>

#include <optional>

namespace bex::law
{

/// From when limits run against the person: the pronouncement, or the service of
/// a decision that must be served. Nothing while service is missing.
[[nodiscard]] std::optional<QDate> clockStart(const Judgment &judgment);

/// The decision starts its clocks by being served (FR: signification, notification).
[[nodiscard]] bool mustBeServed(const Judgment &judgment);

} // namespace bex::law
