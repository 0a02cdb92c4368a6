// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Stores.h"

#include <QJsonObject>

namespace bex::desk
{

/// The document to type in for this person: what was being typed, else the
/// judgment entered, else a new one that already says what the roll knows.
[[nodiscard]] Result<QJsonObject> draftOf(const registry::RollEntry &entry,
                                          const registry::Stores &stores);

} // namespace bex::desk
