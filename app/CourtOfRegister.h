// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/CourtProfile.h"
#include "models/registry/CourtSettings.h"
#include "models/registry/FormVersion.h"

#include <QDate>
#include <QString>

#include <vector>

namespace bex::app
{

/// What a register says of its court.
struct CourtOfRegister {
    law::CourtProfile profile;
    registry::CourtSettings settings;
    std::vector<registry::FormVersion> forms; ///< its own wordings that count on that day
};

/// Read from the register at `path`; empty when no register is named.
[[nodiscard]] Result<CourtOfRegister> courtOfRegister(const QString &path, QDate day);

} // namespace bex::app
