// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/CourtProfile.h"
#include "models/registry/CourtSettings.h"

#include <QJsonObject>

namespace bex::registry
{

// The court as the register keeps it: JSON with the contract's words, so that a
// field added to a profile needs no new schema. What is empty is left out.

[[nodiscard]] QJsonObject toJson(const law::CourtProfile &profile);
[[nodiscard]] QJsonObject toJson(const CourtSettings &settings);
/// What is absent or unknown is left empty.
[[nodiscard]] law::CourtProfile profileFrom(const QJsonObject &object);
[[nodiscard]] CourtSettings settingsFrom(const QJsonObject &object);

} // namespace bex::registry
